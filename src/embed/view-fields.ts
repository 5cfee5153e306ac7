import type { Field } from '../address/field.ts';
import { fields } from '../address/view.ts';
import type { Part, View } from '../address/view.ts';
import type { Fields, Poles } from './message.ts';

const parts = Object.entries(fields) as [keyof View, Part<unknown>][];
const byWord = new Map(parts.map((entry) => [entry[1].key, entry]));

/** A change of the view, or the word of the address that was not taken ('' for a word that the address does not have). */
export type ReadFields = { readonly change: Partial<View> } | { readonly refused: string };

/**
 * Reads parts of a view as an address would, but not tolerantly: a word that is unknown or a text of which anything cannot be read refuses the whole, so that
 * who asked is told. `null` is the part as an empty address has it.
 */
export function readFields(given: Fields): ReadFields {
  const change: [keyof View, unknown][] = [];
  for (const [word, text] of Object.entries(given)) {
    const part = byWord.get(word);
    if (!part) return { refused: '' };
    const [name, { field }] = part;
    const value = text === null ? field.initial : readWhole(field, text);
    if (value === undefined) return { refused: word };
    change.push([name, value]);
  }
  return { change: Object.fromEntries(change) };
}

/** Reads both poles by the fields of the address; an empty list is none chosen. */
export function readPoles({ a, b }: Poles): ReadFields {
  const written = (codes: readonly string[]): string => fields.a.field.write(codes);
  return readFields({ [fields.a.key]: written(a), [fields.b.key]: written(b) });
}

/** The parts of a view that differ from an empty address, as the address writes them. */
export function writeFields(view: View): Readonly<Record<string, string>> {
  const told = parts.flatMap(([name, { key, field }]) => {
    const text = field.write(view[name]);
    return text === field.write(field.initial) ? [] : [[key, text] as const];
  });
  return Object.fromEntries(told);
}

function readWhole<T>(field: Field<T>, text: string): T | undefined {
  const value = field.read(text);
  return value === undefined || field.unread?.(text) ? undefined : value;
}
