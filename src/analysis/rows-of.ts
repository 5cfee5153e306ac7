/** Rows of the codes that are known, in the order asked for. */
export function rowsOf(codes: readonly string[], wanted: readonly string[]): readonly number[] {
  return wanted.map((code) => codes.indexOf(code)).filter((row) => row >= 0);
}
