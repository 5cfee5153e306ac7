import { fail } from '../../src/problem/problem.ts';

/** `theirs=ours` pairs of the command line, by their name. Throws `unknownArgument` for one without `=`. */
export function columnNames(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) fail('unknownArgument', { argument: `--map ${pair}` });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
