// @vitest-environment happy-dom
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wholeBoard } from '../../src/lab/board/board-of.ts';
import type { BoardFilter } from '../../src/lab/board/board-of.ts';
import { cardStates, emptySession } from '../../src/lab/session.ts';
import type { Card, Session } from '../../src/lab/session.ts';
import '../../src/panels/lab/board/board-table.ts';
import type { BoardTable } from '../../src/panels/lab/board/board-table.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenView } from './given.ts';
import { givenState } from './given-state.ts';

const languages = {
  sv: await withLabText(await loadLanguage('sv')),
  en: await withLabText(await loadLanguage('en')),
};

let saved: Blob | undefined;

beforeEach(() => {
  saved = undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:saved';
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

interface Given {
  readonly sort?: string;
  readonly filter?: Partial<BoardFilter>;
  readonly session?: Partial<Session>;
  readonly language?: keyof typeof languages;
}

async function tableOf(cards: readonly Partial<Card>[], given: Given = {}): Promise<BoardTable> {
  const empty = { what: '', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;
  const all = cards.map((card, at): Card => ({ ...empty, ...card, id: `k${at}` }));
  const parts = {
    lab: { session: { ...emptySession('s'), cards: all, ...given.session } },
    language: languages[given.language ?? 'sv'],
    board: { filter: { ...wholeBoard, ...given.filter } },
    state: givenState({ settled: { ...givenView(), sort: given.sort ?? '' } }),
  };
  const table = document.createElement('mr-board-table');
  table.parts = parts as unknown as LabParts;
  document.body.append(table);
  await table.updateComplete;
  return table;
}

const column = (table: BoardTable, at: number): readonly string[] =>
  [...table.querySelectorAll('tbody tr')].map((row) => row.children[at]?.textContent.trim() ?? '');

/** The rows of the file that the table hands over, from the header on. */
async function file(table: BoardTable): Promise<string[][]> {
  const names = Object.values(languages).map(({ text }) => text.table.download);
  [...table.querySelectorAll('button')].find((one) => names.includes(one.textContent.trim()))?.click();
  const rows = Papa.parse<string[]>((await saved?.text())?.replace(/^\uFEFF/, '') ?? '', { delimiter: ';' }).data;
  return rows.slice(rows.findIndex((row) => row.length > 5)).filter((row) => row.length > 5);
}

describe('The board as a table', () => {
  test('stands in the order of the board, until it is sorted by words or by dots', async () => {
    const cards = [{ what: 'Öppen förskola' }, { what: 'Läxhjälp' }, { what: 'Ängen' }, { what: '' }];
    expect(column(await tableOf(cards), 0)).toEqual(['Öppen förskola', 'Läxhjälp', 'Ängen', '']);
    expect(column(await tableOf(cards, { sort: 'what:up' }), 0)).toEqual(['Läxhjälp', 'Ängen', 'Öppen förskola', '']);
    const votes = { perPerson: 3, people: 0, dots: { k1: 2, k2: 5 } };
    const byDots = await tableOf(cards, { sort: 'dots:down', session: { votes } });
    expect(column(byDots, 9)).toEqual(['5', '2', '0', '0']);
  });

  test('is sorted by how far a card has come, not by the alphabet, and says so', async () => {
    const cards = (['done', 'idea', 'ongoing', 'planned'] as const).map((state) => ({ state, what: state }));
    const up = await tableOf(cards, { sort: 'state:up' });
    expect(column(up, 0)).toEqual(cardStates);
    expect(up.querySelector('[aria-sort="ascending"]')?.textContent.trim()).toBe('Hur långt');
    expect(up.querySelector('header')?.textContent).toContain('från idé till genomförd');
    expect(column(await tableOf(cards, { sort: 'state:down' }), 0)).toEqual([...cardStates].reverse());
    const english = await tableOf(cards, { sort: 'state:down', language: 'en' });
    expect(english.querySelector('header')?.textContent).toContain('from done to idea');
    const asWords = (await file(up)).map((row) => row[7]);
    expect(asWords).toEqual(['Hur långt', 'Idé', 'Planerad', 'Pågår', 'Genomförd']);
  });

  test('says what the filter leaves, and shows all again', async () => {
    const table = await tableOf([{ what: 'Ett' }, { what: 'Två', state: 'done' }], { filter: { state: 'done' } });
    expect(column(table, 0)).toEqual(['Två']);
    expect(table.querySelector('[role="status"]')?.textContent).toContain('1 av 2');
    const asked: unknown[] = [];
    table.addEventListener('board', (event) => asked.push((event as CustomEvent).detail));
    [...table.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Visa alla kort')?.click();
    expect(asked).toEqual([{ type: 'look', change: { filter: wholeBoard } }]);
    const nothing = await tableOf([{ what: 'Ett' }], { filter: { state: 'done' } });
    expect(nothing.querySelector('table')).toBeNull();
    expect(nothing.textContent).toContain(languages.sv.lab.board.filter.nothing);
  });

  test('of an empty board says so, and has nothing to save', async () => {
    const table = await tableOf([]);
    expect(table.textContent).toContain('Tavlan är tom.');
    expect(table.querySelector<HTMLButtonElement>('.tools .button')?.disabled).toBe(true);
  });

  test('leaves in a file where no text is a formula, whatever it begins with', async () => {
    const starts = ['=1+1', '+46 70', '-2+A1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x";"y")'];
    const table = await tableOf(starts.map((start) => ({ what: start, who: start, note: `${start}\n=2` })));
    const rows = await file(table);
    expect(rows).toHaveLength(starts.length + 1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    expect(rows[1]?.[0]).toBe("'=1+1");
    expect(rows[7]?.[0]).toBe(`'=HYPERLINK("http://x";"y")`);
  });

  test('leaves with its title, its place and its cards in the order that is shown, a formula in none of them', async () => {
    const session = { title: '=Labb', place: 'Storhamn', date: '2026-11-22' };
    const table = await tableOf([{ what: 'b' }, { what: 'a' }], { sort: 'what:up', session });
    expect((await file(table)).map(([what]) => what)).toEqual(['Insats', 'a', 'b']);
    const text = (await saved?.text()) ?? '';
    expect(text).toContain("'=Labb");
    expect(text).toContain('Storhamn');
    expect(text).not.toMatch(/(^|;|\n)"?[=@]/);
  });

  test('shows what looks like markup as text, with the lines that a note was written with', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const table = await tableOf([{ what: hostile, who: '</td><script>x</script>', note: `${hostile}\nrad två` }], {
      session: { title: '<b>Labb</b>' },
    });
    expect(column(table, 0)).toEqual([hostile]);
    expect(column(table, 1)).toEqual(['</td><script>x</script>']);
    expect(table.querySelectorAll('tbody td')[7]?.textContent).toBe(`${hostile}\nrad två`);
    expect(table.querySelector('img, script, b')).toBeNull();
  });
});
