import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapLibreEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './gl-map.css';
import type { Camera } from '../address/camera.ts';
import { problem } from '../problem/problem.ts';
import { basemap } from './basemap.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import { GlGround } from './gl-ground.ts';
import { GlLink } from './gl-link.ts';
import { LateFrontiers } from './late-frontiers.ts';
import { collection, firstNameLayer, namesBeside, poleFeatures } from './layers.ts';
import type { Manner } from './manner.ts';
import { freely } from './manner.ts';
import type { MapColours } from './map-colours.ts';
import { outlineOf } from './outline.ts';
import { GlOverlays } from './overlay-gl.ts';
import type { Scene } from './scene.ts';
import { emptyStyle } from './style.ts';

/** How long a lost context may take to come back before the map is drawn without WebGL, ms. */
const patienceMs = 4000;

/** The map drawn by MapLibre. The constructor throws where there is no WebGL. */
export class GlMap implements MapEngine {
  readonly kind = 'gl';
  private readonly map: MapLibreMap;
  private readonly events: EngineEvents;
  private readonly link: GlLink;
  private readonly overlays: GlOverlays;
  private readonly frontiers: LateFrontiers;
  private readonly ground: GlGround;
  private drawn: Scene | undefined;
  private wanted: Scene | undefined;
  private started = false;
  private start: ReturnType<typeof setTimeout> | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    container: HTMLElement,
    camera: Camera,
    colours: MapColours,
    events: EngineEvents,
    { moves, yields }: Manner = freely,
  ) {
    setWorkerUrl(workerUrl);
    this.events = events;
    this.map = new MapLibreMap({
      container,
      style: basemap.styleUrl || emptyStyle(colours),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      attributionControl: false,
      interactive: moves,
      cooperativeGestures: yields,
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
    this.ground = new GlGround(this.map, () => {
      this.overlays.clear();
      this.frontiers.clear();
    });
    this.frontiers = new LateFrontiers(async () => {
      const { GlFrontiers } = await import('./between/frontiers-gl.ts');
      return new GlFrontiers(this.map);
    }, events.problem);
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

  behave({ yields }: Manner): void {
    if (yields) this.map.cooperativeGestures.enable();
    else this.map.cooperativeGestures.disable();
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
    map.on('cooperativegestureprevented', ({ gestureType }) => {
      events.held(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
    });
    map.on('idle', () => {
      if (this.drawn) events.settled();
    });
    map.on('error', ({ error }) => {
      events.problem(problem('chunkNotLoaded', { message: error.message }));
    });
    map.on('webglcontextlost', () => {
      // Until it is back there is nothing to draw on: what is wanted meanwhile is drawn by the engine that takes over.
      clearTimeout(this.start);
      this.started = false;
      this.patience = setTimeout(() => {
        events.lost(false);
      }, patienceMs);
    });
    map.on('webglcontextrestored', () => {
      clearTimeout(this.patience);
      // Layers come back by themselves, but without the colours of the areas; deck.gl goes on using what belonged to the lost context.
      events.lost(true);
    });
  }

  /** The ground, then the areas, each in a task of its own: together they would hold the page up. */
  private begin(): void {
    this.start = setTimeout(() => {
      if (this.wanted) this.ground.lay(this.wanted);
      this.start = setTimeout(() => {
        this.started = true;
        if (this.wanted) this.show(this.wanted);
      });
    });
  }

  private show(scene: Scene): void {
    const before = this.drawn;
    this.drawn = scene;
    this.ground.draw(scene, before);
    this.overlays.draw(scene);
    this.frontiers.draw(scene);
    this.showMarks(scene, before);
    this.link.draw(scene);
    this.map.triggerRepaint();
  }

  private showMarks(scene: Scene, before: Scene | undefined): void {
    const otherLevel = before?.level !== scene.level;
    if (otherLevel || before.poles !== scene.poles) this.outlinePoles(scene);
    if (otherLevel || before.marked !== scene.marked) this.mark(scene);
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
