// @vitest-environment happy-dom
import chroma from 'chroma-js';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/classes/palettes.ts';
import { markLooks, overlayDashes, overlayMarks, overlayPalette } from '../../src/classes/overlay-looks.ts';
import type { Overlay } from '../../src/geography/overlay.ts';
import { overlayColours } from '../../src/geography/overlay.ts';
import { drawOverlays } from '../../src/map/overlay-drawing.ts';
import { overlayLayers, tintOpacity } from '../../src/map/overlay-layers.ts';
import { SvgOverlays } from '../../src/map/overlay-svg.ts';
import type { Scene } from '../../src/map/scene.ts';
import { planeOf } from '../../src/map/svg-paths.ts';

const colours = {
  ink: '#1d1930',
  quiet: '#5a556b',
  halo: '#ffffff',
  hairline: '#ffffff',
  water: '#dbe5ea',
  land: '#f1eee7',
  line: '#8d8798',
};

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [12, 57],
      [12.01, 57],
      [12.01, 57.01],
      [12, 57],
    ],
  ],
};

function given(over: Partial<Overlay> = {}, ...geometries: readonly Geometry[]): Overlay {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: (geometries.length > 0 ? geometries : [square]).map((geometry, k) => ({
      type: 'Feature',
      properties: { typ: ['skola', 'vård', 'skola'][k], namn: '<img src=x onerror=alert(1)>' },
      geometry,
    })),
  };
  return { id: 'egna', name: 'Egna', kind: 'fill', colour: 0, hidden: false, collection, ...over };
}

const places: readonly Geometry[] = [12, 12.01, 12.02].map((lon) => ({ type: 'Point', coordinates: [lon, 57] }));
const points = given({ kind: 'points', categoryProperty: 'typ' }, ...places);

describe('the looks of layers of one’s own', () => {
  it('have a colour, a dash and a mark for each number, in every theme', () => {
    for (const palette of Object.values(overlayPalette)) expect(new Set(palette).size).toBe(overlayColours);
    expect(overlayDashes).toHaveLength(overlayColours);
    expect(new Set(overlayMarks).size).toBe(overlayColours);
  });

  it.each(['light', 'dark', 'contrast'] as const)('read on their halo: at least 4.5 in %s', (theme) => {
    const halo = theme === 'dark' ? '#15131c' : '#ffffff';
    const low = overlayPalette[theme].filter((colour) => chroma.contrast(colour, halo) < 4.5);
    expect(low).toEqual([]);
  });

  it('leave every class the class that it was: a tint moves it less than half the way to its neighbour', () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const classes = palettes[theme].symmetric;
      for (const own of overlayPalette[theme]) {
        classes.forEach((colour, k) => {
          const moved = chroma.deltaE(colour, chroma.mix(colour, own, tintOpacity, 'rgb'));
          const apart = classes.filter((_, j) => Math.abs(j - k) === 1).map((other) => chroma.deltaE(colour, other));
          expect([theme, own, colour, moved < Math.min(...apart) / 2]).toEqual([theme, own, colour, true]);
        });
      }
    }
  });

  it('tell categories apart by shape as well as by colour, and put those past the eighth together', () => {
    const looks = markLooks('light', 2, 10);
    expect(new Set(looks.slice(0, 8).map(({ shape }) => shape)).size).toBe(8);
    expect(new Set(looks.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
    expect(looks[9]).toEqual(looks[7]);
  });
});

describe('what lies over the areas', () => {
  it('is the topmost layer last, what is hidden not at all, and the polygon asked about above all', () => {
    const overlays = [given({ id: 'over' }), given({ id: 'gomd', hidden: true }), given({ id: 'under' })];
    const asked = { name: '', geometry: square };
    expect(drawOverlays(overlays, asked, 'light').map(({ id }) => id)).toEqual(['under', 'over', '-asked']);
  });

  it('is a halo under a line, and a light tint only of a fill', () => {
    const ids = (kind: Overlay['kind']): readonly string[] =>
      drawOverlays([given({ kind })], undefined, 'light').flatMap((one) =>
        overlayLayers(one, colours).map(({ id }) => id),
      );
    expect(ids('line')).toEqual(['overlay-egna-halo', 'overlay-egna-line']);
    expect(ids('fill')).toEqual(['overlay-egna-tint', 'overlay-egna-halo', 'overlay-egna-line']);
    expect(ids('points')).toEqual(['overlay-egna-marks']);
  });

  it('draws each category with its own mark, the most frequent first', () => {
    const [drawing] = drawOverlays([points], undefined, 'light');
    const [layer] = drawing ? overlayLayers(drawing, colours) : [];
    const [first, second] = overlayPalette.light;
    expect(layer).toMatchObject({
      layout: { 'icon-image': ['match', ['get', 'category'], 0, `mark-0-${first ?? ''}`, `mark-1-${second ?? ''}`] },
    });
  });

  it('never hands the words of a file to the style', () => {
    const drawings = drawOverlays([given(), points], undefined, 'light');
    const layers = drawings.flatMap((drawing) => overlayLayers(drawing, colours));
    expect(JSON.stringify(layers)).not.toMatch(/onerror|skola|Egna/);
  });
});

describe('layers of one’s own without WebGL', () => {
  const plane = planeOf([12, 57, 12.1, 57.1]);
  function drawn(overlays: readonly Overlay[], theme: 'light' | 'dark' = 'light'): SvgOverlays {
    const svg = new SvgOverlays();
    svg.draw({ overlays: drawOverlays(overlays, undefined, theme), colours } as unknown as Scene, plane);
    return svg;
  }

  it('are the same: tint, halo and line in the colour of the theme', () => {
    const paths = [...drawn([given({ colour: 1 })], 'dark').group.querySelectorAll('path')];
    const blue = overlayPalette.dark[1] ?? '';
    expect(paths.map((path) => path.getAttribute('fill'))).toEqual([blue, null, null]);
    expect(paths.map((path) => path.getAttribute('stroke'))).toEqual([null, '#ffffff', blue]);
  });

  it('keep the size of their marks at every zoom', () => {
    const svg = drawn([points]);
    const marks = [...svg.group.querySelectorAll('path')];
    expect(marks.map((mark) => overlayMarks.indexOf(mark.getAttribute('d') ?? ''))).toEqual([0, 1, 0]);
    svg.zoom(4);
    expect(marks[0]?.getAttribute('transform')).toMatch(/^translate\(.*\) scale\(0\.25/);
  });

  it('are not drawn again while nothing of them has changed', () => {
    const svg = new SvgOverlays();
    const scene = { overlays: drawOverlays([given()], undefined, 'light'), colours } as unknown as Scene;
    svg.draw(scene, plane);
    const [first] = svg.group.children;
    svg.draw({ ...scene, marked: 3 }, plane);
    expect(svg.group.children[0]).toBe(first);
  });
});
