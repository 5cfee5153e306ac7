import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { DivisionGuess } from './division.ts';
import { divisionOfCodes } from './division.ts';
import type { Figures, Place } from './figures.ts';
import { guess } from './guess.ts';
import type { Located } from './locate.ts';
import { levelOfCell, locate, ownWithZero, placeText } from './locate.ts';
import { placeCell } from './place-cell.ts';
import type {
  AreaLevel,
  Confidence,
  Corrections,
  FileJoin,
  Guess,
  Question,
  UnjoinedReason,
  UnjoinedRow,
} from './proposal.ts';
import type { TargetAreas } from './target-areas.ts';

/** A file's places against areas, with what was guessed on the way. */
export interface PlacesJoin {
  readonly target: TargetAreas;
  readonly level: Guess<AreaLevel>;
  readonly levels: readonly { readonly level: AreaLevel; readonly rows: number }[];
  readonly division: Guess<string>;
  readonly questions: readonly Question[];
  /** Per place. */
  readonly located: readonly Located[];
  readonly join: FileJoin;
  readonly problems: readonly Problem[];
}

const levels: readonly AreaLevel[] = ['deso', 'own', 'regso', 'kommun', 'lan'];
/** Places that are looked at to choose a level: a million rows of as many places say no more than these. */
const sampled = 4000;
const shownExamples = 5;

function sample(places: readonly Place[]): readonly Place[] {
  const step = Math.max(1, places.length / sampled);
  return Array.from({ length: Math.min(places.length, sampled) }, (_, k) => places[Math.floor(k * step)]).filter(
    (place) => place !== undefined,
  );
}

interface LevelCount {
  readonly level: AreaLevel;
  /** Areas of the target that have a row of this level, zeros forgiven and whatever the division. */
  readonly matched: number;
  readonly rows: number;
}

/** For each level, how many areas of it the file would reach, and how many rows look like it. */
function countLevels(places: readonly Place[], target: TargetAreas): readonly LevelCount[] {
  const looked = sample(places);
  const matched = levels.map((level) => {
    if (!target.levels[level]) return 0;
    const areas = new Set<number>();
    for (const place of looked) {
      const found = locate(place, { level, division: '', leadingZeros: true }, { ...target, division: '' });
      if ('area' in found) areas.add(found.area);
    }
    return areas.size;
  });
  const rows = new Map<AreaLevel, number>();
  for (const place of places) {
    const own =
      target.levels.own && 'area' in locate(place, { level: 'own', division: '', leadingZeros: true }, target);
    const level = own === true ? 'own' : levelOfCell(place, target);
    if (level) rows.set(level, (rows.get(level) ?? 0) + place.rows);
  }
  return levels.map((level, k) => ({ level, matched: matched[k] ?? 0, rows: rows.get(level) ?? 0 }));
}

/** The level with most areas reached, then with most rows; the finer of two that are alike. */
function levelGuess(
  counts: readonly LevelCount[],
  places: readonly Place[],
  given: AreaLevel | undefined,
): Guess<AreaLevel> {
  const ranked = counts.toSorted((a, b) => b.matched - a.matched || b.rows - a.rows);
  const [best] = ranked;
  const rows = places.reduce((sum, place) => sum + place.rows, 0);
  const own = best?.rows ?? 0;
  const confidence: Confidence = !best || best.matched === 0 ? 'uncertain' : own >= 0.9 * rows ? 'certain' : 'likely';
  return guess(
    best && best.matched + best.rows > 0 ? best.level : 'own',
    confidence,
    ranked.map(({ level }) => level),
    given,
  );
}

/** Places whose code is a zero short, at the level chosen. */
function zeroQuestion(
  places: readonly Place[],
  level: AreaLevel,
  target: TargetAreas,
  given: boolean | undefined,
): Question | null {
  const own = target.levels.own;
  const short = places.flatMap((place) => {
    const written = placeText(place).trim();
    if (level === 'own') return own && ownWithZero(written, own) >= 0 ? [{ written, meant: `0${written}` }] : [];
    const cell = placeCell(written);
    const isShort = cell.kind === 'code' && cell.short && cell.code.level === level;
    return isShort ? [{ written, meant: cell.code.code }] : [];
  });
  if (short.length === 0) return null;
  return { kind: 'leadingZeros', answer: given ?? null, count: short.length, examples: short.slice(0, shownExamples) };
}

