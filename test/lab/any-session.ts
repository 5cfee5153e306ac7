import fc from 'fast-check';
import { changeSession } from '../../src/lab/change-session.ts';
import type { LabAction } from '../../src/lab/lab-action.ts';
import { cells, methods, targets } from '../../src/lab/matrix.ts';
import { cardStates, emptySession } from '../../src/lab/session.ts';
import type { Card, DataNote, KeptPair, Session, Step } from '../../src/lab/session.ts';

/** Words as people write them, and as those do who want to know what holds. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', 'Skola', 'Gång- och cykelväg', 'Åsa & Örjan', 'Vem går hit?') },
  fc.constantFrom('<b>fet</b>', '</script><script>alert(1)</script>', '=1+1', '"; DROP', '🧭', '{"a":1}', '\\u0000'),
  fc
    .string({ maxLength: 12, unit: 'grapheme' })
    .filter((text) => /^[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\u202d\u202e]*$/u.test(text)),
);
const addresses = fc.constantFrom(
  '',
  '?v=1&matt=ice',
  '?v=1&paket=lokal-gbg#a=1480C1010&b=1480C1020',
  '#k=12/57.7/11.9',
);

export const anyStep: fc.Arbitrary<Omit<Step, 'id'>> = fc.record({
  title: words,
  note: words,
  question: words,
  kind: fc.constantFrom('open' as const, 'close' as const),
  address: addresses,
});

export const anyCard = (pairs: fc.Arbitrary<string>): fc.Arbitrary<Omit<Card, 'id'>> =>
  fc.record({
    what: words,
    who: words,
    where: fc.constantFrom(...targets),
    pair: pairs,
    cells: fc.uniqueArray(fc.constantFrom(...cells), { maxLength: 3 }),
    method: fc.constantFrom(...methods, '' as const),
    state: fc.constantFrom(...cardStates),
    note: words,
  });

export const anyPair: fc.Arbitrary<Omit<KeptPair, 'id'>> = fc.record({
  name: words,
  pack: fc.constantFrom('exempel', 'lokal-gbg'),
  level: fc.constantFrom('deso' as const, 'regso' as const, 'kommun' as const),
  a: fc.constantFrom([], ['1480C1010']),
  b: fc.constantFrom([], ['1480C1020', '1480C1030']),
  route: fc.constantFrom([], [[11.9, 57.7] as const, [12, 57.71] as const]),
});

const data: fc.Arbitrary<DataNote> = fc.record({
  pack: fc.constantFrom('exempel', 'lokal-gbg'),
  title: words,
  date: fc.constantFrom('', '2026-09-01'),
  edition: fc.constantFrom('', 'e1', 'e2'),
});

/** Ids that a session may have: `own` names whose they are. */
const ids = (own: string): fc.Arbitrary<string> => fc.nat({ max: 12 }).map((number) => `${own}${number}`);

/** Everything that can be done to a session, on what is there and on what is not. */
export function anyAction(owners: readonly string[]): fc.Arbitrary<LabAction> {
  const id = fc.oneof(...owners.map(ids));
  const cell = fc.constantFrom(...cells);
  const slide = fc.constantFrom('opening' as const, 'closing' as const);
  const type = <const T extends string>(name: T): fc.Arbitrary<T> => fc.constant(name);
  return fc.oneof(
    fc.record({ type: type('describe'), change: fc.record({ title: words, place: words }) }),
    fc.record({ type: type('describe'), change: fc.record({ date: fc.constantFrom('', '2026-11-22', '2026-12-01') }) }),
    { weight: 3, arbitrary: fc.record({ type: type('addStep'), step: anyStep, after: id, data }) },
    fc.record({ type: type('renewStep'), id, address: addresses, data }),
    {
      weight: 2,
      arbitrary: fc.record({ type: type('editStep'), id, change: fc.record({ title: words, note: words }) }),
    },
    fc.record({ type: type('duplicateStep'), id, title: words }),
    { weight: 2, arbitrary: fc.record({ type: type('moveStep'), id, to: fc.integer({ min: -2, max: 12 }) }) },
    fc.record({ type: type('removeStep'), id }),
    fc.record({
      type: type('editSlide'),
      slide,
      change: fc.record({ title: words, text: words, shown: fc.boolean() }),
    }),
    { weight: 4, arbitrary: fc.record({ type: type('addCard'), card: anyCard(fc.oneof(fc.constant(''), id)) }) },
    { weight: 2, arbitrary: fc.record({ type: type('editCard'), id, change: fc.record({ what: words }) }) },
    fc.record({ type: type('editCard'), id, change: fc.record({ who: words, note: words }) }),
    fc.record({ type: type('placeCard'), id, into: cell }),
    fc.record({ type: type('placeCard'), id, into: cell, from: cell }),
    fc.record({ type: type('unplaceCard'), id, from: cell }),
    fc.record({ type: type('removeCard'), id }),
    { weight: 3, arbitrary: fc.record({ type: type('vote'), id, by: fc.constantFrom(1 as const, -1 as const) }) },
    fc.record({ type: type('setVoting'), change: fc.record({ people: fc.integer({ min: -5, max: 1200 }) }) }),
    fc.record({ type: type('resetVotes') }),
    { weight: 2, arbitrary: fc.record({ type: type('keepPair'), pair: anyPair, data }) },
    fc.record({ type: type('renamePair'), id, name: words }),
    fc.record({ type: type('removePair'), id }),
    fc.record({ type: type('beginNextLab'), title: words }),
  );
}

/** The session after a list of actions; what is new is called after `own` and its number. A card that names a pair that is not there names none. */
export function after(session: Session, actions: readonly LabAction[], own: string): Session {
  return actions.reduce((now, action, number) => {
    const changed = changeSession(now, action, `${own}${number}`);
    const known = new Set(changed.pairs.map(({ id }) => id));
    const isSound = changed.cards.every(({ pair }) => pair === '' || known.has(pair));
    return isSound
      ? changed
      : { ...changed, cards: changed.cards.map((card) => (known.has(card.pair) ? card : { ...card, pair: '' })) };
  }, session);
}

/** A session as it becomes by being worked with. */
export const anySession: fc.Arbitrary<Session> = fc
  .array(anyAction(['m']), { maxLength: 30 })
  .map((actions) => after(emptySession('session-1'), actions, 'm'));

/** Two copies of one session, each worked with on its own; sometimes as the next lab. */
export const twoCopies: fc.Arbitrary<readonly [Session, Session]> = fc
  .record({
    before: fc.array(anyAction(['m']), { maxLength: 25 }),
    isNext: fc.boolean(),
    mine: fc.array(anyAction(['m', 'x']), { maxLength: 12 }),
    theirs: fc.array(anyAction(['m', 'y']), { maxLength: 12 }),
  })
  .map(({ before, isNext, mine, theirs }) => {
    const first = after(emptySession('session-1'), before, 'm');
    const base = isNext ? changeSession(first, { type: 'beginNextLab', title: 'Labb 2' }, '') : first;
    return [after(base, mine, 'x'), after(base, theirs, 'y')];
  });
