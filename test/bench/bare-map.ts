import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodePack } from '../../src/pack/decode-pack.ts';
import { readManifest } from '../../src/pack/pack-format.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const maplibre = ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs'];

const page = `<!doctype html><meta charset="utf-8"><title>Bare map</title>
<style>html, body, mr-app { display: block; height: 100%; margin: 0 } mr-app { position: relative; overflow: hidden } canvas { position: absolute; left: 0; top: 0 }</style>
<mr-app></mr-app><script type="module" src="bare.mjs"></script>`;

/** Two colours that take turns: every act gives each area another. The element answers to \`act\` as the app does, so that both are measured alike. */
const script = `import { Map, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl(new URL('maplibre-gl-worker.mjs', import.meta.url).href);
const asked = new URLSearchParams(location.search);
const [lat, lon, zoom] = asked.get('camera').split('/').map(Number);
const app = document.querySelector('mr-app');
const map = new Map({
  container: app, center: [lon, lat], zoom, attributionControl: false, fadeDuration: 0, renderWorldCopies: false,
  style: { version: 8,
    sources: { areas: { type: 'geojson', data: new URL(asked.get('data'), location.href).href, tolerance: 0.2, buffer: 16, maxzoom: 14 } },
    layers: [{ id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-antialias': false, 'fill-color': ['to-color', ['feature-state', 'fill'], '#eeeeee'] } }] },
});
let turn = 0;
const recolour = () => {
  turn++;
  for (let id = 0; id < Number(asked.get('areas')); id++)
    map.setFeatureState({ source: 'areas', id }, { fill: (id + turn) % 2 ? '#5e3c99' : '#fdb863' });
};
app.addEventListener('act', recolour);
map.once('load', () => {
  recolour();
  map.once('idle', () => { app.dataset.state = 'ready'; });
});
`;

/** Puts a page with nothing but MapLibre and a pack's polygons beside the built app: what the map cannot be faster than. Gives its address below the app's. */
export function bareMap(folder: string, pack: string, areas: number, camera: string): string {
  const bare = `${folder}/bare/`;
  mkdirSync(bare, { recursive: true });
  for (const file of maplibre) copyFileSync(`${root}node_modules/maplibre-gl/dist/${file}`, bare + file);
  writeFileSync(`${bare}index.html`, page);
  writeFileSync(`${bare}bare.mjs`, script);
  const from = `${root}public/packs/${pack}/`;
  const manifest = readManifest(readFileSync(`${from}pack.json`, 'utf8'));
  const { deso } = decodePack(manifest, readFileSync(from + manifest.files.areas.path, 'utf8'));
  writeFileSync(`${bare}${pack}.geojson`, deso.geojson);
  return `bare/?areas=${areas}&data=${pack}.geojson&camera=${camera}`;
}