/** Of several places of one area (written in two ways) the first is used. */
function withoutDoubles(located: readonly Located[]): readonly Located[] {
  const taken = new Set<number>();
  return located.map((found) => {
    if (!('area' in found)) return found;
    if (taken.has(found.area)) return { reason: 'duplicate' };
    taken.add(found.area);
    return found;
  });
}

function unjoinedRow({ row, rows, code, name, municipality }: Place, reason: UnjoinedReason): UnjoinedRow {
  return { row, rows, code, name: [municipality, name].filter((text) => text !== '').join(' '), reason };
}

function joinOf(
  figures: Figures,
  located: readonly Located[],
  level: AreaLevel,
  division: string,
  target: TargetAreas,
): FileJoin {
  const areas = target.levels[level];
  const reached = new Set(located.flatMap((found) => ('area' in found ? [found.area] : [])));
  const unjoined = located.flatMap((found, p) => {
    const place = figures.places[p];
    return 'area' in found || !place ? [] : [unjoinedRow(place, found.reason)];
  });
  return {
    file: figures.file,
    level,
    division,
    matched: reached.size,
    areas: areas?.codes.length ?? 0,
    unjoined: [...unjoined, ...figures.duplicates.map((place) => unjoinedRow(place, 'duplicate'))],
    areasWithoutRow: (areas?.codes ?? []).flatMap((code, at) =>
      reached.has(at) ? [] : [{ code, name: areas?.names[at] ?? '' }],
    ),
  };
}

function problemsOf(
  { file, matched, unjoined, division }: FileJoin,
  level: AreaLevel,
  target: TargetAreas,
): readonly Problem[] {
  const place = { file };
  const found: Problem[] = [];
  const others = unjoined.filter(({ reason }) => reason === 'otherDivision');
  if (others.length > 0) {
    const vintages = others.map(({ code }) => placeCell(code)).map((cell) => (cell.kind === 'code' ? cell.code : null));
    const shared = vintages.filter((code) => code && (target.levels[level]?.ofCode(code.code) ?? -1) >= 0).length;
    const named = vintages.find((code) => code && code.vintage !== '')?.vintage ?? division;
    found.push(
      problem('otherDivision', { found: named, expected: target.division, count: others.length, shared }, place),
    );
  }
  if (level === 'regso' && !target.levels.regso && target.id !== '')
    found.push(problem('regionWithoutRegso', { count: unjoined.length }, place));
  else if (matched === 0 && unjoined.length > 0) {
    const examples = unjoined
      .slice(0, shownExamples)
      .map(({ code, name }) => code || name)
      .filter((text) => text !== '');
    found.push(problem('nothingJoined', { rows: unjoined.reduce((sum, { rows }) => sum + rows, 0), examples }, place));
  }
  const dates = unjoined.filter(({ reason }) => reason === 'date');
  const [first] = dates;
  if (first)
    found.push(problem('datesForCodes', { text: first.code, count: dates.length }, { ...place, row: first.row }));
  return found;
}

/**
 * Joins a file's places to areas: chooses the level that reaches most of them, asks for zeros and division where the codes do not tell, and says of every
 * row that joins nothing why. Unanswered, rows with a lost zero stay unjoined, and the division that the codes speak for is shown.
 */
export function joinPlaces(
  figures: Figures,
  names: readonly string[],
  target: TargetAreas,
  corrections: Corrections,
): PlacesJoin {
  const { places } = figures;
  const counts = countLevels(places, target);
  const level = levelGuess(counts, places, corrections.level);
  const zeros = zeroQuestion(places, level.value, target, corrections.leadingZeros);
  const asked: DivisionGuess = divisionOfCodes(places, level.value, target, names, corrections.division);
  const rules = { level: level.value, division: asked.division.value, leadingZeros: corrections.leadingZeros ?? null };
  const located = withoutDoubles(places.map((place) => locate(place, rules, target)));
  const join = joinOf(figures, located, level.value, asked.division.value, target);
  return {
    target,
    level,
    levels: counts
      .filter(({ rows }) => rows > 0)
      .map(({ level: one, rows }) => ({ level: one, rows }))
      .sort((a, b) => b.rows - a.rows),
    division: asked.division,
    questions: [zeros, asked.question].filter((question) => question !== null),
    located,
    join,
    problems: problemsOf(join, level.value, target),
  };
}
