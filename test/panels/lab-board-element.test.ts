// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { orderOfLab } from '../../src/lab/lab-order.ts';
import { cells } from '../../src/lab/matrix.ts';
import { BoardPage } from './lab-board-given.ts';

let page: BoardPage;

beforeEach(async () => {
  page = new BoardPage();
  await page.drawn();
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('The board', () => {
  test('has all places of the matrix, each by name, and invites to the first card', () => {
    const names = [...page.board.querySelectorAll('[data-place] > .cards')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(names).toHaveLength(cells.length + 1);
    expect(names[0]).toBe('Individ: Bekämpar orsaker, inga kort');
    expect(new Set(names).size).toBe(names.length);
    expect(page.side.textContent).toContain('Lägg ett kort, så säger tavlan vad den saknar.');
  });

  test('shows a card in each of its places, and lights it in all of them', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/moten', 'omrade/social'] });
    page.add({ what: 'Annat', cells: ['omrade/social'] });
    await page.drawn();
    expect(page.whats('individ/moten')).toEqual(['Läxhjälp']);
    expect(page.whats('omrade/social')).toEqual(['Läxhjälp', 'Annat']);
    page.card(id, 'individ/moten').dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect([...page.board.querySelectorAll('[data-lit]')].map((one) => one.getAttribute('data-card'))).toEqual([
      id,
      id,
    ]);
    expect(page.card(id, 'individ/moten').textContent).toContain('Ligger också på Område: Social integration');
  });

  test('text that looks like markup stays text, over several lines', async () => {
    page.add({ what: '<img src=x onerror=alert(1)>\nrad två', who: '</li>', cells: ['individ/moten'] });
    await page.drawn();
    expect(page.whats('individ/moten')).toEqual(['<img src=x onerror=alert(1)>\nrad två']);
    expect(page.board.querySelector('img')).toBeNull();
  });

  test('a place with many cards shows some, all when asked, and fewer again', async () => {
    for (let at = 0; at < 61; at++) page.add({ what: `Kort ${at}`, cells: ['omrade/system'] });
    await page.drawn();
    expect(page.whats('omrade/system')).toHaveLength(6);
    expect(page.place('omrade/system').querySelector('.cards')?.getAttribute('aria-label')).toContain('61 kort');
    page.card(page.cards[0]?.id ?? '', 'omrade/system').focus();
    for (const key of ['m', 'ArrowUp', 'Enter', 'm', 'ArrowDown', 'Enter']) await page.key(key);
    expect(page.whats('omrade/system')).toHaveLength(6);
    const last = page.add({ what: 'Sist', cells: ['individ/system'] });
    await page.drawn();
    page.card(last, 'individ/system').focus();
    for (const key of ['m', 'ArrowDown', 'Enter']) await page.key(key);
    expect(page.whats('omrade/system')).toHaveLength(7);
    expect(document.activeElement?.textContent).toContain('Sist');
    await page.press('Visa alla 62');
    await expect.poll(() => page.whats('omrade/system').length, { timeout: 5000 }).toBe(62);
    await page.drawn();
    await page.press('Visa färre');
    expect(page.whats('omrade/system')).toHaveLength(6);
  });

  test('is narrowed by whom the cards are for, says so, and is whole again', async () => {
    page.add({ what: 'I A', where: 'A', cells: ['individ/moten'] });
    page.add({ what: 'Emellan', where: 'mellanrum', cells: ['individ/moten'] });
    await page.drawn();
    const between = page.side.querySelector<HTMLInputElement>('[aria-label="Mellanrummet"]')!;
    between.dispatchEvent(new Event('change'));
    await page.drawn();
    expect(page.whats('individ/moten')).toEqual(['Emellan']);
    expect(page.side.textContent).toContain('Visar 1 av 2 kort.');
    await page.press('Visa alla kort');
    expect(page.whats('individ/moten')).toEqual(['I A', 'Emellan']);
  });

  test('says what it leaves out, with the reason, and shows the cards that it speaks of', async () => {
    const id = page.add({ what: 'Läxhjälp', where: 'A', cells: ['individ/social'] });
    await page.drawn();
    const remarks = [...page.side.querySelectorAll('.remark')].map((one) => one.textContent);
    expect(remarks).toEqual([
      'Alla insatser riktas mot pol A.',
      'Ingen insats bekämpar orsaker, bara symptom.',
      'Ingen insats är relationell.',
      'Ingen insats ligger på stads- och samhällsnivå.',
    ]);
    await page.press('Visa korten');
    expect(page.board.querySelector('[data-lit]')?.getAttribute('data-card')).toBe(id);
  });
});

describe('The board by keyboard', () => {
  test('one control is reached by Tab, arrows go between cards and places, Home and End to the ends', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/potentialer'] });
    await page.drawn();
    const stops = page.board.querySelectorAll<HTMLElement>('[data-item][tabindex="0"]');
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    await page.key('ArrowRight');
    expect(document.activeElement).toBe(page.card(id, 'individ/potentialer'));
    await page.key('ArrowDown', true);
    await page.key('ArrowDown', true);
    expect(document.activeElement?.closest('[data-place]')?.getAttribute('data-place')).toBe('omrade/potentialer');
    await page.key('End');
    expect(document.activeElement?.closest('[data-place]')?.getAttribute('data-place')).toBe('tray');
    expect(page.board.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
  });

  test('M takes up a card, arrows carry it, Enter lets it go there, and it is said where it is', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/orsaker', 'omrade/social'] });
    await page.drawn();
    page.card(id, 'individ/orsaker').focus();
    await page.key('m');
    await page.key('m', true);
    await page.key('ArrowDown');
    await page.key('ArrowRight');
    expect(page.place('omrade/potentialer').hasAttribute('data-over')).toBe(true);
    await page.key('Enter', true);
    expect(page.cards[0]?.cells).toEqual(['individ/orsaker', 'omrade/social']);
    await page.key('Enter');
    expect(page.cards[0]?.cells).toEqual(['omrade/social', 'omrade/potentialer']);
    expect(document.activeElement).toBe(page.card(id, 'omrade/potentialer'));
    expect(page.said).toEqual([
      expect.stringContaining('upptaget från Individ: Bekämpar orsaker, ett kort'),
      'Område: Bekämpar orsaker, inga kort.',
      'Område: Tar vara på potentialer, inga kort.',
      'Läxhjälp ligger nu på Område: Tar vara på potentialer.',
    ]);
  });

  test('Escape leaves the card where it was, and so does a card that is gone', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/orsaker'] });
    await page.drawn();
    page.card(id, 'individ/orsaker').focus();
    await page.key(' ');
    await page.key('ArrowRight');
    await page.key('Escape');
    expect(page.cards[0]?.cells).toEqual(['individ/orsaker']);
    expect(page.board.querySelector('[data-over], [data-taken]')).toBeNull();
    await page.key('m');
    page.lab.dispatch({ type: 'removeCard', id });
    await page.drawn();
    expect(page.board.querySelector('[data-over]')).toBeNull();
  });

  test('below the lowest level lie the cards without a place, and a card is carried there and back', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['samhalle/moten'] });
    await page.drawn();
    page.card(id, 'samhalle/moten').focus();
    for (const key of ['m', 'ArrowDown', 'Enter']) await page.key(key);
    expect(page.cards[0]?.cells).toEqual([]);
    expect(page.said.at(-1)).toBe('Läxhjälp ligger nu bland kort som inte är placerade.');
    for (const key of ['m', 'ArrowUp', 'Enter']) await page.key(key);
    expect(page.cards[0]?.cells).toEqual(['samhalle/orsaker']);
  });
});

