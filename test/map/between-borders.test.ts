// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import type { BetweenHost } from '../../src/map/between-layer.ts';
import { frontierLine } from '../../src/map/between/between-card.ts';
import { BetweenMap } from '../../src/map/between/between-map.ts';
import { frontierFacts } from '../../src/map/between/frontier-words.ts';
import type { FrontierAnswer } from '../../src/relations/frontier-relation.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import { frontierWords } from '../../src/text/between-sentences/frontiers.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import { frontiers } from './between-answers.ts';
import { gridLevel } from './grid.ts';

let sv: BetweenLanguage;
let en: BetweenLanguage;
beforeAll(async () => {
  sv = await withBetweenText(await loadLanguage('sv'));
  en = await withBetweenText(await loadLanguage('en'));
});

const level = gridLevel(2, 2);
const codes = level.areas.codes;

/** Incomes: area 0 has 32 000 kronor less than area 1; no border can be tested. */
const incomes: FrontierAnswer = {
  ...frontiers,
  measure: 'disposableIncome',
  unit: 'kSEK',
  test: 'none',
  scale: 'difference',
  step: Float64Array.of(-32, NaN, 4, 10),
  lower: new Float64Array(4).fill(NaN),
  upper: new Float64Array(4).fill(NaN),
  q: new Float64Array(4).fill(NaN),
  certain: new Uint8Array(4),
};

const facts = (answer: FrontierAnswer, row: number, language: BetweenLanguage): readonly string[] =>
  frontierFacts(answer, row, level.areas, language).map((fact) => fact.replaceAll('\u00a0', ' '));

describe('a border on the map', () => {
  it('is told with how far apart its sides are, how sure that is, its length and the municipal border', () => {
    expect(facts(frontiers, 0, sv)).toEqual(['8,0 gånger (6,0–10)', 'säker skillnad', '600 m gräns', 'kommungräns']);
    expect(facts(frontiers, 2, en)[1]).toBe('may be chance, or less than twofold');
  });

  it('is told in the words of the list', () => {
    for (const language of [sv, en])
      for (const row of [0, 2, 3]) {
        const { apart, interval, length, municipal } = frontierWords(row, frontiers, level.areas, language);
        const said = frontierFacts(frontiers, row, level.areas, language).join();
        for (const part of [apart, interval, length, municipal]) expect(said).toContain(part);
      }
  });

  it('has at least so many times where there is no upper end', () => {
    const open = { ...frontiers, lower: Float64Array.of(0, NaN, 0.9, 0.8), upper: Float64Array.of(0.2, NaN, 1.3, 9) };
    expect(facts(open, 0, sv)[0]).toBe('minst 5,0 gånger');
  });

  it('has a difference in the unit, and that it cannot be tested, where the measure has no interval', () => {
    expect(facts(incomes, 0, sv).slice(0, 2)).toEqual([
      '32 tkr',
      'måttet har inget intervall att pröva skillnaden mot',
    ]);
  });

  it('between equals is sure of nothing, and without a step is told by its length', () => {
    const alike = { ...frontiers, step: new Float64Array(4) };
    expect(facts(alike, 2, sv)).toEqual(['lika', '600 m gräns']);
    expect(facts(frontiers, 1, sv)).toEqual(['600 m gräns']);
  });

  it('is read out with the low side first', () => {
    const line = frontierLine(0, frontiers, { view: host(frontiers).view, level, layer: undefined }, sv);
    expect(line.indexOf('9901C0001')).toBeLessThan(line.indexOf('Åsbacken'));
    expect(line).toMatch(/\. 8,0 gånger .*, kommungräns$/);
  });
});

/** A host with the borders on, that keeps what it is asked to do. */
function host(answer: FrontierAnswer): BetweenHost & { readonly acts: unknown[] } {
  const acts: unknown[] = [];
  const element = document.createElement('div');
  element.addEventListener('act', (event) => acts.push((event as CustomEvent<unknown>).detail));
  return Object.assign(element, {
    acts,
    words: sv,
    view: { level: 'deso', frontiers: 'on', suggest: 'none', drawer: 'none' },
    level,
    layer: undefined,
    between: { ...nothingBetween, frontiers: { state: 'ready', value: answer } },
    pointed: undefined,
    routing: false,
    requestUpdate: () => undefined,
  }) as unknown as BetweenHost & { readonly acts: unknown[] };
}

describe('choosing a border with the keyboard', () => {
  const chosen = (answer: FrontierAnswer): unknown => {
    const by = host(answer);
    const map = new BetweenMap(by);
    map.command({ type: 'border' }, 0);
    expect(map.command({ type: 'pick', add: false }, 0)).toBe(true);
    return by.acts.at(-1);
  };

  it('makes the side with more low purchasing power A', () => {
    expect(chosen(frontiers)).toEqual({ type: 'setPair', a: [codes[1]], b: [codes[0]] });
  });

  it('makes the lower value A where values are plain, as the list does', () => {
    expect(chosen(incomes)).toEqual({ type: 'setPair', a: [codes[0]], b: [codes[1]] });
  });

  it('means the area again, once the borders are not shown any more', () => {
    const by = host(frontiers);
    const map = new BetweenMap(by);
    map.command({ type: 'border' }, 0);
    Object.assign(by, { view: { ...by.view, frontiers: 'off' } });
    expect(map.command({ type: 'pick', add: false }, 0)).toBe(false);
    expect(by.acts.at(-1)).toEqual({ type: 'point', pointed: undefined });
  });
});
