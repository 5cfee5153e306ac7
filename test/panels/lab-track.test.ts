// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LabState } from '../../src/lab/lab-state.ts';
import { givenState } from './given-state.ts';
import { GivenTrack, listed, write } from './lab-track-given.ts';
import { givenView } from './given.ts';

let track: GivenTrack;

beforeEach(async () => {
  track = new GivenTrack();
  await track.drawn();
});

afterEach(() => {
  document.body.replaceChildren();
});

test('opens the presenter’s window, and says so where the browser stops it', async () => {
  track.button('Presentatörens fönster').click();
  expect(track.orders).toEqual([{ type: 'openPresenter' }]);
  track.presenting = { ...track.presenting, window: 'blocked' };
  await track.drawn();
  expect(track.the('.track-top [role="status"]').textContent).toContain('stoppade presentatörens fönster');
});

describe('an empty track', () => {
  test('says what a track is, and offers the three that are ready', async () => {
    expect(track.the('.blank').textContent).toContain('Ett spår är en rad vyer');
    const offered = [...track.element.querySelectorAll('.ready-track .title')].map((one) => one.textContent);
    expect(offered).toEqual(['Båda polerna', 'Den skarpaste gränsen', 'Utjämna eller blanda?']);
    track.button('Båda polerna').click();
    expect(track.orders).toEqual([{ type: 'openTrack', track: 'bothPoles' }]);
    await track.drawn();
    expect(track.element.textContent).not.toMatch(/undefined|\[object|NaN/);
  });

  test('asks first where something has been made', async () => {
    track.lab.dispatch({ type: 'describe', change: { title: 'Labb 1' } });
    await track.drawn();
    track.button('Båda polerna').click();
    await track.drawn();
    expect(track.orders).toEqual([]);
    expect(track.the('.asking').textContent).toContain('Byta ut labbet mot ”Båda polerna”?');
    track.button('Behåll labbet').click();
    await track.drawn();
    expect(track.element.querySelector('.asking')).toBeNull();
    track.button('Båda polerna').click();
    await track.drawn();
    track.button('Byt ut').click();
    expect(track.orders).toEqual([{ type: 'openTrack', track: 'bothPoles' }]);
  });
});

describe('the head', () => {
  test('holds the title, captures, presents from the chosen step, and leads to the parts of the dialog', async () => {
    const [, second] = track.steps(['Ett', 'Två']);
    track.lab.change({ step: second });
    await track.drawn();
    write(track.the<HTMLInputElement>('.lab-title'), 'Labb i Storhamn');
    track.button('Fånga vyn').click();
    track.button('Presentera').click();
    for (const part of ['Spara och öppna', 'Slå ihop', 'Protokoll', 'Utan nät']) track.button(part).click();
    expect(track.lab.state.session.title).toBe('Labb i Storhamn');
    expect(track.orders).toEqual([
      { type: 'capture' },
      { type: 'present', from: second },
      ...['session', 'merge', 'protocol', 'offline'].map((part) => ({ type: 'openDialog', part })),
    ]);
    expect(track.the('.capture').getAttribute('aria-keyshortcuts')).toBe('C');
  });

  test('does not speak of a key that is switched off', async () => {
    const view = givenView({ shortcuts: 'off' });
    track.state = givenState({ view, settled: view });
    await track.drawn();
    expect(track.the('.capture').hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(track.the('.capture').textContent).not.toMatch(/\bC\b/);
  });

  test('says in words how it stands with saving', async () => {
    expect(track.element.querySelector('.saving')).toBeNull();
    track.steps(['Ett']);
    const { revision } = track.lab.state.session;
    const words = async (change: Partial<LabState>): Promise<string> => {
      track.lab.change(change);
      await track.drawn();
      return track.the('.saving').textContent.trim();
    };
    expect(await words({})).toBe('Inte sparat');
    expect(await words({ isKept: true })).toBe('Inga osparade ändringar');
    expect(await words({ saving: { phase: 'saving' } })).toBe('Sparar …');
    const time = '2026-11-22T14:05:00';
    expect(await words({ saving: { phase: 'saved', revision, time } })).toBe('Sparat här 14:05');
    expect(await words({ saving: { phase: 'saved', revision: revision - 1, time } })).toBe('Sparar …');
    expect(await words({ saving: { phase: 'saved', revision, time: 'hostile' } })).toBe('Sparat här');
    expect(await words({ saving: { phase: 'elsewhere' } })).toBe('Öppen i ett annat fönster');
    track.the('.saving').click();
    expect(track.orders).toEqual([{ type: 'openDialog', part: 'session' }]);
  });
});

describe('the first page and the last', () => {
  test('are words of their own that can be left out; the last has a proposal', async () => {
    track.button('Avslutningssida').click();
    await track.drawn();
    track.button('Använd frågan ”Vad visar kartan inte?”').click();
    await track.drawn();
    expect(track.lab.state.session.closing.text).toBe('Vad visar kartan inte?');
    const [opening] = track.element.querySelectorAll<HTMLInputElement>('[role=switch]');
    opening?.click();
    await track.drawn();
    expect(track.lab.state.session.opening.shown).toBe(false);
    expect(track.the('.slide').textContent).toContain('visas inte');
  });

  test('the first says where, when and with whom, and asks for no names', async () => {
    track.button('Öppningssida').click();
    await track.drawn();
    const [, place, group] = track.element.querySelectorAll<HTMLInputElement>('.fields input[type=text]');
    write(place, 'Stadshuset');
    write(group, 'Plan och skola');
    const date = track.the<HTMLInputElement>('input[type=date]');
    date.value = '2026-11-22';
    date.dispatchEvent(new Event('change'));
    expect(track.lab.state.session).toMatchObject({ place: 'Stadshuset', group: 'Plan och skola', date: '2026-11-22' });
    expect(track.element.textContent).toContain('skriv inte vilka som är med');
  });
});

describe('kept pairs', () => {
  test('are kept, shown again, renamed and taken away', async () => {
    track.button('Spara polparet').click();
    const pair = {
      name: 'Ett par',
      pack: 'exempel',
      level: 'deso',
      a: ['9901C1000'],
      b: ['9901C1010'],
      route: [
        [4, 57],
        [5, 57],
      ],
    } as const;
    const id = track.lab.dispatch({ type: 'keepPair', pair });
    await track.drawn();
    expect(track.the('.kept li').textContent).toContain('med ritat stråk');
    track.button('Visa polparet Ett par').click();
    expect(track.orders).toEqual([{ type: 'keepPair' }, { type: 'showPair', id }]);
    track.button('Byt namn på Ett par').click();
    await track.drawn();
    const field = track.the<HTMLInputElement>('[data-naming]');
    field.value = 'Över spåret';
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await track.drawn();
    expect(track.lab.state.session.pairs[0]?.name).toBe('Över spåret');
    track.button('Ta bort polparet Över spåret').click();
    await track.drawn();
    expect(track.lab.state.session.pairs).toEqual([]);
    expect(track.said.at(-1)).toBe('Polparet ”Över spåret” är borttaget.');
  });

  test('are listed a part at a time where they are hundreds; the one that was kept last is seen', async () => {
    const pair = { pack: 'exempel', level: 'deso', a: [], b: [], route: [] } as const;
    const names = Array.from({ length: 150 }, (_, at) => `Par ${String(at + 1)}`);
    for (const name of names) track.lab.dispatch({ type: 'keepPair', pair: { ...pair, name } });
    await track.drawn();
    const listed = (): readonly string[] =>
      [...track.element.querySelectorAll('.kept li .title')].map(({ textContent }) => textContent);
    expect(listed()).toEqual([...names.slice(0, 20), 'Par 150']);
    track.button('Visa 100 till av 150').click();
    await track.drawn();
    expect(listed()).toEqual([...names.slice(0, 120), 'Par 150']);
    track.button('Visa alla 150').click();
    await track.drawn();
    expect(listed()).toEqual(names);
    track.button('Visa färre').click();
    await track.drawn();
    expect(listed()).toHaveLength(21);
  });

  test('that are taken away leave the focus to the one in their place; a line that is closed, to capturing', async () => {
    const pair = { pack: 'exempel', level: 'deso', a: [], b: [], route: [] } as const;
    for (const name of ['Ett', 'Två', 'Tre']) track.lab.dispatch({ type: 'keepPair', pair: { ...pair, name } });
    await track.drawn();
    const focusAfter = async (words: string): Promise<string | null | undefined> => {
      const button = track.button(words);
      button.focus();
      button.click();
      await track.drawn();
      return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className;
    };
    expect(await focusAfter('Ta bort polparet Två')).toBe('Visa polparet Tre');
    expect(await focusAfter('Ta bort polparet Tre')).toBe('Visa polparet Ett');
    track.button('Stäng raden').focus();
    track.lab.change({ removed: undefined });
    await track.drawn();
    expect(document.activeElement?.classList).toContain('capture');
  });

  test('need two poles', async () => {
    track.state = givenState({ settled: givenView({ b: [] }), packs: listed });
    await track.drawn();
    expect(track.the('.kept').textContent).toContain('Välj två poler på kartan');
  });
});
