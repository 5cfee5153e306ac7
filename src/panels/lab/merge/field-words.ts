import type { Difference } from '../../../lab/merge/comparison.ts';
import type { Cell } from '../../../lab/matrix.ts';
import { levelOf, partOf } from '../../../lab/matrix.ts';
import type { Lab, Votes } from '../../../lab/session.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

/** A row of what differs: what it is, how it is here and how it is there. */
export interface DifferingField {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What a difference is about: the step, the card, the pair, or a part of the session. */
export function thingWords(difference: Difference, { lab }: LabLanguage): string {
  const { things, nameless } = lab.merge;
  const thing = difference.mine ?? difference.theirs;
  switch (difference.part) {
    case 'steps':
      return things.steps(nameOf(thing, 'title') || nameless);
    case 'cards':
      return things.cards(nameOf(thing, 'what') || nameless);
    case 'pairs':
      return things.pairs(nameOf(thing, 'name') || nameless);
    case 'about':
      return things[difference.field];
    default:
      return things[difference.part];
  }
}

function nameOf(thing: unknown, member: string): string {
  const name = typeof thing === 'object' && thing ? (thing as Readonly<Record<string, unknown>>)[member] : '';
  const said = typeof name === 'string' ? name : '';
  return said.length > 80 ? `${said.slice(0, 79).trimEnd()}…` : said;
}

/** What differs, field by field; empty where only one has the thing. */
export function differingFields(difference: Difference, language: LabLanguage): readonly DifferingField[] {
  const { things, values } = language.lab.merge;
  switch (difference.part) {
    case 'about': {
      const said = (text: string): string =>
        difference.field === 'date' && text !== '' ? language.format.date(text) : text || values.empty;
      return [{ name: things[difference.field], mine: said(difference.mine), theirs: said(difference.theirs) }];
    }
    case 'votes':
      return voteFields(difference.mine, difference.theirs, language);
    case 'previous': {
      const said = (lab: Lab | undefined): string =>
        lab ? values.lab(lab.title, language.format.count(lab.revision)) : values.none;
      return [{ name: things.previous, mine: said(difference.mine), theirs: said(difference.theirs) }];
    }
    default: {
      const { mine, theirs, fields } = difference;
      if (!mine || !theirs) return [];
      return fields.map((field) => ({
        name: fieldName(field, language),
        mine: valueWords(field, (mine as unknown as Readonly<Record<string, unknown>>)[field], language),
        theirs: valueWords(field, (theirs as unknown as Readonly<Record<string, unknown>>)[field], language),
      }));
    }
  }
}

function voteFields(mine: Votes, theirs: Votes, language: LabLanguage): readonly DifferingField[] {
  const { fields } = language.lab.merge;
  const { count } = language.format;
  const dots = (votes: Votes): number => Object.values(votes.dots).reduce((sum, one) => sum + one, 0);
  return [
    { name: fields.dots, mine: count(dots(mine)), theirs: count(dots(theirs)) },
    { name: fields.people, mine: count(mine.people), theirs: count(theirs.people) },
    { name: fields.perPerson, mine: count(mine.perPerson), theirs: count(theirs.perPerson) },
  ].filter((row) => row.mine !== row.theirs || row.name === fields.dots);
}

function fieldName(field: string, { lab }: LabLanguage): string {
  const { fields, changes } = lab.merge;
  return { ...changes.fields, ...fields }[field as keyof typeof fields] ?? field;
}

function valueWords(field: string, value: unknown, { lab, format, text }: LabLanguage): string {
  const { values, changes } = lab.merge;
  if (field === 'address') return values.view;
  if (typeof value === 'boolean') return value ? values.yes : values.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return values.empty;
    if (field === 'route') return values.points(format.count(value.length));
    if (field !== 'cells') return format.list(value.map(String));
    const { levels, parts } = lab.matrix;
    return format.list((value as Cell[]).map((cell) => changes.place(levels[levelOf(cell)], parts[partOf(cell)])));
  }
  if (typeof value !== 'string' || value === '') return values.empty;
  const named = tablesOf(field, lab.matrix, text.controls.levels)?.[value];
  return named ?? value;
}

function tablesOf(
  field: string,
  { targets, methods, states, kinds }: LabLanguage['lab']['matrix'],
  levels: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | undefined {
  switch (field) {
    case 'where':
      return targets;
    case 'method':
      return methods;
    case 'state':
      return states;
    case 'kind':
      return kinds;
    case 'level':
      return levels;
    default:
      return undefined;
  }
}
