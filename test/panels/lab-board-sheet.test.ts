// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../src/lab/session.ts';
import { BoardPage } from './lab-board-given.ts';

let page: BoardPage;

beforeEach(async () => {
  page = new BoardPage();
  await page.drawn();
});

afterEach(() => {
  document.body.replaceChildren();
});

const where = (at: number): HTMLInputElement =>
  page.sheet.querySelectorAll<HTMLInputElement>('[name="mr-card-where"]')[at]!;

async function submit(): Promise<void> {
  page.sheet.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await page.drawn();
}

describe('The sheet of a card', () => {
  test('a new card begins in the place that it was asked for, and is tied to the pair on screen, which is kept', async () => {
    await page.press('Nytt kort här: Område: Blandar och kopplar samman');
    expect(page.sheet.textContent).toContain('Inga namn eller andra personuppgifter.');
    await page.write('mr-card-what', '  Gångväg  ');
    await page.tick(where(2));
    expect(page.sheet.textContent).toContain('Bergsåsen – Strandängen (på skärmen)');
    await submit();
    const { pairs } = page.lab.state.session;
    expect(pairs.map(({ a, b, name }) => [a, b, name])).toEqual([
      [['9901C1000'], ['9901C1010'], 'Bergsåsen – Strandängen'],
    ]);
    expect(page.cards).toEqual([
      expect.objectContaining({ what: 'Gångväg', where: 'mellanrum', cells: ['omrade/blanda'], pair: pairs[0]?.id }),
    ]);
    expect(document.activeElement?.textContent).toContain('Gångväg');
    await page.press('Nytt kort');
    await page.write('mr-card-what', 'Ett till');
    await page.tick(where(0));
    await submit();
    expect(page.lab.state.session.pairs).toHaveLength(1);
    expect(page.board.querySelector('.pole')?.textContent).toBe('Mellanrummet');
    expect(page.place('tray').querySelector('.pole')?.textContent).toBe('Bergsåsen');
  });

  test('a card without words, or without whom it is for, says what is missing and is not saved', async () => {
    await page.press('Nytt kort');
    await submit();
    expect(page.sheet.textContent).toContain('Skriv vad som ska göras');
    expect(page.sheet.textContent).toContain('Välj för vem eller vad');
    expect(page.cards).toEqual([]);
  });

  test('the boxes place a card without dragging', async () => {
    const id = page.add({ what: 'Läxhjälp', cells: ['individ/social'] });
    await page.drawn();
    page.card(id, 'individ/social').click();
    await page.drawn();
    const box = (name: string): HTMLInputElement =>
      page.sheet.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!;
    await page.tick(box('Individ: Social integration'));
    await page.tick(box('Stad och samhälle: Bekämpar orsaker'));
    await submit();
    expect(page.cards[0]?.cells).toEqual(['samhalle/orsaker']);
  });

  test('what has been written is not lost without a question', async () => {
    const id = page.add({ what: 'Läxhjälp' });
    await page.drawn();
    page.card(id, 'tray').click();
    await page.drawn();
    await page.write('mr-card-note', 'Ny tanke');
    await page.press('Avbryt');
    expect(page.sheet.textContent).toContain('Kortet är ändrat. Spara det?');
    await page.press('Spara kortet');
    expect(page.cards[0]?.note).toBe('Ny tanke');
    page.card(id, 'tray').click();
    await page.drawn();
    await page.press('Avbryt');
    expect(page.sheet.querySelector('dialog')).toBeNull();
  });

  test('a card is removed, and comes back where it lay', async () => {
    page.add({ what: 'Ett' });
    const id = page.add({ what: 'Två' });
    await page.drawn();
    page.card(id, 'tray').click();
    await page.drawn();
    await page.press('Ta bort kortet');
    expect(page.whats('tray')).toEqual(['Ett']);
    expect(page.side.textContent).toContain('”Två” är borttaget.');
    expect(page.said).toEqual(['”Två” är borttaget.']);
    await page.press('Ångra');
    expect(page.whats('tray')).toEqual(['Ett', 'Två']);
    expect(document.activeElement).toBe(page.card(id, 'tray'));
  });

  test('a card that somebody else removed is put back when it is saved', async () => {
    const id = page.add({ what: 'Läxhjälp' });
    await page.drawn();
    page.card(id, 'tray').click();
    await page.drawn();
    page.lab.dispatch({ type: 'removeCard', id });
    await page.drawn();
    expect(page.sheet.textContent).toContain('Kortet har tagits bort.');
    await submit();
    expect(page.whats('tray')).toEqual(['Läxhjälp']);
  });

  test('a full board says so, and takes no more', async () => {
    page.lab.change({
      session: {
        ...page.lab.state.session,
        cards: Array.from({ length: limits.cards }, (_, at) => ({
          ...{
            id: `k${at}`,
            what: 'x',
            who: '',
            where: 'A' as const,
            pair: '',
            cells: [],
            method: '' as const,
            state: 'idea' as const,
            note: '',
          },
        })),
      },
    });
    await page.drawn();
    expect(page.side.textContent).toMatch(/Tavlan rymmer 2.000 kort, och den är full\./);
    expect(page.button('Nytt kort').disabled).toBe(true);
  });

  test('a card from the example begins with its words and its source, and asks whom it is for', async () => {
    await page.press('Se exempeltavlan');
    await page.press('Kopiera till vår tavla: Mentorskap och matlag');
    expect(page.sheet.querySelector<HTMLTextAreaElement>('#mr-card-note')?.value).toContain('Portalen i Hageby');
    await page.tick(where(3));
    await submit();
    expect(page.cards[0]).toMatchObject({
      what: 'Mentorskap och matlag',
      where: 'hela',
      cells: ['individ/moten'],
      pair: '',
    });
  });
});
