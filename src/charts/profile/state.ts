import type { AreaSet } from '../../geography/area-set.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import { areaName } from '../../text/between-sentences/area-names.ts';
import { isOfRatios, shortValue, stepInWords } from '../../text/between-sentences/transect-words.ts';
import { reasonWords } from '../../text/explain/value-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { ProfileAxis } from './axis.ts';
import { profileAxis } from './axis.ts';

/** A stretch of the way: a step of the profile, a stretch without a value, or a gap outside of the areas. */
export interface ProfileStep {
  readonly row: number;
  readonly fromM: number;
  readonly toM: number;
  /** Height of its top, null where there is no value. */
  readonly height: number | null;
  /** The value is beyond what can be drawn: 0 or ∞. */
  readonly open: boolean;
  /** The map's colour, #rrggbb; '' outside of the areas. */
  readonly fill: string;
  /** Its value, or why there is none, as short as can be. */
  readonly label: string;
}

/** A border between two steps, from the height of the one to that of the other. */
export interface ProfileBorder {
  readonly alongM: number;
  readonly fromM: number;
  readonly toM: number;
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
}

/** One end of the way: the pole whose area it is, and what the area is called. */
export interface ProfileEnd {
  readonly pole: 'a' | 'b' | null;
  readonly name: string;
}

/** What a profile shows, without pixels. */
export interface ProfileState {
  readonly lengthM: number;
  readonly axis: ProfileAxis;
  readonly steps: readonly ProfileStep[];
  readonly borders: readonly ProfileBorder[];
  /** The sharpest certain border in words. */
  readonly sharpest: { readonly alongM: number; readonly words: string; readonly isDown: boolean } | null;
  readonly marks: readonly { readonly alongM: number; readonly before: string; readonly after: string }[];
  readonly ends: { readonly start: ProfileEnd; readonly end: ProfileEnd };
  readonly places: readonly { readonly alongM: number; readonly name: string }[];
}

/** A place beside the way. */
export interface PlaceBeside {
  readonly name: string;
  readonly alongM: number;
  readonly offM: number;
}

/** What a profile is made from. */
export interface ProfileInput {
  readonly transect: Transect;
  readonly areas: AreaSet;
  /** Codes of the poles. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly places: readonly PlaceBeside[];
}

/** Takes a transect apart for the picture. */
export function profileState({ transect, areas, a, b, places }: ProfileInput, language: BetweenLanguage): ProfileState {
  const { segments, crossings, municipalityMarks, sharpest, lengthM } = transect;
  const axis = profileAxis(transect, language);
  const heightOf = (at: number): number => heightIn(axis, segments[at]?.y ?? NaN);
  const municipality = (at: number): string => areas.municipalities[at]?.name ?? '';
  const [first, last] = [segments[0]?.row ?? -1, segments.at(-1)?.row ?? -1];
  return {
    lengthM,
    axis,
    steps: segments.map(({ row, fromM, toM, y, open, fill, estimate }) => ({
      row,
      fromM,
      toM,
      height: Number.isNaN(y) ? null : open ? (estimate.value < 1 ? -Infinity : Infinity) : heightIn(axis, y),
      open,
      fill,
      label: row < 0 ? '' : shortValue(estimate, transect, language) || reasonWords(estimate, language),
    })),
    borders: crossings.map(({ alongM, fromM, toM, before, after, certain }) => ({
      alongM,
      fromM,
      toM,
      from: heightOf(before),
      to: heightOf(after),
      certain,
    })),
    sharpest: sharpestOf(transect, sharpest, language),
    marks: municipalityMarks.map(({ alongM, before, after }) => ({
      alongM,
      before: municipality(before),
      after: municipality(after),
    })),
    ends: { start: endOf(first, 'start', areas, a, b, language), end: endOf(last, 'end', areas, a, b, language) },
    places: places.map(({ alongM, name }) => ({ alongM, name })),
  };
}

function heightIn({ direction, top, bottom }: ProfileAxis, y: number): number {
  return Math.min(top, Math.max(bottom, direction * y));
}

function sharpestOf(transect: Transect, at: number | null, language: BetweenLanguage): ProfileState['sharpest'] {
  const crossing = transect.crossings[at ?? -1];
  if (!crossing || (isOfRatios(transect) && !(crossing.least > 0))) return null;
  const words = stepInWords(crossing, transect, language);
  return words === ''
    ? null
    : {
        alongM: crossing.alongM,
        words: language.between.transect.chart.sharpest(words),
        isDown: transect.scale === 'bounded' ? crossing.step > 0 : crossing.step < 0,
      };
}

function endOf(
  row: number,
  side: 'start' | 'end',
  areas: AreaSet,
  a: readonly string[],
  b: readonly string[],
  { between }: BetweenLanguage,
): ProfileEnd {
  const code = areas.codes[row] ?? '';
  const [one, other] = side === 'start' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const codes = { a, b };
  const pole = [one, other].find((letter) => codes[letter].includes(code)) ?? null;
  return { pole, name: row < 0 ? between.transect.chart[side] : areaName(areas, row) };
}
