import type { FileProposal, OwnBalance, ProposedIndicator } from '../../../imports/from-files/proposal.ts';
import { openRegionTarget } from '../../../imports/from-files/proposal.ts';
import { isCount } from '../../../imports/from-files/indicators.ts';
import type { FilesRegion, FilesState, OwnFile } from './files-state.ts';
import { readFiles } from './files-state.ts';

/** Questions about a file that are not answered. */
export function openQuestions({ questions }: FileProposal): number {
  return questions.filter(({ answer }) => answer === null).length;
}

/** The indicators of a file that are taken in. */
export function takenIn({ indicators }: FileProposal): readonly ProposedIndicator[] {
  return indicators.filter(({ use }) => use.value.as !== 'leftOut');
}

/** The file whose surfaces become the areas, if any: the first one. */
export function areasFile(files: readonly OwnFile[]): FileProposal | undefined {
  return files.flatMap(({ stage }) =>
    stage.phase === 'read' && stage.proposal.use.value === 'areas' ? [stage.proposal] : [],
  )[0];
}

/** True for a file whose figures reach the areas that a pack would have. */
function reaches({ use, join, joinsTo }: FileProposal, areas: FileProposal | undefined): boolean {
  return use.value === 'values' && join.matched > 0 && joinsTo.value === (areas?.id ?? openRegionTarget);
}

/** True for a file that a pack would be made of, as things are: areas, what reaches them, and what says what they make up. */
export function isInPack({ stage }: OwnFile, files: readonly OwnFile[]): boolean {
  if (stage.phase !== 'read') return false;
  const areas = areasFile(files);
  const { proposal } = stage;
  if (areas === proposal) return true;
  return reaches(proposal, areas) || (proposal.use.value === 'key' && proposal.join.matched > 0 && !areas);
}

/** Why no pack can be made of the files yet, or what one would hold. */
export type Readiness =
  | { readonly state: 'empty' | 'reading' | 'nothing' | 'severalAreas' }
  | { readonly state: 'questions'; readonly count: number }
  /** Boundaries without any figures. */
  | { readonly state: 'onlyAreas'; readonly file: string }
  | {
      readonly state: 'ready';
      readonly indicators: number;
      readonly years: readonly number[];
      /** Name of the file that the areas are of; '' for the open region. */
      readonly areas: string;
      readonly leftOut: readonly string[];
    };

/** Whether a pack can be made of the files, as far as the page can tell. */
export function readinessOf(state: FilesState): Readiness {
  const { files } = state;
  if (files.length === 0) return { state: 'empty' };
  if (files.some(({ stage }) => stage.phase === 'waiting' || stage.phase === 'reading')) return { state: 'reading' };
  const read = readFiles(state);
  const asked = read.reduce((sum, { proposal }) => sum + openQuestions(proposal), 0);
  if (asked > 0) return { state: 'questions', count: asked };
  if (read.filter(({ proposal }) => proposal.use.value === 'areas').length > 1) return { state: 'severalAreas' };
  const areas = areasFile(files);
  const taken = read.filter((file) => isInPack(file, files));
  const indicators = taken.flatMap(({ proposal }) => takenIn(proposal));
  const keyed = taken.some(({ proposal }) => proposal.use.value === 'key');
  if (indicators.length === 0 && areas) return { state: 'onlyAreas', file: areas.file };
  if (indicators.length === 0 && !keyed) return { state: 'nothing' };
  const unused = read.filter((file) => file.proposal.use.value === 'values' && !taken.includes(file));
  return {
    state: 'ready',
    indicators: indicators.length,
    years: [...new Set(indicators.flatMap(({ years }) => years))].sort((a, b) => a - b),
    areas: areas?.file ?? '',
    leftOut: unused.map(({ name }) => name),
  };
}

/** True where the open region has figures for what a file brings too: who goes before must be said. */
export function mayClash(state: FilesState): boolean {
  const { region, files } = state;
  if (!region || areasFile(files)) return false;
  return readFiles(state)
    .filter((file) => isInPack(file, files))
    .some(({ proposal }) => takenIn(proposal).some((indicator) => clashes(indicator, region)));
}

function clashes({ use, title, years }: ProposedIndicator, region: FilesRegion): boolean {
  const { value } = use;
  const known = region.columns.some((column) =>
    value.as === 'role' ? column.id === value.role : column.title?.sv.toLowerCase() === title.value.sv.toLowerCase(),
  );
  return known && years.some((year) => region.years.includes(year));
}

/** A count that may be part of a balansmått of one's own. */
export interface BalancePart {
  readonly id: string;
  readonly of: OwnBalance['numerator'];
  readonly indicator: ProposedIndicator;
  readonly file: string;
}

/** Every count that is taken in. */
export function balanceParts(state: FilesState): readonly BalancePart[] {
  return readFiles(state)
    .filter((file) => isInPack(file, state.files))
    .flatMap(({ key, name, proposal }) =>
      takenIn(proposal)
        .filter(({ unit }) => isCount(unit.value))
        .map((indicator) => ({
          id: `${key} ${indicator.key}`,
          of: { proposal: proposal.id, indicator: indicator.key },
          indicator,
          file: name,
        })),
    );
}
