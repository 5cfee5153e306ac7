const shape = /^[\w-]{1,80}$/;

/** True for what can name a part: short, of plain signs, and nothing that every object has. */
export function isId(found: unknown): found is string {
  return typeof found === 'string' && shape.test(found) && !(found in Object.prototype);
}

/** An id like the one that is wanted, and of nobody else. The same for the same ids. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const base = isId(wanted) ? wanted.slice(0, 70) : 'part';
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** A name made of a text: sixteen signs, the same for the same text, and another for another but for one time in very many (FNV-1a, twice). */
export function idOf(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
