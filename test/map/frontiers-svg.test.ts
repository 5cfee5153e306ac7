// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawFrontiers } from '../../src/map/between/frontier-drawing.ts';
import { SvgFrontiers } from '../../src/map/between/frontiers-svg.ts';
import { LateFrontiers } from '../../src/map/late-frontiers.ts';
import type { FrontierPainter } from '../../src/map/late-frontiers.ts';
import type { Scene } from '../../src/map/scene.ts';
import { svgElement } from '../../src/map/svg-element.ts';
import { planeOf } from '../../src/map/svg-paths.ts';
import { frontiers } from './between-answers.ts';

const plane = planeOf([12, 57, 12.02, 57.02]);
const colours = { ink: 'ink', quiet: 'quiet', halo: 'halo' };
const scene = { frontiers: drawFrontiers(frontiers), colours } as unknown as Scene;
const features = [0, 1, 2, 3].map((id) => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'MultiLineString',
    coordinates: [
      [
        [12, 57 + id / 100],
        [12.01, 57 + id / 100],
      ],
    ],
  },
}));

function served(): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => Promise.resolve(Response.json({ type: 'FeatureCollection', features })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('borders without WebGL', () => {
  it('are drawn thin first, then whole with a halo below, and not at all without a step', async () => {
    served();
    const group = svgElement('g', {});
    new SvgFrontiers(group, () => plane).draw(scene);
    await vi.waitFor(() => {
      expect(group.children.length).toBeGreaterThan(0);
    });
    const drawn = [...group.children].map((path) => [path.getAttribute('stroke'), path.getAttribute('stroke-width')]);
    expect(drawn).toEqual([
      ['quiet', '1'],
      ['quiet', '0.5'],
      ['halo', '8.4'],
      ['ink', '6'],
    ]);
  });

  it('fetch their lines once, whatever measure and year, and go when they are no longer shown', async () => {
    const fetched = served();
    const group = svgElement('g', {});
    const painter = new SvgFrontiers(group, () => plane);
    painter.draw(scene);
    await vi.waitFor(() => {
      expect(group.children.length).toBe(4);
    });
    painter.draw({ ...scene, frontiers: drawFrontiers({ ...frontiers, certain: new Uint8Array(4) }) });
    await vi.waitFor(() => {
      expect(group.querySelector('[stroke="ink"]')).toBeNull();
    });
    expect(fetched).toHaveBeenCalledTimes(1);
    painter.draw({ ...scene, frontiers: undefined });
    expect(group.children.length).toBe(0);
  });
});

describe('a painter of borders', () => {
  it('is fetched when the first of them are to be drawn, and draws the newest scene', async () => {
    const drawn: Scene[] = [];
    const painter: FrontierPainter = { draw: (one) => drawn.push(one), clear: () => undefined };
    const load = vi.fn(() => Promise.resolve(painter));
    const late = new LateFrontiers(load, () => undefined);
    late.draw({ ...scene, frontiers: undefined });
    expect(load).not.toHaveBeenCalled();
    late.draw(scene);
    const newest = { ...scene };
    late.draw(newest);
    await vi.waitFor(() => {
      expect(drawn).toEqual([newest]);
    });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that could not be fetched is a problem, and is tried again', async () => {
    const problems: string[] = [];
    const load = vi.fn(() => Promise.reject(new Error('offline')));
    const late = new LateFrontiers(load, ({ kind }) => problems.push(kind));
    late.draw(scene);
    await vi.waitFor(() => {
      expect(problems).toEqual(['chunkNotLoaded']);
    });
    late.draw(scene);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
