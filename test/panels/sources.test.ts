// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { yearSpans } from '../../src/panels/sources/sources.ts';
import type { Sources } from '../../src/panels/sources/sources.ts';
import type { PackManifest, PackSource } from '../../src/pack/pack.ts';
import type { LayerAnswer } from '../../src/protocol/requests.ts';
import { swedish } from '../../src/text/language.ts';
import { givenManifest, givenPack, givenView } from './given.ts';

async function given(over: Partial<PackManifest> = {}): Promise<Sources> {
  document.body.replaceChildren();
  const element = document.createElement('mr-sources');
  const pack = givenPack();
  Object.assign(element, {
    language: swedish,
    view: givenView(),
    pack: { ...pack, manifest: { ...pack.manifest, ...over } },
  });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const facts = (element: Element): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...element.querySelectorAll('dl > div')].map((one) => [
      words(one.querySelector('dt')),
      words(one.querySelector('dd')),
    ]),
  );

describe('the sources', () => {
  it('say division, coverage and years of the region', async () => {
    const said = facts(await given());
    expect(said).toMatchObject({ Områdesindelning: 'DeSO 2025', År: '2011, 2013–2024' });
    expect(said['Omfattning']).toBe('418 DeSO i 8 kommuner');
  });

  it('name each source with its table, day, licence, columns and address', async () => {
    const element = await given();
    expect(words(element.querySelector('section:not(.now) h3'))).toBe('Påhittade värden för Mellanrum');
    expect(facts(element)).toMatchObject({ Tabell: 'exempel', Hämtad: '15 januari 2026', Licens: 'CC0 1.0' });
    expect(facts(element)['Innehåll']).toMatch(/^Hushåll.* och Hushåll/);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('https://example.org/exempel');
  });

  it('begin with what the map shows, how many areas have a value and why the others have none', async () => {
    const element = await given();
    const status = Uint8Array.from([0, 0, 1, 9, 2, 2, 7]);
    element.layer = { values: { status } } as unknown as LayerAnswer;
    await element.updateComplete;
    const now = element.querySelector('.now');
    expect(words(now?.querySelector('h3'))).toMatch(/^Visas nu: Balansmått, DeSO, \d{4}$/i);
    expect(facts(now as Element)).toEqual({
      'Räknat av': expect.stringMatching(/^Hushåll.* och Hushåll/) as string,
      Omfattning: '4 av 7 områden har ett värde',
      'Områden utan värde': 'skyddad uppgift: 2, för få invånare: 1',
    });
  });

  it('say of a source who is counted, coverage, breaks and what was done to its figures', async () => {
    const both = (sv: string): { sv: string; en: string } => ({ sv, en: sv });
    const element = await given({
      sources: [
        {
          title: both('Sysselsatta'),
          licence: 'CC0',
          table: 'TAB6680',
          codes: ['0000089X', '0000089Y'],
          vintage: 'DeSO 2025',
          population: both('personer 20–64 år'),
          columns: ['q1'],
          coverage: { counted: 1200, of: 1210, suppressed: 7, missing: 3 },
          breaks: [{ between: [2024, 2025], why: both('små slumpmässiga ändringar') }],
          transformations: [both('andel = sysselsatta / alla')],
        },
      ],
    });
    expect(facts(element)).toMatchObject({
      Koder: '0000089X, 0000089Y',
      'Vilka som räknas': 'personer 20–64 år',
      Omfattning: '1 200 av 1 210 uppgifter finns, 7 är skyddade, 3 saknas',
      'Brott i serien': 'Mellan 2024 och 2025: små slumpmässiga ändringar',
      Omräkning: 'andel = sysselsatta / alla',
    });
  });

  it('put the sources of what is shown before the others', async () => {
    const source = (name: string, columns: readonly string[]): PackSource => ({
      title: { sv: name, en: name },
      licence: 'CC0',
      columns,
    });
    const element = await given({ sources: [source('Boende', ['rented']), source('Kvartiler', ['q1', 'q4'])] });
    expect([...element.querySelectorAll('h3')].map(words).slice(1)).toEqual([
      'Kvartiler',
      'Ligger bakom övriga uppgifter',
      'Boende',
    ]);
  });

  it('make no link of an address that is not of the web, and no markup of what a pack says', async () => {
    const [source] = givenManifest.sources;
    if (!source) throw new Error('no source');
    const title = { sv: '<img src=x>', en: '' };
    const element = await given({ sources: [{ ...source, title, url: 'javascript:alert(1)' }] });
    expect(element.querySelector('a, img')).toBeNull();
    expect(words(element)).toContain('javascript:alert(1)');
    expect(words(element.querySelector('section:not(.now) h3'))).toBe('<img src=x>');
  });

  it('say that values are made up only where they are', async () => {
    expect((await given()).querySelector('.fictional')).not.toBeNull();
    expect((await given({ fictional: false })).querySelector('.fictional')).toBeNull();
  });

  it('say so where a pack states no source, or no day', async () => {
    expect(words(await given({ sources: [] }))).toContain('Paketet anger ingen källa.');
    const title = { sv: 'Egen fil', en: 'Own file' };
    expect(facts(await given({ sources: [{ title, licence: 'okänd' }] }))['Hämtad']).toBe('uppgift saknas');
  });

  it('show a gap between years', () => {
    expect(yearSpans([2011, 2013, 2014, 2015, 2017])).toBe('2011, 2013–2015, 2017');
    expect(yearSpans([])).toBe('');
  });
});
