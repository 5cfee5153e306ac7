import type { Camera } from '../address/camera.ts';
import type { Point, Size } from './mercator.ts';
import { project } from './mercator.ts';
import type { Scene } from './scene.ts';
import { svgElement } from './svg-element.ts';

/** px of a letter's width and a line's height, near enough to keep names apart. */
const letterPx = 8;
const linePx = 20;

/** Names of the municipalities above the SVG map; a larger municipality's name goes before a smaller one's where both have no room. */
export class SvgNames {
  readonly group = svgElement('g', {
    class: 'names',
    'text-anchor': 'middle',
    'dominant-baseline': 'central',
    'pointer-events': 'none',
  });
  private scale = 1;
  private names: { text: SVGTextElement; place: Point; width: number }[] = [];

  /** Takes the names of a scene's pack. */
  lay({ pack, colours }: Scene): void {
    const { names, centroids, areaM2 } = pack.kommun.areas;
    this.scale = colours.scale ?? 1;
    const order = names.map((_, i) => i).sort((i, j) => (areaM2[j] ?? 0) - (areaM2[i] ?? 0));
    this.names = order.map((i) => {
      const name = names[i] ?? '';
      const text = svgElement('text', { fill: colours.ink, stroke: colours.halo });
      text.textContent = name;
      return {
        text,
        place: [centroids[i * 2] ?? 0, centroids[i * 2 + 1] ?? 0],
        width: name.length * letterPx * this.scale,
      };
    });
    this.group.replaceChildren(...this.names.map(({ text }) => text));
  }

  /** Puts the names where the camera has them. */
  place(camera: Camera, size: Size): void {
    const taken: { x: number; y: number; width: number }[] = [];
    for (const { text, place, width } of this.names) {
      const [x, y] = project(place, camera, size);
      const free = taken.every(
        (other) => Math.abs(other.y - y) > linePx * this.scale || Math.abs(other.x - x) > (other.width + width) / 2,
      );
      if (free) taken.push({ x, y, width });
      text.setAttribute('visibility', free ? 'visible' : 'hidden');
      text.setAttribute('x', x.toFixed(0));
      text.setAttribute('y', y.toFixed(0));
    }
  }
}
