import { beforeAll, describe, expect, it } from 'vitest';
import { changesSince } from '../../src/lab/changes/changes-since.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Card, Session, Step } from '../../src/lab/session.ts';
import { changeSentences } from '../../src/text/lab-changes.ts';
import { swedish } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import type { LabLanguage } from '../../src/text/load-lab-text.ts';

const step = (id: string, title: string): Step => ({ id, title, note: '', question: '', kind: 'open', address: '' });

const card = (id: string, what: string, more: Partial<Card> = {}): Card => ({
  ...{ id, what, who: '', where: 'A', pair: '', cells: [], method: '', state: 'idea', note: '' },
  ...more,
});

const before: Session = {
  ...emptySession('s'),
  title: 'Första labbet',
  steps: [step('1', 'Båda polerna'), step('2', 'Gränsen'), step('3', 'Vägen')],
  cards: [card('a', 'Spårvagn'), card('b', 'Skola', { cells: ['omrade/moten'] })],
};

let language: LabLanguage;

beforeAll(async () => {
  language = await withLabText(swedish);
});

const said = (now: Session): readonly string[] => changeSentences(changesSince(before, now), language);

describe('what has changed since the last lab', () => {
  it('is said to be nothing where nothing has', () => {
    expect(said(before)).toEqual(['Ingenting har ändrats.']);
  });

  it('names the lab, its date as the language writes it', () => {
    expect(said({ ...before, title: '', date: '2026-11-22' })).toEqual([
      'Titeln finns inte längre, förut ”Första labbet”.',
      'Datumet är nu ”22 november 2026”.',
    ]);
  });

  it('names steps that are new, gone, moved and edited', () => {
    const [one, two, three] = before.steps as [Step, Step, Step];
    const now = { ...before, steps: [three, { ...one, title: 'Polerna', note: 'lugnt' }, step('4', '')] };
    expect(said(now)).toEqual([
      'Nytt steg utan namn.',
      `Steget ”${two.title}” är borttaget.`,
      'Steget ”Båda polerna” har ändrats: titeln är nu ”Polerna”, förut ”Båda polerna” och anteckningen.',
      expect.stringMatching(/^Steget ”(Vägen|Polerna)” har flyttats från plats \d till plats \d\.$/) as string,
    ]);
  });

  it('names cards by what has become of them, and their places in words', () => {
    const [a, b] = before.cards as [Card, Card];
    const now: Session = {
      ...before,
      cards: [
        { ...a, state: 'ongoing', cells: ['samhalle/blanda'] },
        { ...b, cells: ['individ/social'] },
        card('c', 'Bibliotek', { cells: ['omrade/moten'] }),
      ],
      votes: { ...before.votes, dots: { a: 1 } },
    };
    expect(said(now)).toEqual([
      'Nytt kort ”Bibliotek”: Möten och ömsesidigt lärande mellan polerna (Område).',
      'Kortet ”Spårvagn” har ändrats: läget är nu Pågår, förut Idé.',
      'Kortet ”Spårvagn” har placerats i matrisen: Blandar och kopplar samman (Stad och samhälle).',
      'Kortet ”Skola” har flyttats från Möten och ömsesidigt lärande mellan polerna (Område) till Social integration (Individ).',
      'Kortet ”Spårvagn” har 1 prick, förut 0.',
    ]);
  });

  it('does not quote a text as long as a page', () => {
    const long = 'x'.repeat(4000);
    const [a] = before.cards as [Card];
    expect(said({ ...before, cards: [{ ...a, what: long }, ...before.cards.slice(1)] })).toEqual([
      'Kortet ”Spårvagn” har ändrats: vad.',
    ]);
  });
});
