import { describe, expect, it } from 'vitest';
import { changedAreas, looksOf } from '../../src/map/area-looks.ts';
import { areaWords, asLine } from '../../src/map/area-words.ts';
import { arcProps, linkFeatures, poleFeatures, themePaint } from '../../src/map/layers.ts';
import type { MapColours } from '../../src/map/map-colours.ts';
import { patternShape, patternTile, tiledPatterns } from '../../src/map/patterns.ts';
import { rgbOf } from '../../src/map/rgb-of.ts';
import { drawPoles, fits, indexOfCode } from '../../src/map/scene.ts';
import type { SceneParts } from '../../src/map/scene.ts';
import { emptyStyle, levelLayers, packLayers } from '../../src/map/style.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { gridLayer, gridLevel } from './grid.ts';

const level = gridLevel(6, 4);
const layer = gridLayer(level);
const code = (area: number): string => level.areas.codes[area] ?? '';
const colours: MapColours = {
  ink: '#000001',
  quiet: '#000002',
  halo: '#000003',
  hairline: '#000007',
  water: '#000004',
  land: '#000005',
  line: '#000006',
};

function parts(a: readonly number[], b: readonly number[], suggested: readonly number[] = []): SceneParts {
  return {
    pack: {} as PackAnswer,
    level,
    layer,
    view: { a: a.map(code), b: b.map(code) },
    suggested: suggested.map(code),
    relation: undefined,
  };
}

describe('the looks of areas', () => {
  const looks = looksOf(layer.classed);

  it('are the legend’s own colours and patterns', () => {
    expect(looks.of(1)).toEqual({ fill: '#b9aed6', pattern: 'none' });
    expect(looks.of(23)).toEqual({ fill: '#ffffff', pattern: 'dotted' });
  });

  it('show an uncertain area with its own light hatch on the colour of its class', () => {
    expect(looks.of(0)).toEqual({ fill: '#b9aed6', pattern: 'uncertain' });
    expect([...looks.patterns].sort()).toEqual(['dotted', 'none', 'uncertain']);
  });

  it('change only where they differ', () => {
    const itemOf = layer.classed.itemOf.slice();
    itemOf[5] = 1;
    expect(changedAreas(looks, looksOf({ ...layer.classed, itemOf }))).toEqual([5]);
    expect(changedAreas(looks, looksOf({ ...layer.classed }))).toEqual([]);
    expect(changedAreas(undefined, looks)).toHaveLength(24);
  });
});

describe('the poles on the map', () => {
  it('stand between their areas, and the link runs from A to B', () => {
    const { poles, link } = drawPoles(parts([0, 1], [5]));
    expect(poles.map(({ pole, areas }) => [pole, areas])).toEqual([
      ['a', [0, 1]],
      ['b', [5]],
    ]);
    expect(poles[0]?.point[0]).toBeCloseTo(12.01);
    expect(link?.from).toEqual(poles[0]?.point);
    expect(link?.to).toEqual(poles[1]?.point);
  });

  it('mark a suggestion as one, and a chosen B in its stead', () => {
    expect(drawPoles(parts([0], [], [5])).poles[1]).toMatchObject({ areas: [5], suggested: true });
    expect(drawPoles(parts([0], [4], [5])).poles[1]).toMatchObject({ areas: [4], suggested: false });
  });

  it('get an arc in different municipalities, none when close in the same', () => {
    expect(drawPoles(parts([0], [5])).link?.arc).toBe(true);
    expect(drawPoles(parts([0], [1])).link?.arc).toBe(false);
  });

  it('have no link alone, and leave out codes that the level does not have', () => {
    expect(drawPoles(parts([0], [])).link).toBeUndefined();
    expect(drawPoles({ ...parts([0], []), view: { a: ['1480'], b: [] } }).poles).toEqual([]);
  });

  it('become outlines that know whether they are a suggestion', () => {
    const { poles } = drawPoles(parts([0], [], [5]));
    const { features } = poleFeatures(poles, level.shapes);
    expect(features.map(({ properties }) => properties)).toEqual([
      { suggested: false, pole: 'a' },
      { suggested: true, pole: 'b' },
    ]);
  });

  it('are joined by a line that grows from A', () => {
    const { link } = drawPoles(parts([0], [5]));
    expect(linkFeatures(link, 0).features).toEqual([]);
    const half = linkFeatures(link, 0.5).features[0]?.geometry;
    expect(half?.type === 'LineString' && half.coordinates[1]?.[0]).toBeCloseTo(12.03);
    expect(link && arcProps(link, [1, 2, 3]).data).toEqual([{ from: link?.from, to: link?.to }]);
  });
});

