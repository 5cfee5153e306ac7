import type { changes as swedish } from '../../sv/lab/changes.ts';

const named = (kind: string, name: string): string => (name === '' ? `${kind} without a name` : `${kind} “${name}”`);
const dots = (count: string, isOne: boolean): string => `${count} ${isOne ? 'dot' : 'dots'}`;

export const changes: typeof swedish = {
  fields: {
    title: 'the title',
    place: 'the place',
    date: 'the date',
    group: 'the group',
    note: 'the note',
    question: 'the question',
    kind: 'open or close',
    address: 'the view',
    what: 'what',
    who: 'who',
    where: 'where',
    pair: 'the pair',
    method: 'the method',
    state: 'the state',
    name: 'the name',
    pack: 'the region',
    level: 'the level',
    a: 'pole A',
    b: 'pole B',
    route: 'the way between the poles',
  },
  quoted: (text) => `“${text}”`,
  nothing: 'Nothing has changed.',
  about: {
    set: (field, now) => `${capital(field)} is now “${now}”.`,
    changed: (field, now, before) => `${capital(field)} is now “${now}”, before “${before}”.`,
    gone: (field, before) => `${capital(field)} has been removed, before “${before}”.`,
  },
  step: (name) => named('The step', name),
  card: (name) => named('The card', name),
  pair: (name) => named('The pair', name),
  newStep: (name) => `${named('A new step', name)}.`,
  newCard: (name) => `${named('A new card', name)}.`,
  newCardIn: (name, places) => `${named('A new card', name)}: ${places}.`,
  newPair: (name) => `${named('A new kept pair', name)}.`,
  removed: (thing) => `${thing} has been removed.`,
  edited: (thing, fields) => `${thing} has been changed: ${fields}.`,
  value: (field, now, before) => `${field} is now ${now}, before ${before}`,
  valueSet: (field, now) => `${field} is now ${now}`,
  valueGone: (field, before) => `${field} is empty, before ${before}`,
  moved: (thing, from, to) => `${thing} has been moved from place ${from} to place ${to}.`,
  place: (level, part) => `${part} (${level})`,
  placed: (thing, places) => `${thing} has been placed in the matrix: ${places}.`,
  unplaced: (thing) => `${thing} is no longer in the matrix.`,
  into: (thing, places) => `${thing} is now in ${places} as well.`,
  outOf: (thing, places) => `${thing} is no longer in ${places}.`,
  between: (thing, from, to) => `${thing} has been moved from ${from} to ${to}.`,
  votes: (thing, now, isOne, before) => `${thing} has ${dots(now, isOne)}, before ${before}.`,
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
