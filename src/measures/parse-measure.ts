import { isKnownMeasure } from './catalogue.ts';
import type { KnownMeasure, MeasureKey } from './roles.ts';

/** A measure's key taken apart. */
export type ParsedMeasure =
  | { readonly kind: 'known'; readonly key: KnownMeasure }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  | { readonly kind: 'column'; readonly id: string };

/** Takes a key apart: a known measure, `ratio:numerator/denominator` or `column:id`; null when it is none of these. */
export function parseMeasure(key: string): ParsedMeasure | null {
  if (isKnownMeasure(key)) return { kind: 'known', key };
  const ratio = /^ratio:([^/]+)\/([^/]+)$/.exec(key);
  if (ratio) return { kind: 'ratio', numerator: ratio[1] ?? '', denominator: ratio[2] ?? '' };
  const column = /^column:(.+)$/.exec(key);
  return column ? { kind: 'column', id: column[1] ?? '' } : null;
}

/** The key of a measure taken apart: `parseMeasure` backwards. */
export function measureKey(measure: ParsedMeasure): MeasureKey {
  switch (measure.kind) {
    case 'known':
      return measure.key;
    case 'ratio':
      return `ratio:${measure.numerator}/${measure.denominator}`;
    case 'column':
      return `column:${measure.id}`;
  }
}
