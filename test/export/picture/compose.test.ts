import { readFileSync } from 'node:fs';
import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/classes/palettes.ts';
import { aboutWidth } from '../../../src/drawing/about-width.ts';
import { toSvg } from '../../../src/drawing/to-svg.ts';
import { lengthWords, scaleLength } from '../../../src/export/picture/scale-bar.ts';
import { pictureAlt } from '../../../src/export/picture/picture-alt.ts';
import { unproject } from '../../../src/map/mercator.ts';
import { pictureColours } from '../../../src/map/picture/picture-colours.ts';
import { frontiers, meetingPlaces, transect } from '../../map/between-answers.ts';
import { gridLayer, gridLevel } from '../../map/grid.ts';
import { composed, english, givenParts, noAnswers, standing, swedish, textsOf } from './given-picture.ts';

const said = (parts: ReturnType<typeof givenParts>, language = swedish): string =>
  textsOf(composed(parts, language)).join(' ');

describe('a picture of the map', () => {
  it('says what, where and when, the relation, the counts, the source, the break of its year, the context and the link', () => {
    const words = said(givenParts());
    for (const part of [
      'Balansmått',
      'Rutorna, DeSO, 2024',
      'Påhittade värden',
      'Åsbacken',
      'skyddad uppgift',
      'Källa: Påhittad tabell (hämtad 1 november 2026, CC0-1.0).',
      'Serien är bruten mellan 2023 och 2024: ny indelning',
      'Visar skillnader mellan områden',
      'exempel.se/karta/?paket=rutor#a=1',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain('ny källa');
    expect(words).not.toContain('https://');
  });

  it('says the same in English, with what the sentence says in that language', () => {
    const words = said(givenParts({}, { language: english }), english);
    expect(words).toContain('Source: Invented table (retrieved 1 November 2026, CC0-1.0).');
    expect(words).not.toMatch(/Källa|Påhittad/);
  });

  it('names the breaks between the years that are compared', () => {
    const words = said(givenParts({ compareYear: 2019 }));
    expect(words).toContain('2024, jämfört med 2019');
    expect(words).toContain('ny källa');
    expect(words).toContain('ny indelning');
  });

  it('says that what is tried is no forecast', () => {
    const scenario = [{ kind: 'employed', place: 'a', n: 10 }] as unknown as NonNullable<
      Parameters<typeof givenParts>[0]
    >['scenario'];
    expect(said(givenParts(scenario ? { scenario } : {}))).toContain('Tänk om – räkneexempel, ingen prognos');
    expect(said(givenParts())).not.toContain('Tänk om');
  });

  it('holds classes and reasons, never a value or why it is withheld in figures', () => {
    const { layer, between } = givenParts(
      {},
      { source: { between: { ...noAnswers, compared: gridLayer(gridLevel(6, 4)) } } },
    );
    expect(layer).not.toHaveProperty('values');
    expect(between.compared?.values.values).toHaveLength(0);
  });

  it('lays no word over another and none outside, in any form, however long the names', () => {
    const long = 'Nordöstra Förlängningsbacken vid Stenkolsupplaget'.repeat(2);
    for (const format of ['wide', 'square', 'tall'] as const) {
      for (const link of ['', `https://exempel.se/?${'lager=a&'.repeat(60)}`]) {
        const sentence = {
          text: long,
          parts: [{ text: `${long} `.repeat(6), strong: true }],
          said: { a: null, b: null, higher: null },
        } as const;
        const parts = givenParts(
          { drawer: 'meetingPlaces', frontiers: 'on' },
          {
            link,
            choice: { format },
            source: { sentence, between: { ...noAnswers, frontiers, meetingPlaces, transect } },
          },
        );
        const drawing = composed(parts);
        const boxes = standing(drawing.marks).flatMap(({ mark, x, y }) => {
          if (mark.kind !== 'text' || mark.halo !== undefined || mark.anchor === 'middle') return [];
          const width = aboutWidth(mark.text, mark);
          const left = x + mark.x - (mark.anchor === 'end' ? width : 0);
          return [{ left, right: left + width, top: y + mark.y - mark.size * 0.7, foot: y + mark.y, text: mark.text }];
        });
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(drawing.width + 0.5);
          expect(box.foot).toBeLessThanOrEqual(drawing.height);
        }
        const over = boxes.flatMap((one, at) =>
          boxes
            .slice(at + 1)
            .filter(
              (other) =>
                one.left < other.right - 0.5 &&
                one.right > other.left + 0.5 &&
                one.top < other.foot &&
                one.foot > other.top,
            )
            .map((other) => [one.text, other.text]),
        );
        expect(over).toEqual([]);
      }
    }
  });

  it('explains only the marks between the poles that it shows', () => {
    const source = { between: { ...noAnswers, frontiers, meetingPlaces, transect } };
    expect(said(givenParts({ drawer: 'none' }, { source }))).not.toContain('Mellan polerna');
    expect(said(givenParts({ drawer: 'transect' }, { source }))).toContain('gräns på stråket');
    expect(said(givenParts({ drawer: 'meetingPlaces' }, { source }))).toContain('möjlig mötesplats');
    expect(said(givenParts({ frontiers: 'on' }, { source }))).toContain('Gränser mellan grannar');
  });

  it('is light whatever the page is, and dark when asked: areas, legend and ground together', () => {
    const [dark, light] = (['dark', 'light'] as const).map((theme) => composed(givenParts({}, { choice: { theme } })));
    expect(light?.background).toBe(pictureColours.light.card);
    expect(dark?.background).toBe(pictureColours.dark.card);
    expect(JSON.stringify(dark)).not.toContain(palettes.light.symmetric[1]);
    expect(JSON.stringify(light)).toContain(palettes.light.symmetric[1]);
  });

  it('is drawn of nothing chosen and nothing measured', () => {
    const drawing = composed(givenParts({ a: [], b: [] }, { source: { layer: undefined }, link: '' }));
    expect(toSvg(drawing)).not.toContain('NaN');
  });

  it('has an alternative in words with the counts of every class', async () => {
    const words = await pictureAlt(givenParts());
    expect(words).toMatch(/^Karta: Balansmått, Rutorna, DeSO, 2024\. Påhittade värden\./);
    expect(words).toContain('fler hög än låg, 23; skyddad uppgift, 1; kan vara jämnt, 1');
  });
});

describe('the scale bar', () => {
  it('is as long on the picture as it says, in the middle of the map, at every latitude and zoom: turf agrees within 1 in 1000', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 55, max: 69, noNaN: true }),
        fc.double({ min: 5, max: 16, noNaN: true }),
        (lat, zoom) => {
          const frame = { camera: { lon: 12, lat, zoom }, size: { width: 800, height: 600 }, grain: 0.1 };
          const { metres, px } = scaleLength(frame);
          const [from, to] = [400 - px / 2, 400 + px / 2].map((x) => [
            ...unproject([x, 300], frame.camera, frame.size),
          ]);
          const truth = distance(from ?? [], to ?? [], { units: 'meters' });
          expect(Math.abs(truth / metres - 1)).toBeLessThan(0.001);
          expect(px).toBeGreaterThan(40);
          expect(px).toBeLessThanOrEqual(150);
        },
      ),
    );
  });

  it('is a round length as the language writes it', () => {
    const frame = { camera: { lon: 12, lat: 57.7, zoom: 11 }, size: { width: 800, height: 600 }, grain: 0.1 };
    const { metres } = scaleLength(frame);
    expect(lengthWords(metres, swedish)).toBe('2\u00a0km');
    expect(lengthWords(500, swedish)).toBe('500\u00a0m');
    expect(lengthWords(200_000, english)).toBe('200\u00a0km');
  });
});

describe('the colours of pictures', () => {
  it('are the tokens of the page', () => {
    const css = readFileSync(new URL('../../../src/theme/tokens.css', import.meta.url), 'utf8');
    const [root = '', dark = '', contrast = ''] = [':root {', "[data-theme='dark'] {", "[data-theme='contrast'] {"].map(
      (head) => css.slice(css.indexOf(head)).split('}')[0] ?? '',
    );
    const names = {
      ink: 'ink',
      quiet: 'ink-2',
      weak: 'ink-3',
      card: 'card',
      onInk: 'on-ink',
      rule: 'line',
      line: 'line-strong',
      water: 'water',
      land: 'land',
      halo: 'halo',
      hairline: 'hairline',
    } as const;
    for (const [theme, block] of [
      ['light', root],
      ['dark', dark],
      ['contrast', contrast],
    ] as const)
      for (const [name, token] of Object.entries(names)) {
        const own = new RegExp(`--${token}: (#\\w+);`).exec(block) ?? new RegExp(`--${token}: (#\\w+);`).exec(root);
        expect([theme, name, pictureColours[theme][name as keyof typeof names]]).toEqual([theme, name, own?.[1]]);
      }
  });
});
