import type { Camera } from '../address/camera.ts';
import { problem } from '../problem/problem.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import { changedAreas, looksOf } from './area-looks.ts';
import type { Looks } from './area-looks.ts';
import type { EngineEvents, MapEngine } from './engine.ts';
import { LateFrontiers } from './late-frontiers.ts';
import type { Manner } from './manner.ts';
import { freely } from './manner.ts';
import type { MapColours } from './map-colours.ts';
import { outlineOf } from './outline.ts';
import { patternShape, tiledPatterns } from './patterns.ts';
import type { PatternShape } from './patterns.ts';
import { SvgOverlays } from './overlay-svg.ts';
import type { Scene } from './scene.ts';
import { fits } from './scene.ts';
import { svgElement } from './svg-element.ts';
import { watchGestures } from './svg-gestures.ts';
import { SvgNames } from './svg-names.ts';
import { areaPath, linesOf, linesPath, planeOf, transformOf } from './svg-paths.ts';
import type { Plane } from './svg-paths.ts';
import type { Size } from './mercator.ts';

/** Water, roads and railway as paths, by the pack whose plane they are in. */
const grounds = new WeakMap<PackAnswer, readonly [string, string, string]>();

/** The same map as SVG, where WebGL is missing: same colours, patterns, outlines, line and names. Slower to move with thousands of areas, and no arc. */
export class SvgMap implements MapEngine {
  readonly kind = 'svg';
  private readonly container: HTMLElement;
  private readonly events: EngineEvents;
  private readonly svg = svgElement('svg', { 'aria-hidden': 'true', focusable: 'false' });
  private readonly patterns = svgElement('defs', {});
  private readonly world = svgElement('g', { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' });
  private readonly fills = svgElement('g', { 'fill-rule': 'evenodd' });
  private readonly states = svgElement('g', { 'fill-rule': 'evenodd', 'pointer-events': 'none' });
  private readonly ground = svgElement('g', { 'fill-rule': 'evenodd', fill: 'none' });
  private readonly poles = svgElement('g', { fill: 'none' });
  private readonly overlays = new SvgOverlays();
  private readonly borders = svgElement('g', { fill: 'none', 'pointer-events': 'none' });
  private readonly frontiers: LateFrontiers;
  private readonly names = new SvgNames();
  private readonly listening = new AbortController();
  private at: Camera;
  private plane: Plane = planeOf([0, 0, 0, 0]);
  private drawn: Scene | undefined;
  private looks: Looks | undefined;
  private manner: Manner;

  constructor(container: HTMLElement, camera: Camera, events: EngineEvents, manner: Manner = freely) {
    this.manner = manner;
    this.container = container;
    this.events = events;
    this.at = camera;
    this.world.append(this.fills, this.states, this.ground, this.overlays.group, this.borders, this.poles);
    this.svg.append(this.patterns, this.world, this.names.group);
    container.append(this.svg);
    this.frontiers = new LateFrontiers(async () => {
      const { SvgFrontiers } = await import('./between/frontiers-svg.ts');
      return new SvgFrontiers(this.borders, () => this.plane);
    }, events.problem);
    const gestured = {
      camera: () => this.at,
      size: () => this.size(),
      move: (to: Camera, rest: boolean) => {
        this.show(to);
        if (rest) events.moved(to, true);
      },
      manner: () => this.manner,
      held: events.held,
    };
    if (manner.moves) watchGestures(container, gestured, this.listening.signal);
  }

  draw(scene: Scene): void {
    const before = this.drawn;
    this.drawn = scene;
    const otherPack = before?.pack !== scene.pack;
    if (otherPack) this.plane = planeOf(scene.pack.manifest.bounds);
    const otherLevel = otherPack || before.level !== scene.level;
    const otherColours = before?.colours !== scene.colours;
    if (otherLevel) this.layAreas(scene);
    if (otherLevel || otherColours) void this.layGround(scene);
    if (otherColours) this.layPatterns(scene);
    if (fits(scene.layer, scene.level)) this.colour(scene);
    this.overlays.draw(scene, this.plane);
    this.frontiers.draw(scene);
    this.drawPoles(scene);
    if (otherPack || otherColours) this.names.lay(scene);
    this.show(this.at);
    requestAnimationFrame(this.events.settled);
  }

  camera(): Camera {
    return this.at;
  }

  moveTo(camera: Camera, { person }: { readonly still: boolean; readonly person: boolean }): void {
    this.show(camera);
    this.events.moved(camera, person);
  }

  behave(manner: Manner): void {
    this.manner = manner;
  }

  resize(): void {
    this.show(this.at);
  }

  remove(): void {
    this.listening.abort();
    this.svg.remove();
  }

  private size(): Size {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  private show(camera: Camera): void {
    this.at = camera;
    const [x, y, scale] = transformOf(this.plane, camera, this.size());
    this.world.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`);
    for (const pattern of this.patterns.children) {
      pattern.setAttribute('patternTransform', `scale(${(1 / scale).toFixed(6)})`);
    }
    this.overlays.zoom(scale);
    this.names.place(camera, this.size());
    this.events.moving(camera);
  }

  private layAreas({ level, colours }: Scene): void {
    this.looks = undefined;
    this.states.replaceChildren();
    this.fills.setAttribute('stroke', colours.hairline);
    this.fills.setAttribute('stroke-width', '0.7');
    this.fills.replaceChildren(
      ...level.areas.codes.map((_, area) =>
        svgElement('path', { d: areaPath(area, level.shapes, this.plane), fill: colours.land }),
      ),
    );
  }

  /** Borders between municipalities, and water, roads and railway as soon as they are read. */
  private async layGround({ pack, colours, level }: Scene): Promise<void> {
    this.fills.setAttribute('stroke', colours.hairline);
    this.ground.replaceChildren();
    const d = pack.kommun.areas.codes.map((_, area) => areaPath(area, pack.kommun.shapes, this.plane)).join('');
    const line = svgElement('path', { d, stroke: colours.quiet, 'stroke-width': 1.2 });
    this.ground.append(line);
    // What has been read is laid at once: a page that is about to be printed waits for nothing.
    const ground = grounds.get(pack) ?? (await this.readGround(pack));
    grounds.set(pack, ground);
    const [water, roads, railway] = ground;
    if (this.drawn?.level !== level || this.drawn.colours !== colours) return;
    this.ground.replaceChildren(
      svgElement('path', { d: water, fill: colours.water }),
      svgElement('path', { d: roads, stroke: colours.halo, 'stroke-width': 1.2 }),
      svgElement('path', { d: railway, stroke: colours.quiet, 'stroke-width': 1 }),
      line,
    );
  }

  private async readGround(pack: PackAnswer): Promise<readonly [string, string, string]> {
    const read = async (address: string): Promise<string> => {
      if (address === '') return '';
      try {
        const response = await fetch(address);
        return linesPath(linesOf((await response.json()) as GeoJSON.GeoJSON), this.plane);
      } catch {
        this.events.problem(problem('network', { address, status: 0 }));
        return '';
      }
    };
    return Promise.all([read(pack.water), read(pack.roads), read(pack.railway)]);
  }

  private layPatterns({ colours }: Scene): void {
    this.patterns.replaceChildren(
      ...tiledPatterns.map((name) => {
        const shape = patternShape[name];
        const side = shape.side.toString();
        const pattern = svgElement('pattern', {
          id: `map-${name}`,
          width: side,
          height: side,
          patternUnits: 'userSpaceOnUse',
        });
        pattern.append(markOf(shape, colours.quiet));
        return pattern;
      }),
    );
  }

  private colour({ layer, colours }: Scene): void {
    if (!layer) return;
    const after = looksOf(layer.classed);
    for (const area of changedAreas(this.looks, after)) {
      this.fills.children[area]?.setAttribute('fill', after.of(area)?.fill ?? colours.land);
    }
    this.looks = after;
    this.states.replaceChildren(...this.statePaths(after, colours));
  }

  private statePaths(looks: Looks, { line }: MapColours): SVGElement[] {
    return [...this.fills.children].flatMap((path, area) => {
      const pattern = looks.of(area)?.pattern ?? 'none';
      if (pattern === 'none') return [];
      const paint = pattern === 'blank' ? { fill: 'none', stroke: line } : { fill: `url(#map-${pattern})` };
      return [svgElement('path', { d: path.getAttribute('d') ?? '', ...paint })];
    });
  }

  private drawPoles({ poles, link, marked, level, colours }: Scene): void {
    const { halo, ink, scale = 1 } = colours;
    const lines: SVGElement[] = [];
    if (marked >= 0) {
      const d = areaPath(marked, level.shapes, this.plane);
      lines.push(svgElement('path', { d, stroke: ink, 'stroke-width': 1.6 }));
    }
    for (const { areas, suggested } of poles) {
      const d = linesPath(outlineOf(areas, level.shapes), this.plane);
      lines.push(svgElement('path', { d, stroke: halo, 'stroke-width': 6 * scale }));
      const dashes = suggested ? { 'stroke-dasharray': '6 4', 'stroke-linecap': 'butt' } : {};
      lines.push(svgElement('path', { d, stroke: ink, 'stroke-width': 2.8 * scale, ...dashes }));
    }
    if (link) {
      const d = linesPath([[[...link.from], [...link.to]]], this.plane);
      const dots = `0 ${String(5.2 * scale)}`;
      lines.push(svgElement('path', { d, stroke: halo, 'stroke-width': 6 * scale }));
      lines.push(svgElement('path', { d, stroke: ink, 'stroke-width': 2.6 * scale, 'stroke-dasharray': dots }));
    }
    this.poles.replaceChildren(...lines);
  }
}

/** The mark of a pattern in its tile; a line runs through two corners and just past them, so that the tiles meet. */
function markOf({ mark, side, thick, opacity }: PatternShape, ink: string): SVGElement {
  const half = side / 2;
  if (mark === 'dot') return svgElement('circle', { cx: half, cy: half, r: thick, opacity, fill: ink });
  const rising = [
    `M-1 1L1 -1`,
    `M0 ${String(side)}L${String(side)} 0`,
    `M${String(side - 1)} ${String(side + 1)}L${String(side + 1)} ${String(side - 1)}`,
  ];
  const turned = mark === 'down' ? { transform: `matrix(-1 0 0 1 ${String(side)} 0)` } : {};
  return svgElement('path', { d: rising.join(''), stroke: ink, 'stroke-width': thick, opacity, ...turned });
}
