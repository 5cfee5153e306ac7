import type { PlaceCell } from './place-cell.ts';
import { placeCell } from './place-cell.ts';
import type { AreaLevel, UnjoinedReason } from './proposal.ts';
import type { TargetAreas, TargetLevel } from './target-areas.ts';

/** An area as a row of a file names it: cells as written, '' where the file has no such column. */
export interface PlaceCells {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
}

/** The cell that names the area: its code, and where that is empty its name. */
export function placeText({ code, name }: PlaceCells): string {
  return code.trim() === '' ? name : code;
}

/** What a person, or the file, has said of how places are meant. */
export interface LocateRules {
  readonly level: AreaLevel;
  /** The division that codes without a suffix follow. */
  readonly division: string;
  /** Whether codes that are a zero short are meant to have it; null as long as nobody has said. */
  readonly leadingZeros: boolean | null;
}

export type Located = { readonly area: number } | { readonly reason: UnjoinedReason };

const no = (reason: UnjoinedReason): Located => ({ reason });

/** `Upplands Väsby (Bollstanäs)`, `Bollstanäs, Upplands Väsby` or a name beside a column of municipalities. */
export interface ReadName {
  readonly name: string;
  /** Code of the municipality, '' when none is said. */
  readonly municipality: string;
}

const pairShapes = [/^(.+?)\s*\((.+)\)$/s, /^(.+?)\s*,\s*(.+)$/s, /^(.+?)\s+[\u2010-\u2015-]\s+(.+)$/s];

/** A name and the municipality that stands with it, in either order. */
export function readName(text: string, municipalityCell: string, { municipalities }: TargetAreas): ReadName {
  const beside = municipalityCell.trim() === '' ? '' : municipalities.codeOf(municipalityCell);
  for (const shape of pairShapes) {
    const [, first = '', second = ''] = shape.exec(text.trim()) ?? [];
    const ofFirst = first === '' ? '' : municipalities.codeOf(first);
    if (ofFirst !== '') return { name: second, municipality: ofFirst };
    const ofSecond = second === '' ? '' : municipalities.codeOf(second);
    if (ofSecond !== '') return { name: first, municipality: ofSecond };
  }
  return { name: text.trim(), municipality: beside };
}

const aboveMunicipalities = /^(?:hela )?(?:riket|sverige|landet)$|\blän$/i;

function byName(text: string, cells: PlaceCells, level: AreaLevel, areas: TargetLevel, target: TargetAreas): Located {
  if (aboveMunicipalities.test(text.trim())) return no('otherLevel');
  const { name, municipality } = readName(text, cells.municipality, target);
  const asMunicipality = target.municipalities.codeOf(text);
  if (level === 'kommun') {
    const area = areas.ofCode(asMunicipality);
    if (area >= 0) return { area };
    return no(asMunicipality === '' ? (municipality === '' ? 'unknownName' : 'otherLevel') : 'outsideRegion');
  }
  const found = areas.ofName(name, municipality);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { area: only };
  if (found.length > 1) return no('ambiguousName');
  if (municipality !== '') return no(target.own.has(municipality) ? 'unknownName' : 'outsideRegion');
  return no(asMunicipality === '' ? 'unknownName' : 'otherLevel');
}

function byCode(
  { code, short }: Extract<PlaceCell, { kind: 'code' }>,
  { level, division, leadingZeros }: LocateRules,
  areas: TargetLevel,
  target: TargetAreas,
): Located {
  if (code.level !== level) return no('otherLevel');
  if (short && leadingZeros !== true) return no('leadingZero');
  const divided = level === 'deso' || level === 'regso';
  if (divided && !sameDivision(code.vintage === '' ? division : code.vintage, target.division))
    return no('otherDivision');
  const area = areas.ofCode(code.code);
  if (area >= 0) return { area };
  return no(target.own.has(code.municipality) && level !== 'kommun' ? 'unknownCode' : 'outsideRegion');
}

/** RegSO came two years after the DeSO of 2018 that they are made of: both years name one division. What says no year may be either. */
export function sameDivision(one: string, other: string): boolean {
  const ofDeso = (year: string): string => (year === '2020' ? '2018' : year);
  return one === '' || other === '' || ofDeso(one) === ofDeso(other);
}

/** Areas whose codes are anything: by the code as it stands, with the zero that may be missing, else by name. */
function locateOwn(cells: PlaceCells, areas: TargetLevel, { leadingZeros }: LocateRules): Located {
  const text = placeText(cells).trim();
  const area = areas.ofCode(text);
  if (area >= 0) return { area };
  const longer = ownWithZero(text, areas);
  if (longer >= 0) return leadingZeros === true ? { area: longer } : no('leadingZero');
  const name = [text, cells.name].find((one) => areas.ofName(one).length > 0);
  const found = name === undefined ? [] : areas.ofName(name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { area: only };
  if (found.length > 1) return no('ambiguousName');
  return no(cells.code.trim() === '' ? 'unknownName' : 'unknownCode');
}

/** The area whose code a number is when a zero is put before it; −1 when there is none, or when it is a code as it stands. */
export function ownWithZero(text: string, areas: TargetLevel): number {
  return /^\d+$/.test(text) && areas.ofCode(text) < 0 ? areas.ofCode(`0${text}`) : -1;
}

/** The area that a row is of, or why it is of none. A cell of codes decides; where it is empty or is a name, the names do. */
export function locate(cells: PlaceCells, rules: LocateRules, target: TargetAreas): Located {
  const areas = target.levels[rules.level];
  const cell = placeCell(placeText(cells));
  if (cell.kind === 'date') return no('date');
  if (cell.kind === 'empty') return no('noCode');
  if (!areas) return no(levelOfCell(cells, target) === rules.level ? 'outsideRegion' : 'otherLevel');
  if (rules.level === 'own') return locateOwn(cells, areas, rules);
  if (cell.kind === 'code') return byCode(cell, rules, areas, target);
  const named = byName(cell.text, cells, rules.level, areas, target);
  const other = cells.code.trim() !== '' && cells.name.trim() !== '' && 'reason' in named;
  return other ? byName(cells.name, cells, rules.level, areas, target) : named;
}

/** The level that a row speaks of by its form; null when it does not tell. */
export function levelOfCell(cells: PlaceCells, target: TargetAreas): AreaLevel | null {
  const cell = placeCell(placeText(cells));
  if (cell.kind === 'code') return cell.code.level;
  if (cell.kind !== 'text') return null;
  const { text } = cell;
  if (aboveMunicipalities.test(text)) return 'lan';
  if (target.municipalities.codeOf(text) !== '') return 'kommun';
  const { municipality, name } = readName(text, cells.municipality, target);
  const inRegso = (target.levels.regso?.ofName(name, municipality).length ?? 0) > 0;
  return municipality !== '' || inRegso ? 'regso' : null;
}