describe('Dots', () => {
  test('are given and taken, no more than the room has, and all of them can be taken back', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/social'] });
    page.lab.dispatch({ type: 'setVoting', change: { people: 2, perPerson: 1 } });
    await page.drawn();
    await page.press('Börja rösta');
    for (let time = 0; time < 3; time++) await page.press('En prick till på Läxhjälp');
    expect(page.lab.state.session.votes.dots).toEqual({ [id]: 2 });
    expect(page.said).toEqual([
      'Läxhjälp: 1 prick. 1 av 2 prickar kvar.',
      'Läxhjälp: 2 prickar. 0 av 2 prickar kvar.',
      'Alla prickar är lagda.',
    ]);
    page.card(id, 'individ/social').focus();
    await page.key('-');
    await page.key('-', true);
    expect(page.lab.state.session.votes.dots).toEqual({ [id]: 1 });
    await page.press('Flest prickar');
    expect(page.side.querySelector('.ranked')?.textContent).toContain('Läxhjälp');
    await page.press('Ta bort alla prickar');
    expect(page.lab.state.session.votes.dots).toEqual({});
    expect([page.said.at(-1), document.activeElement?.textContent.trim()]).toEqual([
      'Alla prickar är borttagna.',
      'Sluta rösta',
    ]);
    await page.press('Ångra');
    expect(page.lab.state.session.votes.dots).toEqual({ [id]: 1 });
  });
});

