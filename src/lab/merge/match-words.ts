import { differingFields } from '../changes/changes-since.ts';
import { same } from '../same.ts';
import { limits } from '../session.ts';
import type { Lab, Session, Slide } from '../session.ts';
import type { AboutField, Difference, DifferenceKind, MergeChoice } from './comparison.ts';

/** A text of two sessions: how it differs, what it becomes by each choice, and whether both have room in it. */
interface MatchedText {
  readonly kind: DifferenceKind | 'alike';
  readonly canKeepBoth: boolean;
  readonly becomes: Readonly<Record<MergeChoice, string>>;
}

interface Room {
  readonly between: string;
  readonly longest: number;
}

const title: Room = { between: ' / ', longest: limits.title };
const text: Room = { between: '\n\n', longest: limits.text };

/** True where all parts of a joined text are in another. */
function holds(one: string, other: string, between: string): boolean {
  const parts = new Set(one.split(between));
  return other.split(between).every((part) => parts.has(part));
}

function matchText(mine: string, theirs: string, was: string | undefined, { between, longest }: Room): MatchedText {
  const becomes = (both: string): MatchedText['becomes'] => ({ mine, theirs, both });
  if (mine === theirs) return { kind: 'alike', canKeepBoth: true, becomes: becomes(mine) };
  // What one has said is not lost by the other's silence, be it a later lab's.
  if (theirs === '') return { kind: 'onlyMine', canKeepBoth: true, becomes: becomes(mine) };
  if (mine === '') return { kind: 'onlyTheirs', canKeepBoth: true, becomes: becomes(theirs) };
  if (was === theirs) return { kind: 'changedByMine', canKeepBoth: true, becomes: becomes(mine) };
  if (was === mine) return { kind: 'changedByTheirs', canKeepBoth: true, becomes: becomes(theirs) };
  if (holds(mine, theirs, between)) return { kind: 'onlyMine', canKeepBoth: true, becomes: becomes(mine) };
  if (holds(theirs, mine, between)) return { kind: 'onlyTheirs', canKeepBoth: true, becomes: becomes(theirs) };
  const both = `${mine}${between}${theirs}`;
  const canKeepBoth = both.length <= longest;
  return { kind: 'conflict', canKeepBoth, becomes: becomes(canKeepBoth ? both : mine) };
}

/** A day is one or the other: the later where nobody has chosen. */
function matchDate(mine: string, theirs: string, was: string | undefined): MatchedText {
  const { kind } = matchText(mine, theirs, was, title);
  return { kind, canKeepBoth: kind !== 'conflict', becomes: { mine, theirs, both: mine > theirs ? mine : theirs } };
}

export const aboutFields = ['title', 'place', 'date', 'group'] as const satisfies readonly AboutField[];

/** Title, place, date and group of two sessions. */
export function matchAbout(mine: Session, theirs: Session, base: Lab | undefined, field: AboutField): MatchedText {
  return field === 'date'
    ? matchDate(mine.date, theirs.date, base?.date)
    : matchText(mine[field], theirs[field], base?.[field], title);
}

interface MatchedSlide {
  readonly kind: DifferenceKind | 'alike';
  readonly canKeepBoth: boolean;
  readonly becomes: Readonly<Record<MergeChoice, Slide>>;
}

/** A page of words of two sessions: shown where one of them shows it. Of two texts that have no room together, mine stays; the other text of the page is kept all the same. */
export function matchSlide(mine: Slide, theirs: Slide): MatchedSlide {
  const parts = [
    matchText(mine.title, theirs.title, undefined, title),
    matchText(mine.text, theirs.text, undefined, text),
  ] as const;
  const canKeepBoth = parts.every((one) => one.canKeepBoth);
  const both = { shown: mine.shown || theirs.shown, title: parts[0].becomes.both, text: parts[1].becomes.both };
  const kind = slideKind(
    same(mine, theirs),
    parts.map((one) => one.kind),
  );
  return { kind, canKeepBoth, becomes: { mine, theirs, both } };
}

function slideKind(isSame: boolean, kinds: readonly MatchedText['kind'][]): MatchedSlide['kind'] {
  if (isSame) return 'alike';
  const has = (kind: MatchedText['kind']): boolean => kinds.includes(kind);
  if (has('conflict') || (!has('onlyMine') && !has('onlyTheirs'))) return 'conflict';
  if (has('onlyMine') && has('onlyTheirs')) return 'changedByBoth';
  return has('onlyMine') ? 'onlyMine' : 'onlyTheirs';
}

/** The differences in what the lab was and in its pages of words. */
export function wordDifferences(mine: Session, theirs: Session, base: Lab | undefined): readonly Difference[] {
  const about = aboutFields.flatMap((field): Difference[] => {
    const { kind, canKeepBoth } = matchAbout(mine, theirs, base, field);
    if (kind === 'alike') return [];
    return [
      { part: 'about', key: `about/${field}`, field, kind, mine: mine[field], theirs: theirs[field], canKeepBoth },
    ];
  });
  const slides = (['opening', 'closing'] as const).flatMap((part): Difference[] => {
    const { kind, canKeepBoth } = matchSlide(mine[part], theirs[part]);
    if (kind === 'alike') return [];
    const fields = differingFields(mine[part], theirs[part]);
    return [{ part, key: part, kind, mine: mine[part], theirs: theirs[part], fields, canKeepBoth }];
  });
  return [...about, ...slides];
}
