import { beforeAll, describe, expect, it } from 'vitest';
import { compareSurroundings } from '../../src/relations/compare-surroundings.ts';
import { meetingPlaces } from '../../src/relations/meeting-places.ts';
import type { MeetingScale } from '../../src/relations/meeting-scale.ts';
import {
  categoryWords,
  meetingPlacesNotes,
  meetingPlacesSentences,
} from '../../src/text/between-sentences/meeting-places.ts';
import {
  meetingSentences,
  sizeWords,
  stepApartWords,
  stepNotes,
} from '../../src/text/between-sentences/meeting-scale.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { Cell } from '../relations/pair-case.ts';
import { areasInARow, inputsOf } from '../relations/pair-case.ts';

let sv: BetweenLanguage;
let en: BetweenLanguage;
beforeAll(async () => {
  sv = await withBetweenText(await loadLanguage('sv'));
  en = await withBetweenText(await loadLanguage('en'));
});

const plain = (sentences: readonly string[]): string => sentences.join(' ').replace(/\u00a0/g, ' ');

function scaleOf(
  q1: readonly Cell[],
  q4: readonly Cell[],
  poles: { a?: number[]; b?: number[]; at?: (lon: number) => number; population?: Cell[] } = {},
): MeetingScale {
  return compareSurroundings({
    year: 2022,
    basis: 'households',
    areas: areasInARow(q1.length),
    inputs: inputsOf({ population: poles.population ?? q1.map(() => 2500), q1, q4 }),
    picker: { at: poles.at ?? (() => 0), within: () => [] },
    a: poles.a ?? [0],
    b: poles.b ?? [q1.length - 1],
  });
}

describe('the meeting scale in words', () => {
  const four = (): MeetingScale => scaleOf([800, 800, 100, 100], [100, 100, 800, 800]);

  it('says at how many residents, how far from each pole, and what is then around them', () => {
    expect(plain(meetingSentences(four(), sv))).toBe(
      'Vid 8 400 invånare, inom 1,8 km från A och 1,8 km från B, möts omgivningarna. Kring båda är det då jämnt. Det är samma invånare som räknas kring båda.',
    );
    expect(plain(meetingSentences(four(), en))).toBe(
      'At 8,400 residents, within 1.8 km of A and 1.8 km of B, the surroundings meet. Around both it is then even. The same residents are counted around both.',
    );
  });

  it('says calmly how far apart they are where they never meet', () => {
    const never = scaleOf([800, 100], [100, 800], { population: [2600, 2] });
    expect(plain(meetingSentences(never, sv))).toMatch(
      /^Omgivningarna möts inte\. Vid 2 500 invånare, inom 0 m från A och 610 m från B, är de ännu 8,0 gånger isär\./,
    );
  });

  it('says when they are alike from the start, that DeSO are then too coarse, and when they part again', () => {
    const q1 = [200, 100, 600, 100, 100, 150, 200, 100];
    const q4 = [100, 200, 150, 100, 100, 600, 100, 200];
    const parts = plain(meetingSentences(scaleOf(q1, q4), sv));
    expect(parts).toContain('Vid 5 900 invånare går de isär igen.');
    expect(parts).toContain('indelningen är för grov');
    expect(plain(meetingSentences(scaleOf([400, 800, 100, 390], [400, 100, 800, 400]), sv))).toMatch(
      /^Redan vid 2 500 invånare/,
    );
  });

  it('says why there is nothing to compare, and when the surroundings must be the same', () => {
    const withheld: Cell[] = ['suppressed', 'suppressed'];
    expect(meetingSentences(scaleOf(withheld, [1, 2]), sv)[0]).toMatch(/^Omgivningarna går inte att jämföra: \S/);
    expect(meetingSentences(scaleOf([80, 100, 800], [100, 800, 100], { a: [1], b: [1] }), sv)).toEqual([
      sv.between.meetingScale.samePoles,
    ]);
    expect(meetingSentences(scaleOf([80, 100, 800], [100, 800, 100], { a: [1], b: [0, 2] }), sv)).toEqual([
      sv.between.meetingScale.samePoint,
    ]);
  });

  it('tells of rings that leave the region, and of areas without figures in them', () => {
    const scale = scaleOf([800, 'suppressed', 800, 100, 100], [100, 1, 100, 800, 800], {
      at: (lon) => (lon < 11 ? -1 : 0),
    });
    const step = scale.steps.find(({ k }) => k === 5000)!;
    const notes = plain(stepNotes(scale, step, sv));
    expect(notes).toContain('Kring A går 48 % av ringen över vatten eller utanför regionen.');
    expect(notes).not.toContain('Kring B');
    expect(notes).toContain('Ett område inom ringarna saknar uppgifter.');
    expect(notes).toContain('Under 5 900 invånare är DeSO för grova');
  });

  it('writes the sizes of the scale as they are, those between them to two figures', () => {
    expect([312, 1250, 5000, 5946, 16817, 640000].map((k) => plain([sizeWords(k, sv)]))).toEqual([
      '312',
      '1 250',
      '5 000',
      '5 900',
      '17 000',
      '640 000',
    ]);
  });

  it('never says that what differs by 1.25 times has met', () => {
    const step = four().steps[0]!;
    expect(stepApartWords({ ...step, apart: Math.log(1.25) }, sv)).toBe('1,3 gånger isär');
    expect(stepApartWords({ ...step, apart: Math.log(1.249) }, sv)).toBe('möts: 1,2 gånger isär');
    expect(stepApartWords({ ...step, apart: 0 }, sv)).toBe('möts: lika');
    expect(stepApartWords({ ...step, apart: Infinity }, sv)).toBe('helt isär');
    expect(stepApartWords({ ...step, apart: NaN }, sv)).toBe('–');
  });
});

