import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresentingCommand } from '../../src/panels/lab/presenting/presenting-command.ts';
import { commandOf } from '../../src/panels/lab/presenting/presenting-keys.ts';
import type { KeysIn, PressedKey } from '../../src/panels/lab/presenting/presenting-keys.ts';
import type { PresentingState } from '../../src/panels/lab/presenting/presenting-state.ts';
import { atBeginning, changePresenting } from '../../src/panels/lab/presenting/presenting-state.ts';
import { isCommand } from '../../src/panels/lab/presenter/is-command.ts';
import { channelName, presenterAddress, presenterOf } from '../../src/panels/lab/presenter/presenter-message.ts';
import { readTold } from '../../src/panels/lab/presenter/read-told.ts';
import { timeOf } from '../../src/panels/lab/presenter/time-of.ts';
import { presenting as english } from '../../src/text/en/lab/presenting.ts';
import { presenting as swedish } from '../../src/text/sv/lab/presenting.ts';

const still: KeysIn = { hasLight: false, free: false, onControl: false };
const plain = { repeat: false, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, over: Partial<PressedKey> = {}, now: Partial<KeysIn> = {}): ReturnType<typeof commandOf> =>
  commandOf({ key, ...plain, ...over }, { ...still, ...now });

const commands: readonly PresentingCommand[] = [
  ...([1, -1] as const).map((by) => ({ type: 'turn', by }) as const),
  ...[0, 3, 99, -4].map((at) => ({ type: 'goTo', at }) as const),
  ...(['black', 'paper', 'code', 'question', 'note', 'keys'] as const).map(
    (cover) => ({ type: 'cover', cover }) as const,
  ),
  ...(['spotlight', 'pointer'] as const).map((light) => ({ type: 'light', light }) as const),
  ...(['first', 'last', 'legend', 'table', 'reset', 'free', 'fullScreen', 'window', 'out'] as const).map(
    (type) => ({ type }) as const,
  ),
  { type: 'point', by: [0.03, 0] },
];

describe('keys while something is presented', () => {
  it('turn pages as clickers and hands expect', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
      expect([key, press(key)]).toEqual([key, { type: 'turn', by: 1 }]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
      expect([key, press(key)]).toEqual([key, { type: 'turn', by: -1 }]);
    expect(press('Home')).toEqual({ type: 'first' });
    expect(press('End')).toEqual({ type: 'last' });
  });

  it('turn one page a press, however long they are held', () => {
    expect(press('PageDown', { repeat: true })).toBe('swallowed');
    expect(press('b', { repeat: true })).toBe('swallowed');
    expect(press('ArrowRight', { repeat: true, shiftKey: true }, { hasLight: true })).toEqual({
      type: 'point',
      by: [0.03, 0],
    });
  });

  it('leave what is the browser’s: with Ctrl, Cmd and Alt, Tab and letters without a meaning; but not F5, which a clicker sends', () => {
    for (const over of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press('p', over)).toBeUndefined();
    for (const key of ['Tab', 'x', 'F11', 'å', 'Dead', 'Unidentified']) expect(press(key)).toBeUndefined();
    expect(press('F5')).toBe('swallowed');
    expect(press('F5', { ctrlKey: true })).toBeUndefined();
  });

  it('press the button that has focus, and turn pages by the others', () => {
    expect(press('Enter', {}, { onControl: true })).toBeUndefined();
    expect(press(' ', {}, { onControl: true })).toBeUndefined();
    expect(press('ArrowRight', {}, { onControl: true })).toEqual({ type: 'turn', by: 1 });
  });

  it('are the picture’s while it is loose, but for Esc, M and the clicker', () => {
    for (const key of ['ArrowRight', ' ', 'b', '+']) expect(press(key, {}, { free: true })).toBeUndefined();
    expect(press('PageDown', {}, { free: true })).toEqual({ type: 'turn', by: 1 });
    expect(press('Escape', {}, { free: true })).toEqual({ type: 'out' });
    expect(press('M', {}, { free: true })).toEqual({ type: 'free' });
  });

  it('do not care about capitals', () => {
    for (const key of ['B', 'F', 'L', 'N', 'Q', 'R', 'S', 'T', 'W', 'P', 'G'])
      expect(press(key)).toEqual(press(key.toLowerCase()));
  });

  it('are all in the list of keys, in both languages alike', () => {
    expect(swedish.keys).toHaveLength(english.keys.length);
    for (const { keys } of [swedish, english]) {
      const listed = keys.map(([key]) => key).join(' ');
      for (const letter of 'BGLTQRSPMNWF') expect([letter, listed.includes(letter)]).toEqual([letter, true]);
    }
  });
});

