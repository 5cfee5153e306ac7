// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { yearSpans } from '../../src/panels/sources/sources.ts';
import type { Sources } from '../../src/panels/sources/sources.ts';
import type { PackManifest } from '../../src/pack/pack.ts';
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
    expect(words(element.querySelector('h3'))).toBe('Påhittade värden för Mellanrum');
    expect(facts(element)).toMatchObject({ Tabell: 'exempel', Hämtad: '2026-01-15', Licens: 'CC0 1.0' });
    expect(facts(element)['Innehåll']).toMatch(/^Hushåll.* och Hushåll/);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('https://example.org/exempel');
  });

  it('make no link of an address that is not of the web, and no markup of what a pack says', async () => {
    const [source] = givenManifest.sources;
    if (!source) throw new Error('no source');
    const title = { sv: '<img src=x>', en: '' };
    const element = await given({ sources: [{ ...source, title, url: 'javascript:alert(1)' }] });
    expect(element.querySelector('a, img')).toBeNull();
    expect(words(element)).toContain('javascript:alert(1)');
    expect(words(element.querySelector('h3'))).toBe('<img src=x>');
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