describe('the meeting places in words', () => {
  const placesOf = (lons: readonly number[], fictional = false) =>
    meetingPlaces({
      layers: [
        {
          own: !fictional,
          names: lons.map((_, i) => `Plats ${i + 1}`),
          categories: lons.map(() => 'bibliotek'),
          positions: Float64Array.from(lons.flatMap((lon) => [lon, 57])),
        },
      ],
      fictional,
      pointA: [11, 57],
      pointB: [11.02, 57],
      isInRegion: (lon) => lon < 12,
    });

  it('names few, counts many', () => {
    expect(meetingPlacesSentences(placesOf([11.01]), 1000, sv)).toEqual([
      'Inom 1,0\u00a0km från både A och B ligger en plats: Plats 1, en möjlig mötesplats.',
    ]);
    expect(meetingPlacesSentences(placesOf([11.01, 11.011]), 1000, en)[0]).toContain('Plats 1 and Plats 2');
    expect(plain(meetingPlacesSentences(placesOf([11.01, 11.011, 11.009, 11.008]), 1000, sv))).toBe(
      'Inom 1,0 km från både A och B ligger 4 platser: möjliga mötesplatser.',
    );
  });

  it('says which is nearest to both where none is within reach of both', () => {
    expect(plain(meetingPlacesSentences(placesOf([11, 11.012]), 300, sv))).toBe(
      'Ingen plats ligger inom 300 m från både A och B. Närmast båda är Plats 2: 730 m från A och 480 m från B.',
    );
  });

  it('says how places come to be shown where there are none', () => {
    expect(meetingPlacesSentences(placesOf([]), 1000, sv)).toEqual([sv.between.meetingPlaces.noPlaces]);
    expect(meetingPlacesNotes(placesOf([]), sv)).toEqual([]);
  });

  it('says that lines are straight, what is invented, and what is left out', () => {
    expect(meetingPlacesNotes(placesOf([11], true), sv)).toEqual([
      sv.between.meetingPlaces.straight,
      sv.between.meetingPlaces.fictional,
    ]);
    expect(meetingPlacesNotes(placesOf([11, NaN, 13]), sv)).toEqual([
      sv.between.meetingPlaces.straight,
      'En plats saknar läge på kartan.',
      'En plats ligger utanför regionens områden. Avståndet räknas ändå.',
    ]);
  });

  it('says known categories in the reader’s language, and others as they are', () => {
    expect(['bibliotek', 'Bibliotek', 'kyrka', '', 'constructor'].map((word) => categoryWords(word, en))).toEqual([
      'Library',
      'Library',
      'kyrka',
      'No category',
      'constructor',
    ]);
  });
});
