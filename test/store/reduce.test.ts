import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/address/view.ts';
import { initialView } from '../../src/address/view.ts';
import type { SettledView } from '../../src/store/state.ts';
import type { ViewAction } from '../../src/store/reduce.ts';
import { reduce } from '../../src/store/reduce.ts';
import { withRegso } from './small-pack.ts';

interface Poles {
  readonly a?: readonly string[];
  readonly b?: readonly string[];
  readonly pinned?: View['pinned'];
}

function poles({ a = [], b = [], pinned = 'none' }: Poles): SettledView {
  return { ...initialView, year: 2022, a, b, pinned };
}

function after(from: Poles, action: ViewAction, suggested: readonly string[] = []): Pick<View, 'a' | 'b' | 'pinned'> {
  const settled = poles(from);
  const { a, b, pinned } = reduce(settled, settled, action, suggested);
  return { a, b, pinned };
}

function toLevel(settled: SettledView, level: View['level']): Pick<View, 'level' | 'a' | 'b'> {
  const { level: now, a, b } = reduce(settled, settled, { type: 'chooseLevel', level }, [], withRegso());
  return { level: now, a, b };
}

const pick = (code: string, add = false): ViewAction => ({ type: 'pickArea', code, add });

describe('picking an area', () => {
  test('makes it pole A when there is none', () => {
    expect(after({}, pick('X'))).toMatchObject({ a: ['X'], b: [] });
  });
  test('makes it pole B when there is an A', () => {
    expect(after({ a: ['X'] }, pick('Y'))).toMatchObject({ a: ['X'], b: ['Y'] });
  });
  test('begins a new pair when there are both', () => {
    expect(after({ a: ['X'], b: ['Y'] }, pick('Z'))).toMatchObject({ a: ['Z'], b: [] });
  });
  test('replaces the pole that is not pinned', () => {
    expect(after({ a: ['X'], b: ['Y'], pinned: 'a' }, pick('Z'))).toMatchObject({ a: ['X'], b: ['Z'], pinned: 'a' });
    expect(after({ a: ['X'], b: ['Y'], pinned: 'b' }, pick('Z'))).toMatchObject({ a: ['Z'], b: ['Y'], pinned: 'b' });
  });
  test('that is all of A takes A away', () => {
    expect(after({ a: ['X'] }, pick('X'))).toMatchObject({ a: [], b: [] });
  });
  test('with Shift adds to the pole last chosen, and takes away again', () => {
    expect(after({ a: ['X'] }, pick('Y', true))).toMatchObject({ a: ['X', 'Y'], b: [] });
    expect(after({ a: ['X'], b: ['Y'] }, pick('Z', true))).toMatchObject({ a: ['X'], b: ['Y', 'Z'] });
    expect(after({ a: ['X'], b: ['Y', 'Z'] }, pick('Z', true))).toMatchObject({ a: ['X'], b: ['Y'] });
  });
});

describe('a suggested counter-pole', () => {
  test('becomes B when accepted', () => {
    expect(after({ a: ['X'] }, { type: 'acceptSuggestion' }, ['Y'])).toMatchObject({ a: ['X'], b: ['Y'] });
  });
  test('changes nothing when there is already a B', () => {
    expect(after({ a: ['X'], b: ['Z'] }, { type: 'acceptSuggestion' }, ['Y'])).toMatchObject({ b: ['Z'] });
  });
  test('is what A changes places with', () => {
    expect(after({ a: ['X'] }, { type: 'swapPoles' }, ['Y'])).toMatchObject({ a: ['Y'], b: ['X'] });
  });
});

describe('the pair', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^\d{4}[ABC]\d{4}$/), { minLength: 1, maxLength: 3 });
  test('swapped twice is the same pair, pins included', () => {
    fc.assert(
      fc.property(codes, codes, fc.constantFrom('none' as const, 'a' as const, 'b' as const), (a, b, pinned) => {
        expect(after({ ...after({ a, b, pinned }, { type: 'swapPoles' }) } as Poles, { type: 'swapPoles' })).toEqual({
          a,
          b,
          pinned,
        });
      }),
    );
  });
  test('cleared is none, also where the pack would begin with one', () => {
    expect(after({ a: ['X'], b: ['Y'], pinned: 'a' }, { type: 'clearPoles' })).toEqual({
      a: [],
      b: [],
      pinned: 'none',
    });
  });
  test("becomes the municipalities it lies in at their level, and the pack's own pair back at DeSO", () => {
    const settled = poles({ a: ['9901C1010'], b: ['9902A0010'] });
    expect(toLevel(settled, 'kommun')).toMatchObject({ a: ['9901'], b: ['9902'] });
    const together = poles({ a: ['9901C1010'], b: ['9901C1020'] });
    expect(toLevel(together, 'kommun')).toMatchObject({ a: ['9901'], b: [] });
    const kommun = { ...poles({ a: ['9901'], b: ['9902'] }), level: 'kommun' as const };
    expect(toLevel(kommun, 'deso')).toMatchObject({ a: null, b: null });
  });
  test('becomes the RegSO it lies in, those become their municipalities, and smaller areas begin from the pack’s own pair', () => {
    const settled = poles({ a: ['9901C1010'], b: ['9901C1020', '9902A0010'] });
    expect(toLevel(settled, 'regso')).toMatchObject({ a: ['9901R001'], b: ['9901R002', '9902R001'] });
    const regso = { ...poles({ a: ['9901R002'], b: ['9902R001'] }), level: 'regso' as const };
    expect(toLevel(regso, 'kommun')).toMatchObject({ a: ['9901'], b: ['9902'] });
    expect(toLevel(regso, 'deso')).toMatchObject({ a: null, b: null });
    expect(toLevel({ ...regso, level: 'kommun', a: ['9901'], b: ['9902'] }, 'regso')).toMatchObject({
      a: null,
      b: null,
    });
  });
  test('has no B where it would lie in one of A’s RegSO', () => {
    const settled = poles({ a: ['9901C1010', '9902A0010'], b: ['9901C1010', '9901C1020'] });
    expect(toLevel(settled, 'regso')).toMatchObject({ a: ['9901R001', '9902R001'], b: [] });
  });
});

test('opening another pack begins it from its own start, keeping language and theme', () => {
  const settled: SettledView = {
    ...poles({ a: ['X'], b: ['Y'] }),
    language: 'en',
    theme: 'dark',
    measure: 'column:own',
    subset: 'rented',
  };
  expect(reduce(settled, settled, { type: 'choosePack', pack: 'gr' }, [])).toEqual({
    ...initialView,
    pack: 'gr',
    language: 'en',
    theme: 'dark',
  });
});

test('narrowing, filtering and sorting go back to the first page', () => {
  const settled: SettledView = { ...poles({}), page: 7 };
  const actions: ViewAction[] = [
    { type: 'narrow', municipality: '9901' },
    { type: 'filter', text: 'berg' },
    { type: 'sort', sort: 'balance:up' },
  ];
  for (const action of actions)
    expect([action.type, reduce(settled, settled, action, []).page]).toEqual([action.type, 1]);
});

test('swapping moves the pin with its pole', () => {
  expect(after({ a: ['X'], b: ['Y'], pinned: 'a' }, { type: 'swapPoles' })).toEqual({
    a: ['Y'],
    b: ['X'],
    pinned: 'b',
  });
});
