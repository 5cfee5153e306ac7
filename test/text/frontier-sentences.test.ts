import { beforeAll, describe, expect, it } from 'vitest';
import {
  frontierMunicipalitySentences,
  frontierNotes,
  frontierSentence,
  frontierSentences,
  frontierWords,
  sideTitles,
} from '../../src/text/between-sentences/frontiers.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { countedBorders, roundedBorders, untestedBorders } from '../relations/frontier-case.ts';

let sv: BetweenLanguage;
let en: BetweenLanguage;
beforeAll(async () => {
  sv = await withBetweenText(await loadLanguage('sv'));
  en = await withBetweenText(await loadLanguage('en'));
});

/** Without the spaces that keep a unit with its number. */
const plain = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

const sharp = [[400, 100], [40, 350], [50, 300], [300, 40]] as const; // prettier-ignore

describe('a border in words', () => {
  it('names the side with more low purchasing power first, whichever way round it is stored', () => {
    const { answer, areas } = countedBorders(sharp);
    expect(plain(frontierSentence(0, answer, areas, sv))).toBe(
      'Område a och Område b: 34 gånger (23–51), 100 m gräns.',
    );
    expect(plain(frontierSentence(2, answer, areas, sv))).toMatch(
      /^Område d och Område c: 44 gånger \(28–69\), 300 m gräns\.$/,
    );
    expect(plain(frontierSentence(0, answer, areas, en))).toBe(
      'Område a and Område b: 34 times (23–51), 100 m of border.',
    );
    expect(sideTitles(answer, sv)).toEqual({ low: 'fler låg', high: 'fler hög' });
  });

  it('says where it crosses a municipal border, and names both municipalities', () => {
    const { answer, areas } = countedBorders(sharp, [0, 1, 1, 1]);
    expect(frontierWords(0, answer, areas, sv)).toMatchObject({
      low: 'Område a',
      lowPlace: 'Storhamn',
      high: 'Område b',
      highPlace: 'Lillvik',
      municipal: 'kommungräns',
    });
    expect(frontierWords(1, answer, areas, sv)).toMatchObject({ low: 'Område c', lowPlace: '', municipal: '' });
    expect(plain(frontierSentence(0, answer, areas, sv))).toBe(
      'Område a (Storhamn) och Område b (Lillvik): 34 gånger (23–51), 100 m gräns, kommungräns.',
    );
  });

  it('says only what is certain where a side has none, and no interval where there is none', () => {
    const { answer, areas } = roundedBorders([[60, 0], [10, 40]]); // prettier-ignore
    expect(frontierWords(0, answer, areas, sv)).toMatchObject({ apart: 'minst 447 gånger', interval: '' });
    const income = untestedBorders([168, 200, 200]);
    expect(plain(frontierSentence(0, income.answer, income.areas, sv))).toBe(
      'Område a och Område b: 32 tkr, 100 m gräns.',
    );
    expect(frontierWords(1, income.answer, income.areas, sv)).toMatchObject({ apart: 'lika', interval: '' });
    expect(sideTitles(income.answer, sv)).toEqual({ low: 'lägre', high: 'högre' });
  });

  it('never says NaN, nor ends in a space', () => {
    for (const { answer, areas } of [countedBorders(sharp), untestedBorders([1, 'suppressed', 5]), countedBorders([])])
      for (const language of [sv, en])
        for (const sentence of frontierSentences(answer, areas, language, ['9901', '9902'])) {
          expect(sentence).not.toMatch(/NaN|undefined|Infinity|\s$/);
          expect(sentence).toMatch(/\.$/);
        }
  });
});

describe('what a reader must know of the borders', () => {
  it('is how they are judged, what is left out, and whether water is known', () => {
    const { answer } = countedBorders([...sharp, ['suppressed', 5]], [], { inWater: 3, waterKnown: false });
    const notes = frontierNotes(answer, sv);
    expect(notes[0]).toContain('minst två gånger');
    expect(notes.slice(1)).toEqual([
      'En gräns går inte att jämföra, eftersom en uppgift saknas eller är skyddad.',
      '3 gränser som mest går genom vatten räknas inte med.',
      'Datapaketet vet inte var det finns vatten, så en del av gränserna kan gå genom vatten.',
    ]);
    expect(frontierNotes(untestedBorders([1, 2]).answer, sv)[0]).toContain('inget intervall');
    expect(frontierNotes(countedBorders([[1, 2]]).answer, sv)).toEqual(['Inga områden gränsar till varandra.']);
  });
});

describe('the borders of a municipality in words', () => {
  const said = (cells: Parameters<typeof countedBorders>[0], language: BetweenLanguage): string => {
    const { answer } = countedBorders(cells);
    return plain(answer.municipalities.slice(0, 1).flatMap((own) => frontierMunicipalitySentences(own, answer, language)).join(' ')); // prettier-ignore
  };

  it('are how much is sharp, how far neighbours are apart, and what of the unevenness lies between them', () => {
    expect(said(sharp, sv)).toBe(
      [
        'I Storhamn är 67 % av gränslängden mellan områden skarp, 2 av 3 gränser.',
        'Räknat efter gränsernas längd skiljer sig grannar i genomsnitt 14 gånger.',
        'Mellan grannar skiljer sig andelen låg köpkraft av låg och hög i genomsnitt 49 procentenheter.',
        'Så mycket av ojämnheten D, 0,71, kan sägas ligga i gränser mellan grannar. Utan den delen är 0,22 kvar.',
        'Får långa gränser väga tyngre är 0,21 kvar.',
      ].join(' '),
    );
    expect(said(sharp, en)).toMatch(
      /^In Storhamn 67% of the length of borders between areas is sharp, 2 of 3 borders\./,
    );
  });

  it('say so where neighbours differ more than the whole is uneven', () => {
    // One large even area, and small ones that take turns: D is low, each border high.
    const turns = Array.from({ length: 8 }, (_, k) => (k % 2 === 0 ? ([90, 5] as const) : ([5, 90] as const)));
    expect(said([[9000, 9000], ...turns], sv)).toContain('Det är mer än hela ojämnheten D');
  });

  it('say why there is nothing to say', () => {
    expect(said([[400, 100]], sv)).toBe('Storhamn är ett enda område här och har inga gränser inom sig.');
    expect(said([['suppressed', 100], [400, 100]], sv)).toBe('I Storhamn finns inga gränser mellan områden att jämföra.'); // prettier-ignore
    expect(said([[70, 70], [70, 70]], sv)).toContain('är den enda gränsen mellan områden inte skarp'); // prettier-ignore
  });
});