describe('the style', () => {
  it('fetches nothing: no glyphs, no sprite, no tiles', () => {
    expect(Object.keys(emptyStyle(colours)).sort()).toEqual(['layers', 'sources', 'version']);
  });

  it('gives every layer a name of its own', () => {
    const ids = [
      ...packLayers(colours),
      ...(['deso', 'kommun'] as const).flatMap((name) => levelLayers(name, colours).map(({ layer }) => layer)),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('repaints every colour and width that it has when the theme changes', () => {
    const painted = new Set(themePaint(colours, ['deso', 'kommun']).map(([id, name]) => `${id} ${name}`));
    const all = [...packLayers(colours), ...levelLayers('deso', colours).map(({ layer }) => layer)];
    const wanted = all.flatMap(({ id, paint }) =>
      Object.keys(paint ?? {})
        .filter((name) => /-(color|width)$/.test(name))
        .map((name) => `${id} ${name}`),
    );
    expect(wanted.filter((name) => !painted.has(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  it.each(tiledPatterns)('%s repeats without a seam and is neither empty nor full', (name) => {
    const { data, width, height } = patternTile(name, [1, 2, 3], 2);
    const alpha = Array.from({ length: width * height }, (_, i) => data[i * 4 + 3] ?? 0);
    expect(Math.max(...alpha)).toBe(Math.round(255 * patternShape[name].opacity));
    expect(Math.min(...alpha)).toBe(0);
    const row = (y: number): number => alpha.slice(y * width, (y + 1) * width).reduce((a, b) => a + b, 0);
    if (name !== 'dotted') expect(row(0)).toBe(row(height - 1));
  });

  it('tells too few from uncertain by direction and weight: the one falls and is dense, the other rises and is light, yet visible', () => {
    const falls = (name: 'hatched' | 'uncertain'): boolean => {
      const { data, width } = patternTile(name, [1, 2, 3], 2);
      const along = (from: (i: number) => number): number =>
        Array.from({ length: width }, (_, i) => data[(i * width + from(i)) * 4 + 3] ?? 0).reduce((a, b) => a + b, 0);
      return along((i) => i) > along((i) => width - 1 - i);
    };
    expect([falls('hatched'), falls('uncertain')]).toEqual([true, false]);
    const weight = (name: 'hatched' | 'uncertain'): number => {
      const { data, width, height } = patternTile(name, [1, 2, 3], 2);
      const alpha = Array.from({ length: width * height }, (_, i) => data[i * 4 + 3] ?? 0);
      return alpha.reduce((a, b) => a + b, 0) / (255 * alpha.length);
    };
    expect(weight('uncertain')).toBeLessThan(weight('hatched') / 4);
    expect(weight('uncertain')).toBeGreaterThan(0.02);
  });

  it('reads short and long colours', () => {
    expect([rgbOf('#fff'), rgbOf('#5e3c99'), rgbOf('red')]).toEqual([
      [255, 255, 255],
      [94, 60, 153],
      [0, 0, 0],
    ]);
  });
});

describe('an area in words', () => {
  it('has name, municipality, code, value and its place in the pair', async () => {
    const { poles } = drawPoles(parts([1], [0]));
    const words = areaWords(0, level, layer, poles, swedish);
    expect(asLine(words)).toBe(
      'Åsbacken, Väster · 9901C0000, 2,0 hushåll med låg köpkraft på varje med hög, osäkert om det är fler låg eller hög, pol B',
    );
    const english = await loadLanguage('en');
    expect(areaWords(0, level, layer, poles, english).value).toContain('households with low purchasing power');
  });

  it('without a name is called by its code, and without a value says why', () => {
    expect(asLine(areaWords(23, level, layer, [], swedish))).toBe(
      `DeSO 9901C0023, Öster, ${swedish.text.measures.statuses.suppressed.short}`,
    );
  });

  it('turns a balance below one round, so that the number is never small', () => {
    const values = { ...layer.values, values: new Float64Array(24).fill(0.2) };
    expect(areaWords(2, level, { ...layer, values }, [], swedish).value).toBe(
      '5,0 hushåll med hög köpkraft på varje med låg',
    );
  });

  it('waits for the measure of its own level', () => {
    const other = gridLevel(2, 2);
    expect(fits(layer, other)).toBe(false);
    expect(areaWords(0, other, layer, [], swedish).value).toBe('');
    expect(indexOfCode(other.areas).get('9901C0003')).toBe(3);
  });
});
