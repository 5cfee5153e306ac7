import type { TableLevel } from '../../../data/catalogue/catalogue.ts';
import { tableOf } from '../../../data/catalogue/cells-of.ts';
import type { AreaCode } from '../../geography/area-code.ts';
import { areaCode } from '../../geography/area-code.ts';
import { fail } from '../../problem/problem.ts';
import type { Cube } from '../../table/cube.ts';
import { readJsonStat } from '../../table/read-json-stat.ts';
import type { TablePart } from '../plan/order.ts';
import { readAnswer } from './read-answer.ts';

function codesOf({ dimensions }: Cube, id: string): readonly string[] {
  return dimensions.find((dimension) => dimension.id === id)?.categories.map(({ code }) => code) ?? [];
}

function checkTitle({ title }: Cube, source: string): void {
  const words = tableOf(source)?.asserts.words ?? [];
  const lower = title.toLocaleLowerCase('sv');
  if (!words.every((word) => lower.includes(word))) fail('scbOtherTitle', { source, words, got: title });
}

function checkDimensions({ dimensions }: Cube, source: string): void {
  const expected = ['Region', ...(tableOf(source)?.asserts.dimensions ?? []), 'ContentsCode', 'Tid'];
  const got = dimensions.map(({ id }) => id);
  if (got.length !== expected.length || !expected.every((id) => got.includes(id)))
    fail('scbOtherDimensions', { source, expected, got });
}

function checkCodes(cube: Cube, { source, selection }: TablePart): void {
  for (const { dimension, codes } of selection.filter((asked) => asked.dimension !== 'Region')) {
    const got = codesOf(cube, dimension);
    const missing = codes.filter((code) => !got.includes(code));
    if (missing.length > 0) fail('scbOtherCodes', { source, dimension, missing, got });
  }
}

function isAsked(area: AreaCode | null, level: TableLevel, { vintage, municipalities }: TablePart): boolean {
  if (area?.level !== level) return false;
  // The older division has bare codes.
  const suffix = vintage === '2018' ? '' : vintage;
  if (level !== 'kommun' && area.vintage !== suffix) return false;
  return municipalities === 'all' || municipalities.includes(area.municipality);
}

function checkRegions(cube: Cube, part: TablePart): void {
  const codes = codesOf(cube, 'Region');
  if (codes.length === 0) fail('scbEmpty', { source: part.source });
  const others = codes.filter((code) => !isAsked(areaCode(code), part.level, part));
  if (others.length > 0) fail('scbOtherAreas', { source: part.source, codes: others.slice(0, 5) });
}

/**
 * Reads an answer and holds it against what was asked: the words of the title, the dimensions, every code of them, and that all regions are of the
 * level, the division and the municipalities of the part. That a region is missing is not known here. Throws `scbEmpty`, `scbWrongCharset`,
 * `scbCutOff`, `scbOtherTitle`, `scbOtherDimensions`, `scbOtherCodes`, `scbOtherAreas`, and what `readJsonStat` throws.
 */
export function decodeTablePart(part: TablePart, bytes: Uint8Array): Cube {
  const cube = readJsonStat(readAnswer(bytes, part.source), part.source);
  checkTitle(cube, part.source);
  checkDimensions(cube, part.source);
  checkCodes(cube, part);
  checkRegions(cube, part);
  return cube;
}
