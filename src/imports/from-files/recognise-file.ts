import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { areaCode } from '../../geography/area-code.ts';
import type { Arrangement } from './arrange.ts';
import { arrangeCube, arrangeTable } from './arrange.ts';
import { checkCorrections, followable } from './check-corrections.ts';
import type { FileSource } from './file-source.ts';
import { problemsOfSource } from './file-source.ts';
import { noYear } from './figures.ts';
import { guess } from './guess.ts';
import { indicatorsOf } from './indicators.ts';
import type {
  Corrections,
  FileJoin,
  FileProposal,
  FileUse,
  JoinSummary,
  ProposedIndicator,
  Question,
} from './proposal.ts';
import type { TargetAreas } from './target-areas.ts';
import { noTarget } from './target-areas.ts';

/** A file as it was understood: the proposal that a person sees, and the figures that a pack is made from. */
export interface Recognised {
  readonly proposal: FileProposal;
  /** Null for a file in which there is nothing to arrange. */
  readonly arrangement: Arrangement | null;
}

interface Tried {
  readonly sheet: string;
  readonly arrangement: Arrangement;
}

function arrange(source: FileSource, sheet: string, target: TargetAreas, corrections: Corrections): Arrangement | null {
  if (source.kind === 'cube') return arrangeCube(source.cube, target, corrections);
  const found = source.tables.find(({ name }) => name === sheet);
  return found ? arrangeTable(found.table, found.name, target, corrections) : null;
}

function sheetsOf(source: FileSource): readonly string[] {
  return source.kind === 'cube' ? [''] : source.tables.map(({ name }) => name);
}

/** How much there is to use: first areas reached, then series, then rows. */
function worth({ joined, figures, rows }: Arrangement): readonly number[] {
  return [
    joined.join.matched > 0 && figures.series.length > 0 ? 1 : 0,
    joined.join.matched,
    figures.series.length > 0 ? 1 : 0,
    rows,
  ];
}

