/** The two columns of a `ratio:` measure; undefined for any other. */
export function ratioParts(key: string): { readonly numerator: string; readonly denominator: string } | undefined {
  const [, numerator, denominator] = /^ratio:([^/]+)\/([^/]+)$/.exec(key) ?? [];
  return numerator && denominator ? { numerator, denominator } : undefined;
}