test('the focus stays in the place of a card that goes, on what comes after it', async () => {
  const [first, second] = ['Ett', 'Två'].map((what) => page.add({ what, cells: ['individ/social'] }));
  await page.drawn();
  page.card(first ?? '', 'individ/social').focus();
  page.lab.dispatch({ type: 'removeCard', id: first ?? '' });
  await page.drawn();
  expect(document.activeElement).toBe(page.card(second ?? '', 'individ/social'));
  page.lab.dispatch({ type: 'removeCard', id: second ?? '' });
  await page.drawn();
  expect(document.activeElement?.closest('[data-place="individ/social"] [data-new]')).not.toBeNull();
});

describe('The example from the report', () => {
  test('is read with its source and its remarks, lies over nothing of the room’s own, and leads back', async () => {
    page.add({ what: 'Vårt kort', cells: ['individ/social'] });
    await page.drawn();
    await page.press('Se exempeltavlan');
    const { textContent: text } = page.board;
    expect(text).toContain('kap. 6.2');
    expect(text).toContain('Ingen insats bekämpar orsaker');
    expect(text).toContain('Ingen insats ligger på stads- och samhällsnivå');
    expect(text).not.toContain('Vårt kort');
    expect(page.board.querySelectorAll('.paper')).toHaveLength(13);
    expect(page.cards).toHaveLength(1);
    await page.press('Tillbaka till vår tavla');
    expect(page.whats('individ/social')).toEqual(['Vårt kort']);
  });

  test('gives way to the room’s own board when a step of it is shown', async () => {
    page.add({ what: 'Vårt kort', cells: ['individ/social'] });
    await page.drawn();
    await page.press('Se exempeltavlan');
    orderOfLab(page.board, { type: 'showStep', id: 'tavlan' });
    await page.drawn();
    expect(page.whats('individ/social')).toEqual(['Vårt kort']);
  });
});

describe('Since the last lab', () => {
  test('cards that are new, moved or changed carry a mark in words, and those that are gone are listed', async () => {
    const [kept, moved, edited, gone] = ['Kvar', 'Flyttad', 'Ändrad', 'Borta'].map((what) =>
      page.add({ what, cells: ['individ/social'] }),
    );
    await page.drawn();
    expect(page.side.textContent).not.toContain('Sedan förra labbet');
    page.lab.dispatch({ type: 'beginNextLab', title: 'Andra labbet' });
    page.lab.dispatch({ type: 'placeCard', id: moved ?? '', into: 'omrade/social', from: 'individ/social' });
    page.lab.dispatch({ type: 'editCard', id: edited ?? '', change: { state: 'done' } });
    page.lab.dispatch({ type: 'removeCard', id: gone ?? '' });
    const added = page.add({ what: 'Ny', cells: ['individ/social'] });
    await page.drawn();
    const mark = (id = ''): string | undefined => page.board.querySelector(`[data-card="${id}"] .mark`)?.textContent;
    expect([kept, moved, edited, added].map(mark)).toEqual([undefined, 'flyttat', 'ändrat', 'nytt']);
    expect(page.side.querySelector('.gone')?.textContent).toContain('Borta');
    await page.tick(page.side.querySelector<HTMLInputElement>('.check input')!);
    expect(page.board.querySelector('.mark')).toBeNull();
  });
});

test('is presented as three levels by three criteria: how many cards a field has, the first of them, no card twice', async () => {
  for (let at = 0; at < 5; at++) page.add({ what: `Kort ${String(at)}`, cells: ['omrade/moten', 'omrade/blanda'] });
  page.add({ what: '<b>Skolval</b>', where: 'hela', cells: ['samhalle/blanda'] });
  page.lab.change({ presenting: { at: 0, from: undefined } });
  await page.drawn();
  const fields = [...page.board.querySelectorAll('.field')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  expect(fields).toHaveLength(9);
  expect(fields[5]).toMatch(/^5 kort 5 .*Kort 0.*Kort 1 och 3 till$/);
  expect(fields[8]).toContain('<b>Skolval</b>');
  expect(page.board.querySelector('button, b')).toBeNull();
  page.lab.change({ presenting: undefined });
  await page.drawn();
  expect(page.board.querySelectorAll('[data-place]').length).toBeGreaterThan(9);
});
