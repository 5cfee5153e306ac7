/** More than the longest view needs: 200 codes in each pole, and no address longer than 8 000 signs is read. */
const most = { depth: 3, values: 500, characters: 8000 };

/** A name that every object or class has from birth (`__proto__`, `constructor`, `toString`): no message has a use for it, and a schema passes it by. */
const isInherited = (key: string): boolean => key in Object.prototype || key === 'prototype';

/**
 * Whether a message is made of plain things and small enough to be looked at: records, lists, texts, numbers, true, false and null, three deep, five hundred
 * in all and 8 000 characters of text. Stops at the first thing too many, so that a giant costs no more than a large one. `unfit` is what no message is made of
 * (maps, files, dates, names that every object inherits).
 */
export function boundsOf(payload: unknown): 'fit' | 'unfit' | 'tooLarge' {
  const left = { values: most.values, characters: most.characters };
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: payload, depth: 0 }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    left.values -= 1;
    if (left.values < 0 || one.depth > most.depth) return 'tooLarge';
    if (typeof one.value === 'string') left.characters -= one.value.length;
    else if (typeof one.value === 'object' && one.value !== null) {
      const parts = partsOf(one.value, left.values);
      if (typeof parts === 'string') return parts;
      for (const [key, value] of parts) {
        left.characters -= key.length;
        waiting.push({ value, depth: one.depth + 1 });
      }
    }
    if (left.characters < 0) return 'tooLarge';
  }
  return 'fit';
}

function partsOf(value: object, longest: number): readonly (readonly [string, unknown])[] | 'unfit' | 'tooLarge' {
  if (Array.isArray(value)) return value.length > longest ? 'tooLarge' : value.map((one: unknown) => ['', one]);
  const kind: unknown = Object.getPrototypeOf(value);
  // An object of another window has a prototype of its own; a plain one has nothing above it.
  if (kind !== null && Object.getPrototypeOf(kind) !== null) return 'unfit';
  const parts: [string, unknown][] = [];
  for (const key in value) {
    if (isInherited(key)) return 'unfit';
    if (parts.length === longest) return 'tooLarge';
    parts.push([key, value[key as keyof typeof value]]);
  }
  return parts;
}
