import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ArcOverlay } from './arc-overlay.ts';
import { problem } from '../problem/problem.ts';
import type { EngineEvents } from './engine.ts';
import { arcProps, linkFeatures } from './layers.ts';
import { rgbOf } from './rgb-of.ts';
import type { LinkDrawing, Scene } from './scene.ts';

/** Time the line takes to grow from A to B, ms. */
const growMs = 200;

/** The line between the poles: dots by MapLibre, and an arc by deck.gl where the poles are far apart. */
export class GlLink {
  private readonly map: MapLibreMap;
  private readonly events: EngineEvents;
  private shown: LinkDrawing | undefined;
  private ink = '';
  private frame = 0;
  private arc: Promise<ArcOverlay | undefined> | undefined;

  constructor(map: MapLibreMap, events: EngineEvents) {
    this.map = map;
    this.events = events;
  }

  draw({ link, still, colours }: Scene): void {
    const moved = !sameLink(link, this.shown);
    if (!moved && colours.ink === this.ink) return;
    this.ink = colours.ink;
    this.shown = link;
    if (moved) this.grow(link, still);
    void this.drawArc();
  }

  remove(): void {
    cancelAnimationFrame(this.frame);
    void this.arc?.then((arc) => arc?.remove());
  }

  private grow(link: LinkDrawing | undefined, still: boolean): void {
    cancelAnimationFrame(this.frame);
    const source = this.map.getSource<GeoJSONSource>('link');
    if (!link || still) {
      void source?.setData(linkFeatures(link, 1));
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / growMs));
      void source?.setData(linkFeatures(link, 1 - (1 - part) ** 2));
      if (part < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  private async drawArc(): Promise<void> {
    if (this.shown?.arc && !this.arc) this.arc = this.load();
    const arc = await this.arc;
    const link = this.shown?.arc ? this.shown : undefined;
    arc?.draw(link && arcProps(link, rgbOf(this.ink)));
  }

  private async load(): Promise<ArcOverlay | undefined> {
    try {
      const chunk = await import('./arc-overlay.ts');
      return new chunk.ArcOverlay(this.map);
    } catch (error) {
      this.events.problem(problem('chunkNotLoaded', { message: String(error) }));
      return undefined;
    }
  }
}

function sameLink(one: LinkDrawing | undefined, other: LinkDrawing | undefined): boolean {
  if (!one || !other) return one === other;
  return one.from.join() === other.from.join() && one.to.join() === other.to.join() && one.arc === other.arc;
}
