/** Most letters of a cell, a code or a name that are kept: what is longer is neither, and every later look at it would take longer than the one before. */
export const cellLength = 2_000;

/** A text of at most `cellLength` letters; of a longer one the beginning, with `…` to show that there was more. */
export function shortened(text: string): string {
  return text.length > cellLength ? `${text.slice(0, cellLength - 1)}…` : text;
}
