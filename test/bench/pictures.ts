import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { posterSource } from '../../data/poster/poster-parts.ts';
import { aboutWidth } from '../../src/drawing/about-width.ts';
import { toSvg } from '../../src/drawing/to-svg.ts';
import { composePicture } from '../../src/export/picture/compose.ts';
import type { PackManifest } from '../../src/pack/pack.ts';
import { loadPictureLanguage } from '../../src/text/load-picture-text.ts';
import type { Figure } from './figure.ts';

const ground = { water: [], roads: [], railway: [] };

/** Composing and writing the picture of a whole region: time, bytes and memory by number of areas. */
export async function benchPictures(): Promise<readonly Figure[]> {
  const language = await loadPictureLanguage('sv');
  const figures: Figure[] = [];
  for (const id of ['skala-584', 'skala-6160']) {
    const folder = fileURLToPath(new URL(`../../public/packs/${id}`, import.meta.url));
    if (!existsSync(folder)) continue;
    const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
    const manifest = JSON.parse(files.get('pack.json') ?? '{}') as PackManifest;
    const parts = (await posterSource({ manifest, files })).partsIn(language);
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const svg = toSvg(composePicture(parts, { language, ground, measure: aboutWidth, grain: 0.1 }));
    const took = performance.now() - started;
    const memory = (process.memoryUsage().heapUsed - before) / 1e6;
    const note = `${String(manifest.counts.areas)} areas`;
    figures.push(
      { part: 'g', what: 'Picture of a whole region, composed and written as SVG', value: took, unit: 'ms', note },
      { part: 'g', what: 'The same, bytes', value: gzipSync(svg).length / 1000, unit: 'KB gzip', note },
      { part: 'g', what: 'The same, heap', value: Math.max(0, memory), unit: 'MB', note },
    );
  }
  return figures;
}
