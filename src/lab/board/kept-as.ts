import type { KeptPair } from '../session.ts';

/** The kept pair with the same poles, A as A and B as B whatever the order of their areas; undefined where there is none. The way between them does not matter. */
export function keptAs(
  pairs: readonly KeptPair[],
  { pack, level, a, b }: Pick<KeptPair, 'pack' | 'level' | 'a' | 'b'>,
): KeptPair | undefined {
  return pairs.find((pair) => pair.pack === pack && pair.level === level && isSame(pair.a, a) && isSame(pair.b, b));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const codes = new Set(one);
  return codes.size === new Set(other).size && other.every((code) => codes.has(code));
}
