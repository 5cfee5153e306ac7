import papaparse from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

/** How many rows of the beginning decide. */
const sample = 60;

/** How well a delimiter parts the rows: the share of them that have the most common width, and that width. */
function fit(text: string, delimiter: Delimiter): { readonly share: number; readonly width: number } {
  const { data } = papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', preview: sample });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, rows] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return { share: data.length === 0 ? 0 : rows / data.length, width };
}

/**
 * The delimiter that parts the first rows of a text into most rows of one width: a title above the header and decimal commas among semicolons do not
 * mislead it. Of two that do as well, semicolon before tab before comma; a comma where none parts anything.
 */
export function delimiterOf(text: string): Delimiter {
  // Half a row at the end of the sample has a width of its own.
  const whole = text.slice(0, 100_000);
  const fits = ([';', '\t', ','] as const).map((delimiter) => ({ delimiter, ...fit(whole, delimiter) }));
  const best = fits.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share === 0 ? ',' : best.delimiter;
}
