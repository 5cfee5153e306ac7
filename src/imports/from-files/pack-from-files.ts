import type { PackFacts } from '../../pack/assemble-pack.ts';
import type { AssembledPack, LargerTable, YearTable } from '../../pack/assemble-pack.ts';
import { assemblePack } from '../../pack/assemble-pack.ts';
import type { PackColumn, PackSource } from '../../pack/pack.ts';
import { writePack } from '../../pack/write-pack.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import { addKey } from './area-key.ts';
import type { LayerAreas } from './layer-areas.ts';
import type { Clash } from './merge-tables.ts';
import { mergeLarger, mergePackColumns, mergeYears, yearsOfLarger } from './merge-tables.ts';
import { measuresOf, ownBalance } from './own-balance.ts';
import type { OwnColumns } from './own-columns.ts';
import { ownColumns } from './own-columns.ts';
import { ownSource } from './own-source.ts';
import type { OwnPackFacts, OwnPackReport } from './proposal.ts';
import { openRegionTarget } from './proposal.ts';
import type { BasePack } from './read-base-pack.ts';
import { readBasePack } from './read-base-pack.ts';
import type { Recognised } from './recognise-file.ts';

/** A pack that was made from files, and what was met. */
export interface FilesPack {
  readonly pack: AssembledPack;
  readonly report: OwnPackReport;
}

/** Boundaries of the person's own, by the id of their file's proposal. */
export interface OwnAreas extends LayerAreas {
  readonly id: string;
  readonly file: string;
}

/** What is being put together: everything of the open pack, and what each file adds. */
interface Growing {
  tables: readonly YearTable[];
  larger: readonly LargerTable[];
  columns: readonly PackColumn[];
  readonly added: PackColumn[];
  readonly sources: PackSource[];
  readonly clashes: Clash[];
  readonly problems: Problem[];
  readonly columnOf: Map<string, ReadonlyMap<string, string>>;
}

function growing(
  tables: readonly YearTable[],
  larger: readonly LargerTable[],
  columns: readonly PackColumn[],
): Growing {
  return { tables, larger, columns, added: [], sources: [], clashes: [], problems: [], columnOf: new Map() };
}

/** Throws `unansweredQuestions`: what only a person knows is not guessed. */
function checkAnswers({ proposal }: Recognised): void {
  const open = proposal.questions.filter(({ answer }) => answer === null).length;
  if (open > 0) fail('unansweredQuestions', { count: open }, { file: proposal.file });
}

/** Adds one file's figures: to the areas, or to the larger areas that they are of; never spread over smaller ones. */
function addFile(file: Recognised, pack: Growing, facts: OwnPackFacts): void {
  const own = ownColumns(file, pack.columns);
  pack.problems.push(...(file.arrangement?.joined.problems ?? []), ...own.problems);
  if (own.level === 'lan' || own.columns.length === 0 || file.proposal.join.matched === 0) return;
  const merged = place(own, file, pack, facts);
  pack.clashes.push(...merged);
  pack.columns = mergePackColumns(pack.columns, own.columns);
  pack.added.push(...own.columns);
  pack.sources.push(ownSource(file, own, facts));
  pack.columnOf.set(file.proposal.id, own.idOf);
}

function place(own: OwnColumns, file: Recognised, pack: Growing, { onConflict }: OwnPackFacts): readonly Clash[] {
  if (own.level === 'regso' || own.level === 'kommun') {
    const codes = file.arrangement?.joined.target.levels[own.level]?.codes ?? [];
    const merged = mergeLarger(pack.larger, own.years, own.level, codes, onConflict);
    pack.larger = merged.tables;
    return merged.clashes;
  }
  const merged = mergeYears(pack.tables, own.years, onConflict);
  pack.tables = merged.tables;
  return merged.clashes;
}

/** Files of figures that join something else than what the pack is made of: told of, not dropped in silence. */
function elsewhere(files: readonly Recognised[], target: string): Problem[] {
  return files
    .filter(({ proposal }) => proposal.use.value === 'values' && proposal.joinsTo.value !== target)
    .map(({ proposal }) => problem('nothingJoined', { rows: proposal.rows, examples: [] }, { file: proposal.file }));
}

