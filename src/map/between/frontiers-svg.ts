import type { MapColours } from '../map-colours.ts';
import type { FrontierPainter } from '../late-frontiers.ts';
import type { Scene } from '../scene.ts';
import { svgElement } from '../svg-element.ts';
import { linesOf, linesPath } from '../svg-paths.ts';
import type { Plane } from '../svg-paths.ts';
import type { FrontierDrawing } from './frontier-drawing.ts';

/** Widths are drawn in steps of this many px: a dozen paths in place of thousands. */
const stepPx = 0.5;

/** Borders in the map without WebGL. Their lines are fetched once for a level. */
export class SvgFrontiers implements FrontierPainter {
  private readonly group: SVGGElement;
  private readonly planeNow: () => Plane;
  private shown: { readonly drawing: FrontierDrawing; readonly colours: MapColours; readonly plane: Plane } | undefined;
  private lines: { readonly address: string; readonly plane: Plane; readonly paths: readonly string[] } | undefined;

  constructor(group: SVGGElement, planeNow: () => Plane) {
    this.group = group;
    this.planeNow = planeNow;
  }

  draw({ frontiers: drawing, colours }: Scene): void {
    if (!drawing) {
      this.clear();
      return;
    }
    const plane = this.planeNow();
    const { shown } = this;
    if (shown?.drawing === drawing && shown.colours === colours && shown.plane === plane) return;
    this.shown = { drawing, colours, plane };
    void this.paint();
  }

  clear(): void {
    this.shown = undefined;
    this.group.replaceChildren();
  }

  private async paint(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { drawing, plane, colours } = shown;
    if (this.lines?.address !== drawing.address || this.lines.plane !== plane) {
      const paths = await readPaths(drawing.address, plane);
      if (this.shown !== shown) return;
      this.lines = { address: drawing.address, plane, paths };
    }
    this.group.replaceChildren(...elementsOf(drawing, this.lines.paths, colours));
  }
}

async function readPaths(address: string, plane: Plane): Promise<readonly string[]> {
  const paths: string[] = [];
  const collection = (await (await fetch(address)).json()) as GeoJSON.FeatureCollection;
  for (const feature of collection.features) paths[Number(feature.id)] = linesPath(linesOf(feature), plane);
  return paths;
}

/** Thin ones first, then the halo of the certain, then these. */
function elementsOf(drawing: FrontierDrawing, paths: readonly string[], colours: MapColours): SVGElement[] {
  const byWidth = new Map<number, string>();
  drawing.widths.forEach((width, row) => {
    if (width === 0) return;
    const step = Math.max(1, Math.round(width / stepPx)) * (drawing.certain[row] === 1 ? 1 : -1);
    byWidth.set(step, (byWidth.get(step) ?? '') + (paths[row] ?? ''));
  });
  const steps = [...byWidth].sort(([one], [other]) => one - other);
  const certain = steps.filter(([step]) => step > 0);
  const slight = steps.filter(([step]) => step < 0);
  return [
    ...slight.map(([step, d]) =>
      svgElement('path', { d, stroke: colours.quiet, 'stroke-width': -step * stepPx, 'stroke-opacity': 0.75 }),
    ),
    ...certain.map(([step, d]) =>
      svgElement('path', { d, stroke: colours.halo, 'stroke-width': step * stepPx + 2.4, 'stroke-opacity': 0.9 }),
    ),
    ...certain.map(([step, d]) => svgElement('path', { d, stroke: colours.ink, 'stroke-width': step * stepPx })),
  ];
}
