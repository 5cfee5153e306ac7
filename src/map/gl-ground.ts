import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Level } from '../geography/area-set.ts';
import type { Looks } from './area-looks.ts';
import { changedAreas, looksOf } from './area-looks.ts';
import { areaSource, borderSource, lineSource, nameLayers, patternLayer, themePaint } from './layers.ts';
import type { MapColours } from './map-colours.ts';
import { patternTile, tiledPatterns } from './patterns.ts';
import { rgbOf } from './rgb-of.ts';
import type { Scene } from './scene.ts';
import { fits } from './scene.ts';
import { levelLayers, levelSources, packLayers, packSources } from './style.ts';

/** Areas in their colours, the lines between them, water and names, by MapLibre: one pack at a time, each level from when it is first shown. */
export class GlGround {
  private readonly map: MapLibreMap;
  private readonly clear: () => void;
  private readonly looks = new Map<Level, Looks>();
  private readonly outlines = new Map<Level, string>();
  /** The scene whose ground lies on the map. */
  private laid: Scene | undefined;
  private drawn: Scene | undefined;

  /** `clear` takes away what others have laid, before the layers of another pack are. */
  constructor(map: MapLibreMap, clear: () => void) {
    this.map = map;
    this.clear = clear;
  }

  draw(scene: Scene, before: Scene | undefined): void {
    this.drawn = scene;
    if (this.laid?.pack !== scene.pack) this.lay(scene);
    else if (this.laid.colours !== scene.colours) this.repaint(scene.colours);
    this.laid = scene;
    if (before?.level !== scene.level || before.fine !== scene.fine) this.showLevel(scene);
    if (fits(scene.layer, scene.level)) this.colour(scene);
  }

  /** Sources, patterns and layers of another pack. */
  lay(scene: Scene): void {
    const { map } = this;
    this.clear();
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
    this.laid = scene;
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
    for (const { id, layout } of nameLayers(colours)) {
      if (this.map.getLayer(id)) this.map.setLayoutProperty(id, 'text-size', layout?.['text-size']);
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
