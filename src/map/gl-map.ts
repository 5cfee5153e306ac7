import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapLibreEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './gl-map.css';
import type { Camera } from '../address/camera.ts';
import type { Level } from '../geography/area-set.ts';
import { problem } from '../problem/problem.ts';
import type { Looks } from './area-looks.ts';
import { changedAreas, looksOf } from './area-looks.ts';
import { basemap } from './basemap.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import { GlLink } from './gl-link.ts';
import {
  areaSource,
  borderSource,
  collection,
  firstNameLayer,
  lineSource,
  namesBeside,
  patternLayer,
  poleFeatures,
  themePaint,
} from './layers.ts';
import type { MapColours } from './map-colours.ts';
import { outlineOf } from './outline.ts';
import { GlOverlays } from './overlay-gl.ts';
import { patternTile, tiledPatterns } from './patterns.ts';
import { rgbOf } from './rgb-of.ts';
import type { Scene } from './scene.ts';
import { fits } from './scene.ts';
import { emptyStyle, levelLayers, levelSources, packLayers, packSources } from './style.ts';

/** How long a lost context may take to come back before the map is drawn without WebGL, ms. */
const patienceMs = 4000;

/** The map drawn by MapLibre. The constructor throws where there is no WebGL. */
export class GlMap implements MapEngine {
  readonly kind = 'gl';
  private readonly map: MapLibreMap;
  private readonly events: EngineEvents;
  private readonly link: GlLink;
  private readonly overlays: GlOverlays;
  private readonly looks = new Map<Level, Looks>();
  private readonly outlines = new Map<Level, string>();
  private drawn: Scene | undefined;
  private wanted: Scene | undefined;
  private started = false;
  /** The scene whose ground lies on the map. */
  private ground: Scene | undefined;
  private start: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, camera: Camera, colours: MapColours, events: EngineEvents) {
    setWorkerUrl(workerUrl);
    this.events = events;
    this.map = new MapLibreMap({
      container,
      style: basemap.styleUrl || emptyStyle(colours),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      attributionControl: false,
      keyboard: false,
      boxZoom: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      minZoom: 2,
      maxZoom: 18,
      renderWorldCopies: false,
    });
    this.map.touchZoomRotate.disableRotation();
    this.link = new GlLink(this.map, events);
    this.overlays = new GlOverlays(this.map);
    this.hide();
    this.listen();
  }

  draw(scene: Scene): void {
    this.wanted = scene;
    if (this.started) this.show(scene);
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom() };
  }

  moveTo(camera: Camera, { still, person }: { readonly still: boolean; readonly person: boolean }): void {
    const to = { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom };
    if (still) this.map.jumpTo(to, { person });
    else this.map.easeTo({ ...to, duration: 220 }, { person });
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    clearTimeout(this.patience);
    clearTimeout(this.start);
    this.link.remove();
    this.map.remove();
  }

  /** The canvas says nothing to a screen reader and takes no focus: the element around it does both. */
  private hide(): void {
    const canvas = this.map.getCanvas();
    canvas.setAttribute('aria-hidden', 'true');
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.tabIndex = -1;
  }

  private listen(): void {
    const { map, events } = this;
    map.once('style.load', () => {
      this.begin();
    });
    map.on('move', () => {
      events.moving(this.camera());
    });
    map.on('moveend', (event: MapLibreEvent & { readonly person?: boolean }) => {
      events.moved(this.camera(), event.person === true || Boolean(event.originalEvent));
    });
    map.on('idle', () => {
      if (this.drawn) events.settled();
    });
    map.on('error', ({ error }) => {
      events.problem(problem('chunkNotLoaded', { message: error.message }));
    });
    map.on('webglcontextlost', () => {
      this.patience = setTimeout(() => {
        events.lost(false);
      }, patienceMs);
    });
    map.on('webglcontextrestored', () => {
      clearTimeout(this.patience);
      // Native layers come back by themselves; deck.gl goes on using what belonged to the lost context.
      if (this.link.hasArc) events.lost(true);
    });
  }

  /** The ground, then the areas, each in a task of its own: together they would hold the page up. */
  private begin(): void {
    this.start = setTimeout(() => {
      if (this.wanted) this.layGround(this.wanted);
      this.ground = this.wanted;
      this.start = setTimeout(() => {
        this.started = true;
        if (this.wanted) this.show(this.wanted);
      });
    });
  }

  private show(scene: Scene): void {
    const before = this.drawn;
    this.drawn = scene;
    this.showGround(scene, before);
    if (fits(scene.layer, scene.level)) this.colour(scene);
    this.overlays.draw(scene);
    this.showMarks(scene, before);
    this.link.draw(scene);
    this.map.triggerRepaint();
  }

  private showGround(scene: Scene, before: Scene | undefined): void {
    if (this.ground?.pack !== scene.pack) this.layGround(scene);
    else if (this.ground.colours !== scene.colours) this.repaint(scene.colours);
    this.ground = scene;
    if (before?.level !== scene.level || before.fine !== scene.fine) this.showLevel(scene);
  }

  private showMarks(scene: Scene, before: Scene | undefined): void {
    const otherLevel = before?.level !== scene.level;
    if (otherLevel || before.poles !== scene.poles) this.outlinePoles(scene);
    if (otherLevel || before.marked !== scene.marked) this.mark(scene);
  }

  /** Sources, patterns and layers of another pack. */
  private layGround(scene: Scene): void {
    const { map } = this;
    this.overlays.clear();
    for (const { id, source } of this.ownLayers()) if (source) map.removeLayer(id);
    this.looks.clear();
    this.outlines.clear();
    const sources = { ...packSources(scene.pack) };
    for (const id of Object.keys({ ...map.getStyle().sources })) {
      if (id in sources || /^(areas|lines|borders)-/.test(id)) map.removeSource(id);
    }
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    this.setPatterns(scene.colours);
    for (const layer of packLayers(scene.colours)) map.addLayer(layer);
  }

  private ownLayers(): { id: string; source?: string }[] {
    const own = /^(areas|lines|borders)-|^(water|roads|railway|marked|poles|link|area-names|municipality-names)$/;
    return this.map
      .getStyle()
      .layers.filter((layer): layer is typeof layer & { source: string } => 'source' in layer && own.test(layer.source))
      .map(({ id, source }) => ({ id, source }));
  }

  private setPatterns({ quiet }: MapColours): void {
    const ratio = Math.min(2, Math.ceil(devicePixelRatio));
    for (const pattern of tiledPatterns) {
      const { pixelRatio, ...image } = patternTile(pattern, rgbOf(quiet), ratio);
      if (this.map.hasImage(pattern)) this.map.updateImage(pattern, image);
      else this.map.addImage(pattern, image, { pixelRatio });
    }
  }

  private repaint(colours: MapColours): void {
    this.setPatterns(colours);
    for (const [layer, name, value] of themePaint(colours, [...this.outlines.keys()])) {
      if (this.map.getLayer(layer)) this.map.setPaintProperty(layer, name as 'fill-color', value as string);
    }
  }

  /** Adds a level the first time; then shows it and hides the other, so that colours of one level never lie on the shapes of another. */
  private showLevel({ level, fine, colours }: Scene): void {
    const { map } = this;
    const name = level.areas.level;
    const drawing = fine?.areas ? fine : level.drawing;
    const known = this.outlines.get(name);
    if (known === undefined) {
      for (const [id, source] of Object.entries(levelSources(name, drawing))) map.addSource(id, source);
      for (const { layer, below } of levelLayers(name, colours)) map.addLayer(layer, below);
    } else if (known !== drawing.areas) {
      this.setData(areaSource(name), drawing.areas);
      this.setData(lineSource(name), drawing.lines);
      if (drawing.borders) this.setData(borderSource(name), drawing.borders);
    }
    this.outlines.set(name, drawing.areas);
    for (const other of this.outlines.keys()) this.setVisible(other, other === name);
  }

  private setVisible(level: Level, visible: boolean): void {
    const patterns = this.looks.get(level)?.patterns;
    for (const { layer } of levelLayers(level, this.drawn?.colours ?? ({} as MapColours))) {
      const pattern = layer.id.slice(level.length + 1);
      const always = ['fill', 'hairlines', 'municipalities'].includes(pattern);
      const shown = visible && (always || [...(patterns ?? [])].some((one) => one === pattern));
      this.map.setLayoutProperty(layer.id, 'visibility', shown ? 'visible' : 'none');
    }
  }

  /** Gives every area whose look changed its new state. */
  private colour({ level, layer }: Scene): void {
    if (!layer) return;
    const name = level.areas.level;
    const before = this.looks.get(name);
    const after = looksFor(layer.classed);
    if (before === after) return;
    const source = areaSource(name);
    for (const id of changedAreas(before, after)) {
      const look = after.of(id);
      this.map.setFeatureState({ source, id }, { fill: look?.fill ?? null, pattern: look?.pattern ?? 'none' });
    }
    this.looks.set(name, after);
    for (const pattern of [...tiledPatterns, 'blank'] as const) {
      const visibility = after.patterns.has(pattern) ? 'visible' : 'none';
      this.map.setLayoutProperty(patternLayer(name, pattern), 'visibility', visibility);
    }
  }

  private outlinePoles({ poles, level }: Scene): void {
    this.setData('poles', poleFeatures(poles, level.shapes));
    this.map.setFilter(firstNameLayer, level.areas.level === 'deso' ? namesBeside(poles) : namesBeside([]));
  }

  private mark({ marked, level }: Scene): void {
    const coordinates = marked < 0 ? [] : outlineOf([marked], level.shapes);
    this.setData(
      'marked',
      collection([{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }]),
    );
  }

  private setData(source: string, data: string | GeoJSON.FeatureCollection): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}

const known = new WeakMap<Scene['level'] | NonNullable<Scene['layer']>['classed'], Looks>();

/** Looks of a classed measure, worked out once. */
function looksFor(classed: NonNullable<Scene['layer']>['classed']): Looks {
  const made = known.get(classed) ?? looksOf(classed);
  known.set(classed, made);
  return made;
}