function clashProblem({ clashes }: Growing, { onConflict }: OwnPackFacts): Problem[] {
  if (clashes.length === 0) return [];
  const columns = [...new Set(clashes.map(({ column }) => column))];
  const years = [...new Set(clashes.map(({ year }) => year))].sort((a, b) => a - b);
  return [problem('sameColumnAndYear', { columns, years, kept: onConflict === 'keepOpen' ? 'open' : 'own' })];
}

function reportOf(pack: Growing, files: readonly Recognised[], facts: OwnPackFacts): OwnPackReport {
  const balance = ownBalance(facts.balance, ({ proposal, indicator }) => {
    const id = pack.columnOf.get(proposal)?.get(indicator);
    return pack.columns.find((column) => column.id === id);
  });
  const shown = [...balance.measures, ...measuresOf(pack.added)];
  return {
    joins: files.flatMap(({ arrangement }) => (arrangement ? [arrangement.joined.join] : [])),
    measures: [...new Set(shown)],
    problems: [...pack.problems, ...clashProblem(pack, facts), ...balance.problems],
  };
}

/**
 * The open pack with the files' figures in it: its areas and what it had, more columns and years. Figures of RegSO and municipalities go beside it as theirs.
 * A key file names the RegSO that the areas make up. Throws `unansweredQuestions` and `noFigures`, and what reading the open pack throws.
 */
export async function extendPack(
  base: BasePack,
  files: readonly Recognised[],
  facts: OwnPackFacts,
): Promise<FilesPack> {
  files.forEach(checkAnswers);
  const { manifest } = base;
  const opened = await readBasePack(base);
  const keyed = files
    .filter(({ proposal }) => proposal.use.value === 'key')
    .reduce((so, file) => addKey(so, file), {
      drawing: opened.drawing,
      regsos: manifest.regsos ?? [],
    });
  const values = files.filter(
    ({ proposal }) => proposal.use.value === 'values' && proposal.joinsTo.value === openRegionTarget,
  );
  const pack = growing(opened.tables, opened.larger, manifest.columns);
  for (const file of values) addFile(file, pack, facts);
  if (pack.added.length === 0 && keyed.drawing === opened.drawing)
    fail('noFigures', {}, { file: files[0]?.proposal.file ?? '' });
  const { description, start, vintage, fictional, municipalities } = manifest;
  const assembled = assemblePack(
    {
      id: facts.id,
      title: facts.title,
      fictional,
      ...(description && { description }),
      vintage,
      municipalities,
      ...(keyed.regsos.length > 0 && { regsos: keyed.regsos }),
      tables: yearsOfLarger(pack.tables, pack.larger, opened.drawing.codes.length),
      larger: pack.larger,
      columns: pack.columns,
      sources: [...manifest.sources, ...pack.sources],
      ...(start && { start }),
      ...(opened.places && { places: opened.places }),
    },
    keyed.drawing,
  );
  pack.problems.push(...elsewhere(files, openRegionTarget));
  return { pack: assembled, report: reportOf(pack, files, facts) };
}

/** A new pack of the person's own boundaries with the files that join them. Throws `unansweredQuestions` and `noFigures`. */
export function packOfAreas(areas: OwnAreas, files: readonly Recognised[], facts: OwnPackFacts): FilesPack {
  files.forEach(checkAnswers);
  const pack = growing([], [], []);
  for (const file of files.filter(({ proposal }) => proposal.joinsTo.value === areas.id)) addFile(file, pack, facts);
  if (pack.tables.length === 0) fail('noFigures', {}, { file: files[0]?.proposal.file ?? areas.file });
  const source: PackSource = {
    title: { sv: areas.file, en: areas.file },
    table: areas.file,
    retrieved: facts.date,
    licence: facts.licence,
    columns: [],
    transformations: [
      {
        sv: `${areas.areas.length} områden ur filens ytor`,
        en: `${areas.areas.length} areas from the surfaces of the file`,
      },
    ],
  };
  const input: PackFacts = {
    id: facts.id,
    title: facts.title,
    fictional: false,
    vintage: areas.division === '' ? areas.file : `DeSO ${areas.division}`,
    municipalities: areas.municipalities,
    tables: pack.tables,
    columns: pack.columns,
    sources: [source, ...pack.sources],
  };
  const written = writePack({ ...input, areas: areas.areas });
  pack.problems.push(...areas.problems, ...elsewhere(files, areas.id));
  return { pack: written, report: reportOf(pack, files, facts) };
}
