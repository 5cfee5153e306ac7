import type { SessionChanges } from '../lab/changes/changes-since.ts';
import { isUnchanged } from '../lab/changes/changes-since.ts';
import type { Cell } from '../lab/matrix.ts';
import { levelOf, partOf } from '../lab/matrix.ts';
import type { Card, KeptPair, Step } from '../lab/session.ts';
import type { LabLanguage } from './load-lab-text.ts';

type Part = keyof SessionChanges;

/** What has changed in a session, a sentence for each change, by part: what is about the lab, its steps, its cards, its dots, its pairs. */
export function changeSentences(changes: SessionChanges, language: LabLanguage): readonly string[] {
  if (isUnchanged(changes)) return [language.lab.merge.changes.nothing];
  return parts.flatMap((part) => sentencesOf[part](changes, language));
}

const parts: readonly Part[] = ['about', 'steps', 'movedSteps', 'cards', 'movedCards', 'votes', 'pairs'];

const sentencesOf: Readonly<Record<Part, (changes: SessionChanges, language: LabLanguage) => readonly string[]>> = {
  about: ({ about }, { lab, format }) => {
    const words = lab.merge.changes;
    return about.map(({ field, before, now }) => {
      const [was, is] = field === 'date' ? [before && format.date(before), now && format.date(now)] : [before, now];
      const name = words.fields[field];
      if (is === '') return words.about.gone(name, was);
      return was === '' ? words.about.set(name, is) : words.about.changed(name, is, was);
    });
  },
  steps: ({ steps }, language) => {
    const words = language.lab.merge.changes;
    return [
      ...steps.added.map(({ title }) => words.newStep(brief(title))),
      ...steps.removed.map(({ title }) => words.removed(words.step(brief(title)))),
      ...steps.edited.map(({ before, now, fields }) =>
        words.edited(words.step(brief(before.title)), listed(fields, before, now, stepValue, language)),
      ),
    ];
  },
  movedSteps: ({ movedSteps }, { lab, format }) => {
    const words = lab.merge.changes;
    return movedSteps.map(({ step, from, to }) =>
      words.moved(words.step(brief(step.title)), format.count(from), format.count(to)),
    );
  },
  cards: ({ cards }, language) => {
    const words = language.lab.merge.changes;
    return [
      ...cards.added.map(({ what, cells }) =>
        cells.length === 0 ? words.newCard(brief(what)) : words.newCardIn(brief(what), placesOf(cells, language)),
      ),
      ...cards.removed.map(({ what }) => words.removed(words.card(brief(what)))),
      ...cards.edited.map(({ before, now, fields }) =>
        words.edited(words.card(brief(before.what)), listed(fields, before, now, cardValue, language)),
      ),
    ];
  },
  movedCards: ({ movedCards }, language) =>
    movedCards.map(({ card, from, to }) =>
      movedCard(language.lab.merge.changes.card(brief(card.what)), from, to, language),
    ),
  votes: ({ votes }, { lab, format }) => {
    const words = lab.merge.changes;
    return votes.map(({ card, before, now }) =>
      words.votes(words.card(brief(card.what)), format.count(now), now === 1, format.count(before)),
    );
  },
  pairs: ({ pairs }, language) => {
    const words = language.lab.merge.changes;
    return [
      ...pairs.added.map(({ name }) => words.newPair(brief(name))),
      ...pairs.removed.map(({ name }) => words.removed(words.pair(brief(name)))),
      ...pairs.edited.map(({ before, now, fields }) =>
        words.edited(words.pair(brief(before.name)), listed(fields, before, now, pairValue, language)),
      ),
    ];
  },
};

/** What a field says, where it is short enough to be said in a sentence; undefined for long texts and views. */
type ValueOf<T> = (thing: T, field: keyof T, language: LabLanguage) => string | undefined;

function listed<T extends object>(
  fields: readonly (keyof T & string)[],
  before: T,
  now: T,
  valueOf: ValueOf<T>,
  language: LabLanguage,
): string {
  const words = language.lab.merge.changes;
  const names: Readonly<Record<string, string>> = words.fields;
  return language.format.list(
    fields.map((field) => {
      const name = names[field] ?? field;
      const [was, is] = [valueOf(before, field, language), valueOf(now, field, language)];
      if (was === undefined || is === undefined) return name;
      if (is === '') return words.valueGone(name, was);
      return was === '' ? words.valueSet(name, is) : words.value(name, is, was);
    }),
  );
}

const stepValue: ValueOf<Step> = ({ title, kind }, field, { lab }) => {
  if (field === 'title') return quoted(title, lab);
  return field === 'kind' ? lab.matrix.kinds[kind] : undefined;
};

const cardValue: ValueOf<Card> = ({ what, who, where, state, method }, field, { lab }) => {
  const { targets, states, methods } = lab.matrix;
  switch (field) {
    case 'what':
      return quoted(what, lab);
    case 'who':
      return quoted(who, lab);
    case 'where':
      return targets[where];
    case 'state':
      return states[state];
    case 'method':
      return method === '' ? '' : methods[method];
    default:
      return undefined;
  }
};

const pairValue: ValueOf<KeptPair> = ({ name }, field, { lab }) => (field === 'name' ? quoted(name, lab) : undefined);

/** Names that a person wrote stand in signs of quotation, long ones not at all. */
function quoted(text: string, { merge }: LabLanguage['lab']): string | undefined {
  if (text.length > 80) return undefined;
  return text === '' ? '' : merge.changes.quoted(text);
}

/** What a thing is called in a sentence: as much of its name as a line holds. */
function brief(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79).trimEnd()}…` : name;
}

function movedCard(thing: string, from: readonly Cell[], to: readonly Cell[], language: LabLanguage): string {
  const words = language.lab.merge.changes;
  const into = to.filter((cell) => !from.includes(cell));
  const outOf = from.filter((cell) => !to.includes(cell));
  if (from.length === 0) return words.placed(thing, placesOf(to, language));
  if (to.length === 0) return words.unplaced(thing);
  if (outOf.length === 0) return words.into(thing, placesOf(into, language));
  if (into.length === 0) return words.outOf(thing, placesOf(outOf, language));
  return words.between(thing, placesOf(outOf, language), placesOf(into, language));
}

function placesOf(cells: readonly Cell[], { lab, format }: LabLanguage): string {
  const { levels, parts: criteria } = lab.matrix;
  return format.list(cells.map((cell) => lab.merge.changes.place(levels[levelOf(cell)], criteria[partOf(cell)])));
}
