// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { CardMark } from '../../src/map/cards/card-mark.ts';
import '../../src/map/cards/cards-element.ts';
import type { MapCards } from '../../src/map/cards/cards-element.ts';
import type { PoleDrawing } from '../../src/map/scene.ts';

function markOf(over: Partial<CardMark>): CardMark {
  const plain = { target: 'A', isQuiet: false, count: '2', caption: '', cards: [], notes: [] } as const;
  return { id: 'A', at: 'a', label: '2 insatser riktas mot pol A', ...plain, ...over };
}

const poles = [
  { pole: 'a', point: [100, 100] },
  { pole: 'b', point: [100, 300] },
] as unknown as readonly PoleDrawing[];

async function shown(marks: readonly CardMark[], on = poles): Promise<MapCards> {
  const element = document.createElement('mr-map-cards');
  Object.assign(element, { cards: { label: 'Insatser på kartan', marks }, poles: on });
  document.body.append(element);
  await element.updateComplete;
  element.place((place) => place);
  return element;
}

const button = (element: MapCards, label: string): HTMLButtonElement =>
  element.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;

afterEach(() => {
  document.body.replaceChildren();
});

describe('The marks above the map', () => {
  test('list their cards as text at focus, and Esc closes the list and goes no further', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const element = await shown([markOf({ cards: [{ what: hostile, state: 'Idé' }], notes: ['3 till, i tabellen'] })]);
    const one = button(element, '2 insatser riktas mot pol A');
    expect(one.getAttribute('aria-expanded')).toBe('false');
    one.focus();
    await element.updateComplete;
    expect(one.getAttribute('aria-expanded')).toBe('true');
    expect(element.querySelector('li')?.textContent).toBe(`${hostile} Idé`);
    expect(element.querySelector('img')).toBeNull();
    expect(element.textContent).toContain('3 till, i tabellen');
    let heard = 0;
    const hear = (): void => {
      heard++;
    };
    document.body.addEventListener('keydown', hear);
    const escape = (): boolean => one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    escape();
    await element.updateComplete;
    expect(element.querySelector('.card-list')).toBeNull();
    expect(heard).toBe(0);
    escape();
    expect(heard).toBe(1);
    document.body.removeEventListener('keydown', hear);
  });

  test('stand at the poles and across the way between them, in the corner what is for the whole of the city', async () => {
    const element = await shown([
      markOf({}),
      markOf({ id: 'between', at: 'between', target: 'mellanrum', label: 'mellan' }),
      markOf({ id: 'hela', at: 'corner', target: 'hela', label: 'hela', caption: 'Hela staden' }),
    ]);
    const at = (id: string): string => element.querySelector<HTMLElement>(`[data-mark="${id}"]`)!.style.transform;
    expect(at('A')).toBe('translate(100.0px, 66.0px)');
    expect(at('between')).toBe('translate(156.0px, 200.0px)');
    expect(at('hela')).toBe('');
    expect(button(element, 'hela').textContent.replace(/\s+/g, ' ').trim()).toBe('Hela staden 2');
  });

  test('of a pole that is not there are not there either', async () => {
    const element = await shown([markOf({}), markOf({ id: 'between', at: 'between', label: 'mellan' })], []);
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });
});