describe('the presentation', () => {
  const begun = atBeginning(0);
  const place = { at: 2, count: 5 };

  it('uncovers itself when the page is turned', () => {
    for (const cover of ['black', 'paper', 'code', 'question', 'note', 'keys'] as const) {
      const { state, turn } = changePresenting({ ...begun, cover }, { type: 'turn', by: 1 }, place);
      expect([cover, state.cover, turn]).toEqual([cover, 'none', { to: 3 }]);
    }
  });

  it('turns nowhere past its ends', () => {
    expect(changePresenting(begun, { type: 'turn', by: 1 }, { at: 4, count: 5 }).turn).toBeUndefined();
    expect(changePresenting(begun, { type: 'turn', by: -1 }, { at: 0, count: 5 }).turn).toBeUndefined();
    expect(changePresenting(begun, { type: 'last' }, { at: 0, count: 0 }).turn).toBeUndefined();
  });

  it('takes away what is laid over by the same key', () => {
    const covered = changePresenting(begun, { type: 'cover', cover: 'black' }, place).state;
    expect(covered.cover).toBe('black');
    expect(changePresenting(covered, { type: 'cover', cover: 'black' }, place).state.cover).toBe('none');
    expect(changePresenting(covered, { type: 'cover', cover: 'code' }, place).state.cover).toBe('code');
  });

  it('goes out one level at a time: light, cover, legend, presentation', () => {
    let state: PresentingState = { ...begun, light: 'spotlight', cover: 'code', legend: true };
    const seen: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      const out = changePresenting(state, { type: 'out' }, place);
      state = out.state;
      seen.push([state.light, state.cover, state.legend, out.turn]);
    }
    expect(seen).toEqual([
      ['none', 'code', true, undefined],
      ['none', 'none', true, undefined],
      ['none', 'none', false, undefined],
      ['none', 'none', false, 'out'],
    ]);
  });

  it('stays within its pages and comes out in four steps at most, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...commands), { maxLength: 60 }),
        fc.integer({ min: 0, max: 7 }),
        (pressed, count) => {
          let state = begun;
          let at = 0;
          for (const one of pressed) {
            const { state: after, turn } = changePresenting(state, one, { at, count });
            state = after;
            if (turn === 'out') return;
            if (turn) at = turn.to;
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(Math.max(0, count - 1));
          }
          let left = 0;
          for (let turn: unknown; turn !== 'out'; left++) {
            const out = changePresenting(state, { type: 'out' }, { at, count });
            [state, turn] = [out.state, out.turn];
          }
          expect(left).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});

describe('the line to the presenter’s window', () => {
  it('takes commands, and nothing else', () => {
    for (const one of commands) expect([one, isCommand(structuredClone(one))]).toEqual([one, true]);
    const others = [
      null,
      1,
      '',
      {},
      { type: 'turn', by: 7 },
      { type: 'goTo', at: '1' },
      { type: 'cover', cover: '<b>' },
    ];
    for (const one of [...others, { type: 'point', by: [9, 0] }, { type: 'point', by: [NaN, 0] }, { type: 'eval' }])
      expect([one, isCommand(one)]).toEqual([one, false]);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(typeof isCommand(data)).toBe('boolean');
      }),
    );
  });

  it('reads what is told as from a stranger', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const told = readTold(data);
        if (told)
          expect(
            told.pages.every(({ title, note, question }) =>
              [title, note, question].every((one) => typeof one === 'string'),
            ),
          ).toBe(true);
      }),
    );
    const told = {
      ...{ language: 'en', title: '<b>', at: 1, isOn: true, isCovered: false, held: 2, begun: 5 },
      pages: [
        { kind: 'opening', title: 'x', note: '', question: '' },
        { kind: 'evil', title: 3 },
      ],
    };
    expect(readTold(told)?.pages).toEqual([
      { kind: 'opening', title: 'x', note: '', question: '' },
      { kind: 'open', title: '', note: '', question: '' },
    ]);
    expect(readTold({ ...told, pages: 'many' })).toBeUndefined();
  });

  it('has a channel of its own for each presentation, named in the window’s address', () => {
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    expect(channelName(ids[0])).not.toBe(channelName(ids[1]));
    const address = presenterAddress('https://example.org/karta/?v=1', ids[0], 'en');
    expect(address.startsWith('https://example.org/karta/presenter.html#')).toBe(true);
    expect(presenterOf(new URL(address).hash)).toEqual({ id: ids[0], language: 'en' });
    for (const hash of ['', '#', '#<script>', '#abc', `#${'a'.repeat(80)}`]) expect(presenterOf(hash)).toBeUndefined();
  });

  it('says the time as a clock does, also when the clock is set back', () => {
    expect([0, 59_999, 725_000, 3_723_000, -5000].map(timeOf)).toEqual(['0:00', '0:59', '12:05', '1:02:03', '0:00']);
  });
});
