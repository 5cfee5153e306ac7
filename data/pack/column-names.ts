import { fail } from '../../src/problem/problem.ts';

/** `theirs=ours` pairs of the command line, by their name. Throws `wrongArgument` for one without `=`, or with nothing on a side of it. */
export function columnNames(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1 || at === pair.length - 1) fail('wrongArgument', { argument: `--map ${pair}`, wants: 'map' });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
