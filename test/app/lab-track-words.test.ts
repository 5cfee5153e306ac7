import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataNoteOf } from '../../src/app/lab/data-note.ts';
import { stepTitle } from '../../src/app/lab/step-title.ts';
import { limits } from '../../src/lab/session.ts';
import type { SettledView } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { lab as english } from '../../src/text/en/lab.ts';
import { lab as swedish } from '../../src/text/sv/lab.ts';
import { givenManifest, givenPack, givenView } from '../panels/given.ts';

const language = await loadLanguage('sv');

describe('the title of a step', () => {
  const pack = givenPack();
  const titleOf = (over: Partial<SettledView>): string =>
    stepTitle(givenView(over), pack, language, swedish.track.made, []);

  test('says the most particular of what is open', () => {
    expect(titleOf({ suggest: 'contrast' })).toBe('Bergsåsen och Strandängen: kontraster');
    expect(titleOf({ compareYear: 2015 })).toBe('Bergsåsen och Strandängen: förändring sedan 2015');
    expect(titleOf({ surface: 'text' })).toBe('Bergsåsen och Strandängen: i ord');
    expect(titleOf({ surface: 'table', tableOf: 'frontiers' })).toBe('Bergsåsen och Strandängen: gränser');
    expect(titleOf({ colour: 'fromA', b: [] })).toBe('Bergsåsen: sett från A');
    expect(titleOf({ a: [], b: [], drawer: 'none' })).toBe('Balansmått 2022: Exempelregionen');
    expect(titleOf({ a: ['9901C1000', '9901C1020'], drawer: 'none' })).toBe(
      'Balansmått 2022: 2 områden och Strandängen',
    );
  });

  test('is there in English, and never longer than a title may be', () => {
    const title = stepTitle(givenView(), pack, language, english.track.made, []);
    expect(title).toBe('Bergsåsen and Strandängen: the path');
    const long = titleOf({ a: ['x'.repeat(4000)], b: [] });
    expect(long.length).toBeLessThanOrEqual(limits.title);
  });
});

describe('the edition of a region', () => {
  const sum = fc.stringMatching(/^[0-9a-f]{64}$/);

  test('is the same whatever order the files are listed in, and another when a file is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sum, { minLength: 2, maxLength: 8 }), (sums) => {
        const values = sums.map((sha256, at) => ({
          path: `values-${2011 + at}.csv`,
          bytes: 10,
          sha256,
          year: 2011 + at,
        }));
        const edition = (files: typeof values): string =>
          dataNoteOf({ ...givenManifest, files: { ...givenManifest.files, values: files } }, 'sv').edition;
        expect(edition(values.toReversed())).toBe(edition(values));
        expect(edition(values.slice(1))).not.toBe(edition(values));
        const [first, ...rest] = values;
        expect(edition([{ ...first!, sha256: sums[1] ?? '' }, ...rest])).not.toBe(edition(values));
      }),
      { numRuns: 50 },
    );
  });

  test('has the newest day of the sources; none where none is said', () => {
    const [source] = givenManifest.sources;
    const sources = [source!, { ...source!, retrieved: '2026-03-01' }, { title: source!.title, licence: '' }];
    expect(dataNoteOf({ ...givenManifest, sources }, 'en')).toMatchObject({
      date: '2026-03-01',
      title: 'The example region',
    });
    expect(dataNoteOf({ ...givenManifest, sources: [] }, 'sv').date).toBe('');
  });
});
