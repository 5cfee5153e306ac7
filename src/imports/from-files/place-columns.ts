import { isCodeHeader } from '../../table/recognise.ts';
import { foldHeader } from '../../table/fold-header.ts';
import type { ColumnSample } from './column-sample.ts';
import { shareOf } from './column-sample.ts';
import { readName } from './locate.ts';
import { placeCell } from './place-cell.ts';
import type { Confidence } from './proposal.ts';
import type { TargetAreas } from './target-areas.ts';

/** The columns that say which area a row is of. −1 where there is none. */
export interface PlaceColumns {
  readonly code: number;
  readonly name: number;
  readonly municipality: number;
  readonly confidence: Confidence;
}

/** How much a cell with a code speaks for a column of codes. Numbers alone are weak: 1480 is Göteborg, and a number of persons. */
function codeWeight(cell: Extract<ReturnType<typeof placeCell>, { kind: 'code' }>, target: TargetAreas): number {
  const { code, short } = cell;
  switch (code.level) {
    case 'deso':
    case 'regso':
      return short ? 0.9 : 1;
    case 'kommun':
      return target.municipalities.has(code.code) ? 0.7 : 0;
    case 'lan':
      return target.municipalities.hasCounty(code.code) && !short ? 0.3 : 0;
  }
}

function textWeight(text: string, target: TargetAreas): number {
  if (target.municipalities.codeOf(text) !== '') return 0.8;
  const { name, municipality } = readName(text, '', target);
  if (municipality !== '') return 0.95;
  const named = (['regso', 'deso', 'own'] as const).some(
    (level) => (target.levels[level]?.ofName(name).length ?? 0) > 0,
  );
  if (named) return 0.85;
  return /\blän$/i.test(text) ? 0.5 : 0;
}

function cellWeight(text: string, target: TargetAreas): number {
  if ((target.levels.own?.ofCode(text) ?? -1) >= 0) return /^\d+$/.test(text) ? 0.6 : 1;
  const cell = placeCell(text);
  if (cell.kind === 'code') return codeWeight(cell, target);
  return cell.kind === 'text' ? textWeight(cell.text, target) : 0;
}

const nameHeader = /namn$|^name|benamning|^region$|^omrade|^stadsdel|^distrikt|^primaromrade|^regso$/;

/** How much a column speaks for naming areas: the mean of its cells, and what its header says. */
function placeScore(column: ColumnSample, target: TargetAreas): number {
  if (column.cells.length === 0) return 0;
  const mean = column.cells.reduce((sum, cell) => sum + cellWeight(cell, target), 0) / column.cells.length;
  const header = foldHeader(column.header);
  const said =
    isCodeHeader(column.header) || nameHeader.test(header) || /^kommun|^municipality|lanskod|^lan$/.test(header);
  const onlyDigits = shareOf(column, (cell) => /^[\d\s.,]+$/.test(cell)) > 0.5;
  return mean + (said ? 0.25 : 0) - (onlyDigits && !said ? 0.35 : 0);
}

function isCodes(column: ColumnSample | undefined, target: TargetAreas): boolean {
  if (!column) return false;
  const coded = shareOf(column, (cell) => placeCell(cell).kind !== 'text');
  const own = shareOf(column, (cell) => (target.levels.own?.ofCode(cell) ?? -1) >= 0);
  return coded >= 0.5 || own >= 0.5;
}

function confidenceOf(score: number): Confidence {
  if (score >= 0.9) return 'certain';
  return score >= 0.6 ? 'likely' : 'uncertain';
}

/** How near the best score a column must come to be taken instead because it tells more areas apart. */
const nearly = 0.3;

function municipalityColumn(samples: readonly ColumnSample[], not: number, target: TargetAreas): number {
  const found = samples.find(
    (column) =>
      column.at !== not &&
      /kommun|municipality/.test(foldHeader(column.header)) &&
      shareOf(column, (cell) => target.municipalities.codeOf(cell) !== '') >= 0.8,
  );
  return found?.at ?? -1;
}

/** A column of names beside the codes, by its header: it is shown in reports, and read where a code is missing. */
function nameColumn(samples: readonly ColumnSample[], not: readonly number[]): number {
  const found = samples.find(
    ({ at, header, numbers }) => !not.includes(at) && numbers < 0.5 && nameHeader.test(foldHeader(header)),
  );
  return found?.at ?? -1;
}

/**
 * Finds the columns that name areas: of those whose cells look like areas (of the target, or of the country) the one that tells most of them apart;
 * where no cells do, the one whose header says so.
 */
export function placeColumns(samples: readonly ColumnSample[], target: TargetAreas): PlaceColumns {
  const scored = samples.map((column) => ({ column, score: placeScore(column, target) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= 0.4 && score >= best - nearly);
  const named = scored.filter(({ column }) => isCodeHeader(column.header));
  const [first] = (near.length > 0 ? near : named).toSorted(
    (a, b) => b.column.distinct.length - a.column.distinct.length || b.score - a.score || a.column.at - b.column.at,
  );
  if (!first) return { code: -1, name: -1, municipality: -1, confidence: 'uncertain' };
  const { at } = first.column;
  const municipality = municipalityColumn(samples, at, target);
  const coded = near.length === 0 || isCodes(first.column, target);
  return {
    code: coded ? at : -1,
    name: coded ? nameColumn(samples, [at, municipality]) : at,
    municipality,
    confidence: near.length === 0 ? 'uncertain' : confidenceOf(first.score),
  };
}
