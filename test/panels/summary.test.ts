// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import { leftOutLines, municipalitySentences } from '../../src/panels/summary/municipality-sentences.ts';
import { betweenSentences, poleSentences } from '../../src/panels/summary/pair-sentences.ts';
import '../../src/panels/summary/summary-element.ts';
import type { SummaryElement } from '../../src/panels/summary/summary-element.ts';
import type { Action } from '../../src/store/actions.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { givenIndex, givenPair } from './given-pair.ts';
import { givenPack, givenView } from './given.ts';

const pair = givenPair();
const [storhamn, alunda] = givenIndex();

describe('what the text says of the pair', () => {
  it('says the same of both poles, in the same order', () => {
    const a = poleSentences(pair.a, 'A', pair, swedish);
    const b = poleSentences(pair.b, 'B', pair, swedish);
    const withoutFigures = (sentences: readonly string[]) =>
      sentences.map((one) => one.replace(/[\d.,–\s]+/g, ' ').replace(/^[AB] är \S+/, ''));
    expect(withoutFigures(a)).toEqual(withoutFigures(b));
    expect(a[0]).toBe('A är Bergsåsen i Storhamn.');
  });

  it('says the contrast from the pole with the higher balance, whichever letter it has', () => {
    expect(betweenSentences(pair, swedish)[0]).toMatch(/^Balansmåttet i A är 57 gånger det i B \(intervall 38–84\)/);
    const { value, lower, upper } = pair.contrast;
    const turned = { ...pair, contrast: { ...pair.contrast, value: 1 / value, lower: 1 / upper, upper: 1 / lower } };
    expect(betweenSentences(turned, swedish)[0]).toMatch(/^Balansmåttet i B är 57 gånger det i A \(intervall 38–84\)/);
  });

  it('turns the swaps with the poles', () => {
    const say = (swaps: number) =>
      betweenSentences({ ...pair, swaps: { ...pair.swaps, value: swaps } }, swedish).join(' ');
    expect(say(139)).toContain('139 hushåll med låg köpkraft i A och lika många med hög i B');
    expect(say(-139)).toContain('139 hushåll med låg köpkraft i B och lika många med hög i A');
    expect(say(0)).not.toContain('bytte plats');
  });

  it('says why where the contrast cannot be made, and that no one with high is no bound', () => {
    const none = { ...pair, contrast: missing(Status.tooSmall) };
    expect(betweenSentences(none, swedish)[0]).toBe('Polkvoten kan inte räknas: för få invånare.');
    const infinite = { ...pair.a, balance: { ...missing(Status.infinite), value: Infinity } };
    expect(poleSentences(infinite, 'A', pair, swedish).join(' ')).toContain('inga med hög');
  });

  it('never says NaN, undefined or null, in either language, whatever is missing', async () => {
    const english = await loadLanguage('en');
    const estimate = fc.oneof(
      fc
        .double({ min: 0.001, max: 1000, noNaN: true })
        .map((value) => ({ value, status: Status.present, lower: value / 2, upper: value * 2 })),
      fc
        .constantFrom(...Object.values(Status))
        .filter((status) => status > 1)
        .map(missing),
    );
    const parts = fc.record({
      contrast: estimate,
      dissimilarity: estimate,
      pooledBalance: estimate,
      swaps: estimate,
      quartileDistance: estimate,
      exposure: estimate,
    });
    fc.assert(
      fc.property(
        parts,
        estimate,
        fc.constantFrom('same', 'overlapping', 'touching', 'apart'),
        (over, balance, position) => {
          const relation = { ...pair, ...over, geography: { ...pair.geography, position, bordersBetween: null } };
          for (const language of [swedish, english]) {
            const said = [
              ...betweenSentences(relation, language),
              ...poleSentences({ ...pair.a, balance, quartileShares: null }, 'A', relation, language),
            ].join(' ');
            expect(said).not.toMatch(/NaN|undefined|null/);
          }
        },
      ),
    );
  });
});

describe('what the text says of a municipality', () => {
  it('names both ends of its range in one sentence', () => {
    const said = storhamn ? municipalitySentences(storhamn, 'households', swedish).join(' ') : '';
    expect(said).toContain(
      'från Bergsåsen, där medianen är 2,4 gånger områdets, till Strandängen, som är 1,4 gånger medianen',
    );
  });

  it('says that there are too few areas instead of an index', () => {
    const said = alunda ? municipalitySentences(alunda, 'households', swedish).join(' ') : '';
    expect(said).toContain('3 områden som kan räknas. Det är för få');
    expect(said).not.toContain('sträcker sig');
  });

  it('names what is left out, with the reason', () => {
    expect(leftOutLines(givenIndex(), swedish)).toEqual([
      'Storhamn: Ängsvik (färre än 200 personer i åldern 20–64 år).',
      'Storhamn: Ekbacken (en indikator saknas).',
    ]);
  });
});

describe('the surface Text', () => {
  let element: SummaryElement;
  let actions: Action[];
  async function given(over: Partial<SummaryElement>): Promise<void> {
    document.body.replaceChildren();
    element = document.createElement('mr-summary');
    Object.assign(element, {
      language: swedish,
      view: givenView(),
      pack: givenPack(),
      pair: { state: 'ready', value: pair },
      index: { state: 'ready', value: givenIndex() },
      sentence: 'Elva mot en femtedel.',
      ...over,
    });
    actions = [];
    element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
    document.body.append(element);
    await element.updateComplete;
  }
  beforeEach(() => given({}));

  it('has headings for pair, municipalities, what is left out and sources', () => {
    const headings = [...element.querySelectorAll('article > section > h3')].map((one) => one.textContent);
    expect(headings).toEqual(['Polparet', 'Kommunerna', 'Vad som är utelämnat']);
    expect(element.querySelector('mr-sources')).not.toBeNull();
    expect(element.querySelector('.sentence')?.textContent).toBe('Elva mot en femtedel.');
  });

  it('is narrowed to one municipality and back', async () => {
    await given({ view: givenView({ municipality: '9902' }) });
    expect([...element.querySelectorAll('section h4')].map((one) => one.textContent)).toEqual([
      'Mellan polerna',
      'Ålunda',
    ]);
    [...element.querySelectorAll('button')].find((one) => one.textContent.includes('Visa hela regionen'))?.click();
    expect(actions).toEqual([{ type: 'narrow', municipality: '' }]);
  });

  it('asks for two areas when there is no pair', async () => {
    await given({ pair: { state: 'idle' }, sentence: undefined });
    expect(element.textContent).toContain('Välj två områden');
  });
});
