import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import { relatePoles } from '../../src/relations/pole-pair.ts';
import { explain } from '../../src/text/explain/explain.ts';
import type { ExplainKey, PairFigure } from '../../src/text/explain/explain-key.ts';
import { swedish } from '../../src/text/language.ts';
import { inputsOf, pairCase } from '../relations/pair-case.ts';

/** A printed number: its value, and the half unit that rounding may have taken from its last decimal. */
interface Printed {
  readonly value: number;
  readonly half: number;
}

type Token = string | Printed;

const numeral = /^\d+(?:\u00a0\d{3})*(?:,\d+)?(?:\u00a0%)?/;

/** A printed calculation as numbers and signs; a whole number is taken as exact, unless told otherwise. */
function tokensOf(text: string, halfOfWhole: number): readonly Token[] {
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const found = numeral.exec(rest)?.[0];
    if (found !== undefined) {
      const percent = found.includes('%');
      const plain = found.replace(/[\u00a0%]/g, '').replace(',', '.');
      const decimals = plain.split('.')[1]?.length ?? 0;
      const scale = percent ? 100 : 1;
      // A percent is always rounded; so is whatever has decimals.
      const half = decimals > 0 || percent ? 0.5 * 10 ** -decimals : halfOfWhole;
      tokens.push({ value: Number(plain) / scale, half: half / scale });
      rest = rest.slice(found.length).trimStart();
      continue;
    }
    const sign = rest.startsWith('ln') ? 'ln' : (rest[0] ?? '');
    tokens.push(sign === '½' ? { value: 0.5, half: 0 } : sign);
    rest = rest.slice(sign.length).trimStart();
  }
  return tokens;
}

/** The value of a calculation written with + − · ÷ ^ √ ln e ( ) and | |, times and divided from left to right. */
function valueOf(tokens: readonly Token[]): number {
  let at = 0;
  const take = (sign: string): void => {
    if (tokens[at] !== sign) throw new Error(`expected ${sign}, found ${JSON.stringify(tokens[at])}`);
    at++;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '−') value += (tokens[at++] === '+' ? 1 : -1) * product();
    return value;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '·' || tokens[at] === '÷') value = tokens[at++] === '·' ? value * factor() : value / factor();
    return value;
  };
  const inside = (open: string, close: string): number => {
    take(open);
    const value = sum();
    take(close);
    return value;
  };
  const factor = (): number => {
    const token = tokens[at];
    if (typeof token === 'object') return (at++, token.value);
    if (token === '(') return inside('(', ')');
    if (token === '|') return Math.abs(inside('|', '|'));
    at++;
    if (token === '−') return -factor();
    if (token === '√') return Math.sqrt(inside('(', ')'));
    if (token === 'ln') return Math.log(factor());
    if (token === 'e') {
      take('^');
      return Math.exp(inside('(', ')'));
    }
    throw new Error(`cannot read ${String(token)} in a calculation`);
  };
  const value = sum();
  if (at < tokens.length) throw new Error(`left over: ${JSON.stringify(tokens.slice(at))}`);
  return value;
}

/** By how much a calculation may be off when each of its printed numbers may be off by half a unit of its last decimal. */
function slackOf(tokens: readonly Token[]): number {
  const value = valueOf(tokens);
  return tokens.reduce((slack, token, i) => {
    if (typeof token === 'string' || token.half === 0) return slack;
    const moved = (by: number): number =>
      Math.abs(valueOf(tokens.with(i, { value: Math.max(1e-9, token.value + by), half: 0 })) - value);
    return slack + Math.max(moved(token.half), moved(-token.half));
  }, 0);
}