function better(one: Tried, other: Tried): number {
  const [a, b] = [worth(one.arrangement), worth(other.arrangement)];
  const at = a.findIndex((value, k) => value !== b[k]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** The sheet and the areas that fit best, unless a person has said which. */
function best(source: FileSource, targets: readonly TargetAreas[], corrections: Corrections): Tried | null {
  const sheets = sheetsOf(source);
  const named = corrections.sheet !== undefined && sheets.includes(corrections.sheet) ? [corrections.sheet] : sheets;
  const asked = targets.filter(({ id }) => id === corrections.joinsTo);
  const possible = asked.length > 0 ? asked : targets.length > 0 ? targets : [noTarget];
  const tried = named.flatMap((sheet) =>
    possible.flatMap((target) => {
      const arrangement = arrange(source, sheet, target, corrections);
      return arrangement ? [{ sheet, arrangement }] : [];
    }),
  );
  return tried.toSorted(better)[0] ?? null;
}

/** Two columns of area codes of different levels, and no values: a key. */
function isKey({ columns, figures }: Arrangement): boolean {
  if (figures.series.length > 0) return false;
  const levels = columns.map(({ examples }) => {
    const found = new Set(examples.map((cell) => areaCode(cell)?.level));
    return found.size === 1 ? [...found][0] : undefined;
  });
  return levels.includes('deso') && levels.includes('regso');
}

function isGeography(source: FileSource): source is Extract<FileSource, { kind: 'tables' }> {
  return source.kind === 'tables' && source.geography !== 'none';
}

function useOf(source: FileSource, arrangement: Arrangement): FileUse {
  if (isGeography(source)) return source.geography === 'surfaces' ? 'areas' : 'overlay';
  if (isKey(arrangement)) return 'key';
  return arrangement.figures.series.length > 0 && arrangement.figures.places.length > 0 ? 'values' : 'none';
}

function alternatives(source: FileSource): readonly FileUse[] {
  if (!isGeography(source)) return ['values', 'key', 'none'];
  return source.geography === 'surfaces' ? ['areas', 'overlay', 'values', 'none'] : ['overlay', 'none'];
}

const shownExamples = 5;

function summary(join: FileJoin): JoinSummary {
  const reasons = [...new Set(join.unjoined.map(({ reason }) => reason))];
  return {
    matched: join.matched,
    areas: join.areas,
    unjoined: reasons.map((reason) => {
      const rows = join.unjoined.filter((row) => row.reason === reason);
      return {
        reason,
        count: rows.length,
        examples: rows.slice(0, shownExamples).map(({ code, name }) => code || name),
      };
    }),
    areasWithoutRow: join.areasWithoutRow.length,
  };
}

function yearQuestion({ figures }: Arrangement, { year }: Corrections): readonly Question[] {
  const asked =
    figures.yearSource === 'none' ||
    figures.yearSource === 'given' ||
    figures.series.some(({ years }) => years.includes(noYear));
  return asked && figures.series.length > 0 ? [{ kind: 'year', answer: year ?? null }] : [];
}

/** Cells that cannot be used, of the last year of every indicator that is taken in. */
function problemsOfCells({ figures }: Arrangement, indicators: readonly ProposedIndicator[]): readonly Problem[] {
  return indicators.flatMap(({ use, unit, written }, s) => {
    const year = figures.series[s]?.years.at(-1);
    if (use.value.as === 'leftOut' || year === undefined) return [];
    return figures.read({ series: s, year, unit: unit.value, written: written.value, name: '' }).problems;
  });
}

function yearsOf(indicators: readonly ProposedIndicator[]): readonly number[] {
  return [...new Set(indicators.flatMap(({ years }) => years))].sort((a, b) => a - b);
}

/** What a file without anything to arrange looks like. */
function nothing(id: string, file: string, problems: readonly Problem[]): FileProposal {
  return {
    id,
    file,
    use: guess('none', 'certain'),
    sheet: guess('', 'certain'),
    headerRow: guess(0, 'certain'),
    preview: { header: [], rows: [] },
    rows: 0,
    columns: [],
    level: guess('own', 'uncertain'),
    levels: [],
    division: guess('', 'certain'),
    joinsTo: guess('', 'certain'),
    yearSource: 'none',
    years: [],
    questions: [],
    indicators: [],
    join: { matched: 0, areas: 0, unjoined: [], areasWithoutRow: 0 },
    problems,
  };
}

/** The proposal of a file that could not be read at all: its problem, and nothing else. */
export function unreadable(id: string, file: string, cause: Problem): FileProposal {
  return nothing(id, file, [cause]);
}

function proposalOf(
  id: string,
  file: string,
  source: FileSource,
  { sheet, arrangement }: Tried,
  targets: readonly TargetAreas[],
  corrections: Corrections,
): FileProposal {
  const { joined, figures } = arrangement;
  // What features say of themselves is seldom statistics: of these a person takes in what is.
  const indicators = indicatorsOf(figures, corrections, !isGeography(source));
  const use = guess(useOf(source, arrangement), 'likely', alternatives(source), corrections.use);
  const empty = use.value === 'none' || (use.value === 'values' && indicators.length === 0);
  const taken = indicators.some((one) => one.use.value.as !== 'leftOut');
  const isFigures = use.value === 'values' || (use.value === 'areas' && taken);
  return {
    id,
    file,
    use,
    sheet: guess(sheet, 'likely', sheetsOf(source), corrections.sheet === sheet ? sheet : undefined),
    headerRow: arrangement.headerRow,
    preview: arrangement.preview,
    rows: arrangement.rows,
    columns: arrangement.columns,
    level: joined.level,
    levels: joined.levels,
    division: joined.division,
    joinsTo: guess(
      joined.target.id,
      joined.join.matched > 0 ? 'likely' : 'uncertain',
      targets.map((target) => target.id),
      corrections.joinsTo === joined.target.id ? corrections.joinsTo : undefined,
    ),
    yearSource: figures.yearSource,
    years: yearsOf(indicators),
    questions: isFigures ? [...joined.questions, ...yearQuestion(arrangement, corrections)] : [],
    indicators,
    join: summary(joined.join),
    problems: [
      ...problemsOfSource(source, sheet),
      ...(empty ? [problem('noFigures', {}, { file })] : []),
      ...(isFigures ? [...joined.problems, ...problemsOfCells(arrangement, indicators)] : []),
    ],
  };
}

/**
 * Works out what a file holds against the areas at hand, and follows a person's corrections: pure, and the same for the same input. A correction that the file
 * does not allow is a problem of the proposal, and the guess stands. Throws `tooManySeries`.
 */
export function recogniseFile(
  id: string,
  file: string,
  source: FileSource,
  targets: readonly TargetAreas[],
  corrections: Corrections = {},
): Recognised {
  const followed = followable(corrections);
  const tried = best(source, targets, followed);
  if (!tried) return { proposal: nothing(id, file, [problem('emptyFile', {}, { file })]), arrangement: null };
  const proposal = proposalOf(id, file, source, tried, targets, followed);
  const unusable = checkCorrections(proposal, corrections);
  return { proposal: { ...proposal, problems: [...unusable, ...proposal.problems] }, arrangement: tried.arrangement };
}
