// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { wholeBoard } from '../../src/lab/board/board-of.ts';
import type { BoardFilter } from '../../src/lab/board/board-of.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Card, Session } from '../../src/lab/session.ts';
import '../../src/panels/lab/board/board-text.ts';
import type { BoardText } from '../../src/panels/lab/board/board-text.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenPack, givenView } from './given.ts';
import { givenState } from './given-state.ts';

const languages = {
  sv: await withLabText(await loadLanguage('sv')),
  en: await withLabText(await loadLanguage('en')),
};

interface Given {
  readonly filter?: Partial<BoardFilter>;
  readonly session?: Partial<Session>;
  readonly language?: keyof typeof languages;
}

const empty = { what: '', who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' } as const;

async function textOf(cards: readonly Partial<Card>[], given: Given = {}): Promise<BoardText> {
  const all = cards.map((card, at): Card => ({ ...empty, ...card, id: `k${at}` }));
  const parts = {
    lab: { session: { ...emptySession('s'), cards: all, ...given.session } },
    language: languages[given.language ?? 'sv'],
    board: { filter: { ...wholeBoard, ...given.filter } },
    state: givenState(),
  };
  const text = document.createElement('mr-board-text');
  text.parts = parts as unknown as LabParts;
  document.body.append(text);
  await text.updateComplete;
  return text;
}

/** What stands under a heading of a level or a part. */
function under(text: BoardText, heading: string): string {
  const section = [...text.querySelectorAll('section')].find((one) => one.querySelector('h3')?.textContent === heading);
  return section?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('The board in words', () => {
  test('tells how many are for each, both poles and what has none', async () => {
    const text = await textOf([{ where: 'A' }, { where: 'A' }, { where: 'hela' }]);
    expect(text.textContent).toContain('På tavlan ligger 3 insatser.');
    expect(text.textContent).toContain(
      'Mot pol A: 2 insatser. Mot pol B: ingen. I mellanrummet: ingen. För hela staden: en insats.',
    );
    const english = await textOf([{ where: 'B' }], { language: 'en' });
    expect(english.textContent).toContain('There is one intervention on the board.');
    expect(english.textContent).toContain('For pole A: none. For pole B: one intervention.');
  });

  test('tells a card in each level that it lies at, once within a criterion, and what has no place', async () => {
    const text = await textOf([
      {
        what: 'Läxhjälp',
        who: 'Skolan',
        state: 'ongoing',
        cells: ['individ/moten', 'individ/blanda', 'omrade/social'],
        note: 'Två kvällar.',
      },
      { what: 'Löst' },
    ]);
    const { levels } = languages.sv.lab.matrix;
    expect(under(text, levels.individ).match(/Läxhjälp/g)).toHaveLength(1);
    expect(under(text, levels.individ)).toContain(
      'Läxhjälp För pol A. Vem: Skolan. Pågår. Ligger också på Område: Social integration. Anteckning: Två kvällar.',
    );
    expect(under(text, levels.omrade)).toContain('Läxhjälp');
    expect(under(text, levels.samhalle)).not.toContain('Läxhjälp');
    expect(under(text, levels.samhalle).match(/Inga insatser här\./g)).toHaveLength(3);
    expect(under(text, 'Inte placerade')).toContain('Löst');
  });

  test('names the poles of a kept pair', async () => {
    const pair = {
      id: 'p',
      name: 'Paret',
      pack: givenPack().manifest.id,
      level: 'deso',
      route: givenView().route,
    } as const;
    const pairs = [{ ...pair, a: ['9901C1000'], b: ['9901C1010'] }] as const;
    const text = await textOf([{ what: 'Bro', where: 'mellanrum', pair: 'p' }], { session: { pairs } });
    expect(under(text, 'Inte placerade')).toContain('För mellanrummet mellan Bergsåsen och Strandängen.');
  });

  test('tells the dots, and what has changed only since an earlier lab', async () => {
    const votes = { perPerson: 3, people: 0, dots: { k1: 2 } };
    const text = await textOf([{ what: 'Ett' }, { what: 'Två' }], { session: { votes } });
    expect(under(text, 'Prickar')).toContain('Två: 2 prickar');
    expect(under(text, 'Prickar')).not.toContain('Ett');
    expect(under(text, 'Sedan förra labbet')).toBe('');
    expect(under(await textOf([{ what: 'Ett' }]), 'Prickar')).toContain('Inga prickar är lagda.');
    const previous = { ...emptySession('s'), cards: [] };
    const next = await textOf([{ what: 'Nytt kort' }], { session: { previous } });
    expect(under(next, 'Sedan förra labbet')).toContain('Nytt kort');
  });

  test('says what the filter leaves, while its remarks are of the whole board', async () => {
    const cards = [
      { what: 'I A', cells: ['individ/moten'] },
      { what: 'I B', where: 'B' },
    ] as const;
    const all = await textOf(cards);
    const some = await textOf(cards, { filter: { where: 'B' } });
    expect(some.textContent).toContain('Visar 1 av 2 kort.');
    expect(some.textContent).not.toContain('I A');
    expect(under(some, 'Tavlan säger')).toBe(under(all, 'Tavlan säger'));
  });

  test('can be scrolled by keyboard, and has a name there', async () => {
    const text = await textOf([{ what: 'Ett' }]);
    expect([text.tabIndex, text.getAttribute('role'), text.getAttribute('aria-label')]).toEqual([
      0,
      'region',
      'Insatserna i text',
    ]);
  });

  test('of an empty board says so and no more', async () => {
    const text = await textOf([]);
    expect(text.textContent).toContain('Tavlan är tom.');
    expect(text.querySelector('section')).toBeNull();
  });

  test('shows what looks like markup as text, with the lines that a note was written with', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const text = await textOf([{ what: hostile, note: `<script>x</script>\nrad två` }], {
      session: { title: '<b>Labb</b>' },
    });
    expect(text.querySelector('img, script, b')).toBeNull();
    expect(text.querySelector('li')?.textContent).toBe(
      `${hostile} För pol A. Idé. Anteckning: <script>x</script>\nrad två.`,
    );
    expect(text.querySelector('header')?.textContent).toContain('<b>Labb</b>');
  });
});