/** Recomputes a step, "calculation = result", from what is printed. */
function expectToHold(step: string, halfOfWhole: number): void {
  const [left = '', printed = ''] = step.split(' = ').slice(-2);
  const right = printed.replace(/^<\s/, '');
  const calculation = tokensOf(left.replace(/^β$/, ''), halfOfWhole);
  const [sign, number] = right.startsWith('−') ? [-1, right.slice(1)] : [1, right];
  const result = tokensOf(number, 0)[0];
  if (typeof result !== 'object') throw new Error(`no result in ${step}`);
  const half = Math.max(result.half, /[,%]/.test(right) ? 0 : 0.5);
  if (right !== printed) {
    expect(valueOf(calculation)).toBeLessThan(result.value);
    return;
  }
  const off = Math.abs(valueOf(calculation) - sign * result.value);
  // 1,96 stands for 1,95996: a part in ten thousand at most.
  const slack = 1.5 * slackOf(calculation) + half + 2e-4 * Math.abs(result.value);
  if (!(off <= slack)) throw new Error(`${step}: off by ${String(off)}, rounding explains ${String(slack)}`);
}

const figures: readonly PairFigure[] = [
  'contrast',
  'dissimilarity',
  'swaps',
  'pooledBalance',
  'exposure',
  'quartileDistance',
  'gradient',
];
const keys: readonly ExplainKey[] = [
  ...figures.map((figure): ExplainKey => ({ of: 'pair', figure })),
  ...(['a', 'b'] as const).flatMap((pole): ExplainKey[] => [
    { of: 'balance', pole },
    ...([0, 1, 2, 3] as const).map((quartile): ExplainKey => ({ of: 'quartile', pole, quartile })),
  ]),
];

function stepsOf(relation: PairRelation, key: ExplainKey): readonly string[] {
  return explain(key, { relation, index: undefined, manifest: undefined }, swedish)?.steps ?? [];
}

const quartiles = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 900 })));
const withNone = fc.constantFrom([200, 90, 80, 0], [0, 30, 70, 140], [900, 50, 10, 0]);
const percents = fc.constantFrom([58, 25, 12, 5], [9, 16, 28, 47], [25, 25, 25, 25], [70, 20, 10, 0], [0, 10, 30, 60]);

function pairOf(a: readonly number[], b: readonly number[], letter: 'q' | 'p'): PairRelation {
  const of = (k: number): readonly number[] => [a[k] ?? NaN, b[k] ?? NaN];
  const parts = Object.fromEntries([0, 1, 2, 3].map((k) => [`${letter}${String(k + 1)}`, of(k)]));
  const inputs = inputsOf({ ...parts, population: [1730, 2480] });
  return relatePoles(pairCase(inputs, 2, { basis: letter === 'q' ? 'households' : 'persons' }));
}

describe('every printed calculation', () => {
  it('comes to its printed result for households', () => {
    fc.assert(
      fc.property(fc.oneof(quartiles, withNone), quartiles, fc.boolean(), (one, other, turned) => {
        const relation = turned ? pairOf(other, one, 'q') : pairOf(one, other, 'q');
        for (const key of keys) {
          for (const step of stepsOf(relation, key)) if (!step.includes('∞')) expectToHold(step, 0);
        }
      }),
    );
  });

  it('comes to its printed result for persons, counted from whole percents', () => {
    fc.assert(
      fc.property(percents, percents, (one, other) => {
        const relation = pairOf(one, other, 'p');
        for (const key of keys) {
          for (const step of stepsOf(relation, key)) if (!step.includes('∞')) expectToHold(step, 0.5);
        }
      }),
    );
  });

  it('is there for every figure that has a value', () => {
    const relation = pairOf([300, 200, 150, 50], [40, 110, 200, 350], 'q');
    for (const key of keys) expect(stepsOf(relation, key), JSON.stringify(key)).not.toEqual([]);
  });

  it('would be found wrong with low of A in the place of low of B', () => {
    const [step = ''] = stepsOf(pairOf([300, 200, 150, 50], [40, 110, 200, 350], 'q'), {
      of: 'pair',
      figure: 'contrast',
    });
    expect(() => {
      expectToHold(step, 0);
    }).not.toThrow();
    expect(() => {
      expectToHold(step.replace('(40 + ½)', '(300 + ½)'), 0);
    }).toThrow(/off by/);
  });
});
