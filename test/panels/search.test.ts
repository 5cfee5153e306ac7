// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/panels/search/search.ts';
import type { Search } from '../../src/panels/search/search.ts';
import type { Action } from '../../src/store/actions.ts';
import { swedish } from '../../src/text/language.ts';
import { givenPack, givenView } from './given.ts';

let element: Search;
let actions: Action[];
let said: string[];
let shown: string[];

const input = (): HTMLInputElement => {
  const found = element.querySelector('input');
  if (!found) throw new Error('no field');
  return found;
};
const options = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[role=option]')];
const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function type(text: string): Promise<void> {
  input().focus();
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function press(key: string, shiftKey = false): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  input().dispatchEvent(event);
  await element.updateComplete;
  return event;
}

beforeEach(async () => {
  document.body.replaceChildren();
  element = document.createElement('mr-search');
  Object.assign(element, { language: swedish, pack: givenPack(), view: givenView() });
  [actions, said, shown] = [[], [], []];
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  element.addEventListener('fit-municipality', (event) => shown.push((event as CustomEvent<string>).detail));
  document.body.append(element);
  await element.updateComplete;
});

describe('the search field', () => {
  it('is a combobox that owns its list, closed until something is typed', () => {
    expect(input().getAttribute('role')).toBe('combobox');
    expect(input().getAttribute('aria-label')).toBe('Sök område');
    expect(input().getAttribute('aria-expanded')).toBe('false');
    const list = element.querySelector(`#${input().getAttribute('aria-controls') ?? ''}`);
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(list?.hasAttribute('hidden')).toBe(true);
  });

  it('opens on what is typed, points at the first hit and says how many there are', async () => {
    await type('berg');
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(words(options()[0])).toBe('BergsåsenStorhamn · 9901C1000');
    expect(options().filter((one) => one.getAttribute('aria-selected') === 'true')).toEqual([options()[0]]);
    expect(input().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    expect(said).toEqual(['8 träffar']);
  });

  it('moves with the arrows, round the ends, while the focus stays in the field', async () => {
    await type('berg');
    const event = await press('ArrowDown');
    expect(event.defaultPrevented).toBe(true);
    expect(input().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(input().getAttribute('aria-activedescendant')).toBe(options().at(-1)?.id);
    expect(document.activeElement).toBe(input());
  });

  it('chooses with Enter and is empty and closed after', async () => {
    await type('9901C1000');
    await press('Enter');
    expect(actions).toEqual([{ type: 'pickArea', code: '9901C1000', add: false }]);
    expect([input().value, input().getAttribute('aria-expanded')]).toEqual(['', 'false']);
  });

  it('adds to the pole with Shift and Enter', async () => {
    await type('9901C1010');
    await press('Enter', true);
    expect(actions).toEqual([{ type: 'pickArea', code: '9901C1010', add: true }]);
  });

  it('adds with Shift and click too', async () => {
    await type('9901C1010');
    options()[0]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    expect(actions).toEqual([{ type: 'pickArea', code: '9901C1010', add: true }]);
  });

  it('closes with the first Escape and is emptied by the next; neither goes further', async () => {
    let passed = 0;
    const count = (): number => passed++;
    document.addEventListener('keydown', count);
    await type('berg');
    await press('Escape');
    expect([input().value, input().getAttribute('aria-expanded')]).toEqual(['berg', 'false']);
    await press('Escape');
    expect(input().value).toBe('');
    expect(passed).toBe(0);
    await press('Escape');
    expect(passed).toBe(1);
    document.removeEventListener('keydown', count);
  });

  it('chooses nothing with Enter while the list is closed', async () => {
    await type('berg');
    await press('Escape');
    await press('Enter');
    expect(actions).toEqual([]);
  });

  it('goes to a municipality and narrows to it', async () => {
    await type('ålunda');
    expect(words(options()[0])).toContain('Kommun · 60 områden');
    await press('Enter');
    expect(actions).toEqual([{ type: 'narrow', municipality: '9902' }]);
    expect(shown).toEqual(['9902']);
  });

  it('says when nothing is found, and what can be searched for', async () => {
    await type('xyzzy');
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
    expect(words(element.querySelector('.none'))).toBe(
      'Inget område heter något med ”xyzzy”. Sök på namn, kommun eller kod.',
    );
    expect(said).toEqual(['Inget område heter något med ”xyzzy”.']);
    await press('Enter');
    expect(actions).toEqual([]);
  });
});
