// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../src/lab/session.ts';
import { landing } from '../../src/panels/lab/track/step-drag.ts';
import { addressOnScreen, standingOf } from '../../src/panels/lab/track/step-on-screen.ts';
import { givenState } from './given-state.ts';
import { english, GivenTrack, listed, wordsOf, write } from './lab-track-given.ts';
import { givenPack, givenView } from './given.ts';

let track: GivenTrack;

beforeEach(async () => {
  track = new GivenTrack();
  await track.drawn();
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('the steps', () => {
  test('stand in their order with what they show, what they do and what there is to say', async () => {
    track.steps(['Ett']);
    track.steps(['Två'], {
      kind: 'close',
      question: 'Varför?',
      note: 'Tyst',
      address: '?v=1&matt=invanare&niva=kommun&ar=2015',
    });
    await track.drawn();
    const rows = [...track.element.querySelectorAll('.step .pick')].map(wordsOf);
    expect(rows).toEqual([
      'Steg 1: Ett Balansmått · DeSO 2022 · Exempelregionen Öppna',
      'Steg 2: Två Invånare · Kommun 2015 · Exempelregionen Stäng fråga anteckning',
    ]);
  });

  test('open their fields in place, and what is written is the step’s at once', async () => {
    const [id = ''] = track.steps(['Ett', 'Två']);
    await track.drawn();
    track.button('Steg 1: Ett').click();
    await track.drawn();
    expect(track.orders).toEqual([{ type: 'showStep', id }]);
    expect(track.the('.step .pick').getAttribute('aria-expanded')).toBe('true');
    write(track.the<HTMLInputElement>('.fields input[type=text]'), 'Nytt');
    const [question, note] = track.element.querySelectorAll('textarea');
    write(question, 'Vem saknas?');
    write(note, 'å'.repeat(limits.text));
    track.the<HTMLInputElement>('input[value=close]').click();
    expect(track.lab.state.session.steps[0]).toMatchObject({ title: 'Nytt', question: 'Vem saknas?', kind: 'close' });
    expect(track.lab.state.session.steps[0]?.note).toHaveLength(limits.text);
    await track.drawn();
    expect(track.the<HTMLInputElement>('.fields input[type=text]').maxLength).toBe(limits.title);
    track.button('Steg 1: Nytt').click();
    await track.drawn();
    expect(track.element.querySelector('.fields')).toBeNull();
  });

  test('move by buttons and by Alt and arrow, and the focus goes along', async () => {
    const [, second = ''] = track.steps(['Ett', 'Två', 'Tre']);
    track.lab.change({ step: second });
    await track.drawn();
    track.button('Flytta upp').click();
    await track.drawn();
    expect(track.titles).toEqual(['Två', 'Ett', 'Tre']);
    expect(document.activeElement?.getAttribute('data-deed')).toBe('up');
    expect(track.said).toEqual(['Steget är nu nummer 1 av 3.']);
    track.button('Flytta upp').click();
    await track.drawn();
    expect(track.titles).toEqual(['Två', 'Ett', 'Tre']);
    const key = (init: KeyboardEventInit): boolean =>
      track
        .the('[data-chosen] .pick')
        .dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    key({ key: 'ArrowDown', altKey: true });
    await track.drawn();
    expect(track.titles).toEqual(['Ett', 'Två', 'Tre']);
    expect(document.activeElement?.textContent).toContain('Två');
    key({ key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Tre');
    expect(track.titles).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('are copied, and taken away with a way back', async () => {
    const [, second] = track.steps(['Ett', 'Två']);
    track.lab.change({ step: second });
    await track.drawn();
    track.button('Duplicera').click();
    await track.drawn();
    expect(track.titles).toEqual(['Ett', 'Två', 'Två (kopia)']);
    track.button('Ta bort').click();
    await track.drawn();
    expect(track.titles).toEqual(['Ett', 'Två (kopia)']);
    expect(document.activeElement?.textContent).toContain('Två (kopia)');
    expect(track.the('.news').textContent).toContain('Steget ”Två” är borttaget.');
    track.button('Stäng raden').click();
    expect(track.orders.map(({ type }) => type)).toEqual(['forgetRemoved']);
    expect(track.said.at(-1)).toBe('Steget ”Två” är borttaget.');
    track.button('Ångra').focus();
    track.button('Ångra').click();
    await track.drawn();
    expect(track.titles).toEqual(['Ett', 'Två', 'Två (kopia)']);
    expect(document.activeElement?.textContent).toMatch(/Steg 2:\s*Två/);
  });

  test('are news when they have just been captured, until something else is chosen', async () => {
    const [first] = track.steps(['Ett']);
    await track.drawn();
    track.lab.change({
      step: track.lab.dispatch({ type: 'addStep', step: { ...track.lab.state.session.steps[0]!, title: 'Två' } }),
    });
    await track.drawn();
    expect(track.the('.news').textContent).toBe('Steg 2 fångat: Två');
    track.lab.change({ step: first });
    await track.drawn();
    expect(track.element.querySelector('.news')).toBeNull();
  });

  test('say when the screen shows something else, and can be made to show that', async () => {
    const [id = ''] = track.steps(['Ett']);
    track.lab.change({ step: id });
    await track.drawn();
    expect(track.the('.standing').textContent.trim()).toBe('Skärmen visar steget.');
    const settled = givenView({ room: 'lab', year: 2015 });
    track.state = givenState({ view: settled, settled, packs: listed });
    await track.drawn();
    expect(track.the('.standing').textContent).toContain('Skärmen visar något annat.');
    track.button('Visa steget').click();
    track.button('Ersätt med vyn på skärmen').click();
    expect(track.orders).toEqual([
      { type: 'showStep', id },
      { type: 'renewStep', id },
    ]);
  });

  test('say calmly what is not here: a region, areas, a year', async () => {
    const [away, gone] = [
      ...track.steps(['Borta'], { address: '?v=1&paket=lokal-annat' }),
      ...track.steps(['Fel'], { address: '?v=1&ar=1950#a=0001&b=9901C1010' }),
    ];
    track.lab.change({ step: away });
    await track.drawn();
    expect(track.the('.missing').textContent).toContain('Regionen lokal-annat finns inte här');
    track.lab.change({ step: gone });
    await track.drawn();
    expect(track.the('.missing').textContent).toBe(
      'År 1950 finns inte i regionen; 2024 visas. Områden som inte finns i regionen: 0001.',
    );
  });

  test('hold hundreds with hostile words, none of which becomes markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>&quot;‮';
    track.steps(
      Array.from({ length: limits.steps }, (_, at) => `${hostile}${at}`),
      { note: 'å'.repeat(4000) },
    );
    await track.drawn();
    for (let at = 0; at < 40 && track.element.querySelectorAll('[data-step]').length < limits.steps; at++)
      await track.drawn();
    expect(track.element.querySelectorAll('[data-step]')).toHaveLength(limits.steps);
    expect(track.element.querySelector('img')).toBeNull();
    track.language = english;
    await track.drawn();
    expect(track.element.textContent).toContain('Step 500: <img');
    expect(track.element.textContent).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('a step and the screen', () => {
  const pack = givenPack();

  test('are the same whatever room, language and look one has, and whichever page of the table', () => {
    const address = addressOnScreen(givenView());
    for (const over of [
      { room: 'lab' },
      { language: 'en' },
      { theme: 'dark' },
      { page: 3 },
      { shortcuts: 'off' },
    ] as const)
      expect(standingOf(address, givenView(over), pack)).toEqual({ differs: false, problems: [] });
    for (const over of [{ year: 2015 }, { drawer: 'none' }, { a: [] }, { surface: 'text' }] as const)
      expect(standingOf(address, givenView(over), pack).differs).toBe(true);
  });

  test('are compared without failing, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const { differs, problems } = standingOf(`?${query}#${hash}`, givenView(), pack);
        expect(typeof differs).toBe('boolean');
        expect(problems.every(({ kind }) => kind.startsWith('link'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('dragging', () => {
  test('lands where the line was drawn: the others keep their order', () => {
    const ids = fc.uniqueArray(fc.nat().map(String), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), fc.boolean(), (list, one, other, isAfter) => {
        const [from, target] = [one % list.length, other % list.length];
        const id = list[from] ?? '';
        const to = landing(list, id, list[target] ?? '', isAfter ? 'after' : 'before');
        const line = [...list.slice(0, target + (isAfter ? 1 : 0)), '|', ...list.slice(target + (isAfter ? 1 : 0))];
        const wanted = line.filter((it) => it !== id).map((it) => (it === '|' ? id : it));
        const moved = to < 0 ? list : list.toSpliced(from, 1).toSpliced(to, 0, id);
        expect(moved).toEqual(wanted);
      }),
    );
    expect(landing(['a'], 'gone', 'a', 'after')).toBe(-1);
  });

  test('moves the step when it is let go, and not when Escape is pressed', async () => {
    track.steps(['Ett', 'Två', 'Tre']);
    await track.drawn();
    const rows = [...track.element.querySelectorAll<HTMLElement>('[data-step]')];
    for (const [at, row] of rows.entries()) row.getBoundingClientRect = () => new DOMRect(0, at * 50, 300, 50);
    const drag = (to: number, end: () => void): void => {
      const grip = rows[0]?.querySelector('.grip');
      grip?.dispatchEvent(
        new PointerEvent('pointerdown', { pointerId: 1, button: 0, isPrimary: true, clientY: 10, bubbles: true }),
      );
      grip?.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, clientY: to }));
      expect(rows[2]?.dataset['drop']).toBe('after');
      end();
      expect(track.element.querySelector('[data-drop], [data-dragged]')).toBeNull();
    };
    drag(140, () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(track.titles).toEqual(['Ett', 'Två', 'Tre']);
    drag(140, () => rows[0]?.querySelector('.grip')?.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1 })));
    expect(track.titles).toEqual(['Två', 'Tre', 'Ett']);
  });
});
