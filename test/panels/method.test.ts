// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import '../../src/panels/method/method-element.ts';
import type { MethodElement } from '../../src/panels/method/method-element.ts';
import { anchorOf } from '../../src/panels/method/method-entry.ts';
import { consumptionUnits, incomePerUnit, quartileOf2017 } from '../../src/panels/method/purchasing-power.ts';
import { indicators } from '../../data/catalogue/indicators.ts';
import { tables } from '../../data/catalogue/tables.ts';
import { publishedBalances, publishedPlaces, publishedTrends } from '../../src/panels/method/published.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { givenIndex } from './given-pair.ts';
import { givenPack, givenView } from './given.ts';

describe('the purchasing power of a household', () => {
  it('of two adults in a couple and two children with 490 000 is 200 000 per unit, the second quarter', () => {
    const family = { adults: 2, couple: true, children: 2 };
    expect(consumptionUnits(family)).toBeCloseTo(2.45, 12);
    expect(incomePerUnit(490_000, family)).toBeCloseTo(200_000, 6);
    expect(quartileOf2017(incomePerUnit(490_000, family))).toBe(2);
  });

  it('changes quarter exactly at the published limits', () => {
    const at = [159_280, 159_281, 229_940, 229_941, 318_456, 318_457];
    expect(at.map(quartileOf2017)).toEqual([1, 2, 2, 3, 3, 4]);
  });

  it('counts a second adult outside a couple as a further adult', () => {
    expect(consumptionUnits({ adults: 2, couple: false, children: 0 })).toBeCloseTo(1.6, 12);
    expect(consumptionUnits({ adults: 3, couple: true, children: 1 })).toBeCloseTo(1 + 0.51 + 0.6 + 0.52, 12);
    expect(consumptionUnits({ adults: 1, couple: true, children: 0 })).toBe(1);
  });

  it('has no answer without an adult or with half a child', () => {
    expect(consumptionUnits({ adults: 0, couple: false, children: 2 })).toBeNaN();
    expect(consumptionUnits({ adults: 1, couple: false, children: 0.5 })).toBeNaN();
    expect(quartileOf2017(NaN)).toBeUndefined();
  });

  it('never rises when a member joins, nor falls when the income does not', () => {
    const household = fc.record({
      adults: fc.integer({ min: 1, max: 9 }),
      couple: fc.boolean(),
      children: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(household, fc.integer({ min: 0, max: 5_000_000 }), fc.nat(100_000), (home, income, more) => {
        const here = incomePerUnit(income, home);
        expect(incomePerUnit(income, { ...home, children: home.children + 1 })).toBeLessThanOrEqual(here);
        expect(incomePerUnit(income, { ...home, adults: home.adults + 1 })).toBeLessThanOrEqual(here);
        expect(quartileOf2017(incomePerUnit(income + more, home)) ?? 0).toBeGreaterThanOrEqual(
          quartileOf2017(here) ?? 5,
        );
      }),
    );
  });
});

describe('the published figures', () => {
  it('let both of the report’s figures for Boden’s public housing stand', () => {
    const boden = publishedPlaces.find(({ place }) => place === 'Boden');
    const trend = publishedTrends.find(({ place, scope }) => place === 'Boden' && scope === 'publicHousing');
    expect([boden?.employment[1], boden?.lowIncome[1], boden?.bornOutsideEu[1]]).toEqual([0.61, 0.48, 0.25]);
    expect([trend?.employment, trend?.lowIncome, trend?.bornOutsideEu]).toEqual([0.63, 0.46, 0.2]);
  });

  it('hold Hageby’s public housing going from 12 to 63', () => {
    const hageby = publishedBalances.filter(({ place, scope }) => place === 'Hageby' && scope === 'publicHousing');
    expect(hageby.map(({ year, balance }) => [year, balance])).toEqual([
      [2012, 12],
      [2017, 63],
    ]);
  });
});

async function given(id: 'sv' | 'en', topic = ''): Promise<MethodElement> {
  document.body.replaceChildren();
  const element = document.createElement('mr-method');
  Object.assign(element, {
    language: await loadLanguage(id),
    view: givenView({ surface: 'method', topic }),
    pack: givenPack(),
    index: { state: 'ready', value: givenIndex() },
  });
  document.body.append(element);
  await expect.poll(() => element.querySelector('h1')?.textContent).toBeTruthy();
  return element;
}

describe('the page Metod', () => {
  it('has an anchor for every topic that a figure on screen leads to', async () => {
    const element = await given('sv');
    const topics = [
      ...givenPack().measures.map(({ key }) => (key.startsWith('column:') ? 'column' : key)),
      ...['ratio', 'contrast', 'dissimilarity', 'swaps', 'quartileDistance', 'exposure', 'geography', 'indicators'],
      ...['segregationIndex', 'companions', 'smallNumbers', 'missing', 'published', 'purchasingPower', 'nameClashes'],
    ];
    expect(topics.filter((topic) => !element.querySelector(`#${anchorOf(topic)}`))).toEqual([]);
  });

  it('explains the same measures in Swedish and English, in the same order', async () => {
    const ids = async (id: 'sv' | 'en') => [...(await given(id)).querySelectorAll('h2, h3')].map((one) => one.id);
    expect(await ids('sv')).toEqual(await ids('en'));
  });

  it('moves focus to the topic of the link', async () => {
    await given('sv', 'contrast');
    expect(document.activeElement?.id).toBe('metod-contrast');
  });

  it('sets the published index beside a dash where the open region does not hold the municipality', async () => {
    const element = await given('sv');
    const boden = [...element.querySelectorAll('tr')].find((row) => row.textContent.includes('Boden kommun'));
    const cells = [...(boden?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(-2)).toEqual(['1,42', '–']);
  });

  it('answers in the calculator as one writes', async () => {
    const element = await given('sv');
    await element.querySelector('mr-calculator')?.updateComplete;
    const answer = () => element.querySelector('output')?.textContent.replace(/\s/g, ' ');
    expect(answer()).toContain('2,45 konsumtionsenheter och 200 000 kronor per enhet: medellåg köpkraft');
    const income = element.querySelector<HTMLInputElement>('#mr-income');
    if (!income) throw new Error('no field');
    income.value = 'mycket';
    income.dispatchEvent(new Event('input'));
    await element.querySelector('mr-calculator')?.updateComplete;
    expect(answer()).toContain('Skriv minst en vuxen');
  });
});

describe('what can be fetched from SCB, on the method page', () => {
  it('follows the catalogue: every indicator with its tables, every table with who is counted and its breaks', async () => {
    const page = document.createElement('mr-method');
    Object.assign(page, { language: await loadLanguage('sv'), view: givenView(), pack: givenPack() });
    document.body.replaceChildren(page);
    await vi.waitFor(() => {
      expect(page.querySelector(`#${anchorOf('scb')}`)).not.toBeNull();
    });
    const section = page.querySelector(`#${anchorOf('scb')}`)?.closest('section');
    const said = section?.textContent ?? '';
    for (const { title } of indicators) expect(said).toContain(title.sv);
    for (const { id, title, population, breaks } of tables) {
      expect([...(section?.querySelectorAll('h3') ?? [])].map((h) => h.textContent)).toContain(`${id}: ${title.sv}`);
      expect(said).toContain(population.sv);
      for (const found of breaks) expect(said).toContain(found.sv);
    }
  });
});
