import { pathToFileURL } from 'node:url';
import type { Position } from 'geojson';
import { median } from 'simple-statistics';
import { areaGeometries } from '../../../src/geography/area-topology.ts';
import type { AreaGeometry } from '../../../src/geography/area-topology.ts';
import type { Arcs } from '../../../src/geography/arcs.ts';
import { decodeArcs } from '../../../src/geography/arcs.ts';
import type { Borders } from '../../../src/geography/borders.ts';
import { borderLines, borderLinesText, bordersOf } from '../../../src/geography/borders.ts';
import { neighbours } from '../../../src/geography/neighbours.ts';
import { rings } from '../../../src/geography/rings.ts';
import { measureOf } from '../../../src/measures/catalogue.ts';
import { stepsOfCounts } from '../../../src/relations/border-steps.ts';
import { plainRows, shownColumns } from '../../../src/panels/plain-table/plain-rows.ts';
import type { FrontierAnswer, FrontierColumns } from '../../../src/relations/frontier-relation.ts';
import { frontiers, sharpestFirst } from '../../../src/relations/frontiers.ts';
import { frontierTables } from '../../../src/text/between-tables/frontiers.ts';
import { swedish } from '../../../src/text/language.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import { withBetweenText } from '../../../src/text/load-between-text.ts';
import { areasInARow } from '../../relations/pair-case.ts';
import { edgeGrid } from '../edge-grid.ts';
import type { Figure } from '../figure.ts';
import { figureLine } from '../figure.ts';
import type { SyntheticYear } from '../synthetic-years.ts';
import { syntheticYear } from '../synthetic-years.ts';
import type { PlainFrontier } from './plain-frontiers.ts';
import { plainFrontiers } from './plain-frontiers.ts';

/** A region as both ways are given it: sixty vertices an area, and a year. */
interface Region {
  readonly geometries: readonly AreaGeometry[];
  readonly arcs: Arcs;
  readonly outlines: readonly Position[][];
  readonly year: SyntheticYear;
}

function regionOf(columns: number, rows: number): Region {
  const topology = edgeGrid(columns, rows);
  const arcs = decodeArcs(topology);
  const geometries = areaGeometries(topology);
  const outlines = geometries.map((geometry) => {
    const [ring = []] = rings(geometry, arcs).flat();
    return Array.from({ length: ring.length / 2 }, (_, k) => [ring[2 * k] ?? NaN, ring[2 * k + 1] ?? NaN]);
  });
  return { geometries, arcs, outlines, year: syntheticYear(columns * rows, 4000 + rows) };
}

function bordersIn({ geometries, arcs }: Region): Borders {
  return bordersOf(neighbours(geometries, arcs));
}

function told(borders: Borders, { year: { inputs, groupOf, groups } }: Region): FrontierColumns {
  const shown = measureOf('balance').compute(inputs, { basis: 'households', groupOf, groups });
  const found = frontiers(borders, { municipalityOf: groupOf }, stepsOfCounts(inputs.q1, inputs.q4, shown));
  if (sharpestFirst(found).length === 0) throw new Error('no border has a step');
  return found;
}

/** Throws where the two ways do not agree: a race between different answers would say nothing. */
function checkSame(found: FrontierColumns, plain: readonly PlainFrontier[]): void {
  if (found.one.length !== plain.length) throw new Error(`${found.one.length} borders against ${plain.length}`);
  plain.forEach((border, k) => {
    const same =
      found.one[k] === border.one &&
      found.other[k] === border.other &&
      Math.abs((found.borderM[k] ?? NaN) - border.borderM) < 1e-6 &&
      near(found.step[k], border.step) &&
      near(found.q[k], border.q) &&
      (found.certain[k] === 1) === border.certain;
    if (!same) throw new Error(`border ${k} between ${border.one} and ${border.other} differs`);
  });
}

function near(one = NaN, other: number): boolean {
  return (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one - other) <= 1e-9;
}

function middleMs(runs: number, way: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    way();
    return performance.now() - from;
  });
  return median(times);
}

/** Processor time of the page's table of every border, ms, as the main thread makes it: its order, sorted or not, and the words of the first hundred rows. */
function tableMs(borders: Borders, region: Region, language: BetweenLanguage, sort = ''): number {
  const n = region.outlines.length;
  const areas = areasInARow(n, [...region.year.groupOf]);
  const columns = told(borders, region);
  const answer: FrontierAnswer = {
    ...columns,
    year: 2024,
    level: 'deso',
    measure: 'balance',
    basis: 'households',
    unit: 'ratio',
    scale: 'ratio',
    test: 'sampling',
    order: sharpestFirst(columns),
    municipalities: [],
    inWater: 0,
    waterKnown: true,
    drawing: '',
  };
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    const [table] = frontierTables(answer, { language, areas, columns: [], region: '', year: '2024' });
    if (!table) throw new Error('no table');
    const rows = plainRows(table, areas, { municipality: '', filter: '', sort }).slice(0, 100);
    for (const { cell } of shownColumns(table)) for (const row of rows) cell(row);
    return process.cpuUsage(before).user / 1000;
  });
  return median(times);
}

interface Times {
  readonly areas: number;
  readonly columnsMs: number;
  readonly plainMs: number;
  readonly anotherMs: number;
  readonly linesMs: number;
  readonly borders: number;
  readonly tableMs: number;
  readonly sortedMs: number;
}

/** The plain way runs once: it takes long enough for once to be fair. */
function timesOf(region: Region, runs: number, language: BetweenLanguage): Times {
  const from = performance.now();
  const plain = plainFrontiers(region.outlines, region.year.rows);
  const plainMs = performance.now() - from;
  const borders = bordersIn(region);
  checkSame(told(borders, region), plain);
  return {
    areas: region.outlines.length,
    columnsMs: middleMs(runs, () => told(bordersIn(region), region)),
    plainMs,
    anotherMs: middleMs(runs, () => told(borders, region)),
    linesMs: middleMs(runs, () => borderLinesText(borderLines(borders, region.geometries, region.arcs))),
    borders: borders.one.length,
    tableMs: tableMs(borders, region, language),
    sortedMs: tableMs(borders, region, language, 'low:up'),
  };
}

const count = (n: number): string => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');

function ratioFigure({ areas, columnsMs, plainMs }: Times): Figure {
  return {
    part: 'between',
    what: `frontiers, ${count(areas)} areas: every pair examined over shared arcs`,
    value: plainMs / columnsMs,
    unit: '×',
    note: `neighbours, tests and order from arcs ${columnsMs.toFixed(1)} ms, shared vertices of every pair ${plainMs.toFixed(0)} ms; same borders, metres, q`,
  };
}

/** Frontiers from shared arcs against every pair of areas examined, at 584 and 6 160 areas of sixty vertices, and how both grow. */
export async function benchFrontiers(): Promise<readonly Figure[]> {
  const language = await withBetweenText(swedish);
  const few = timesOf(regionOf(73, 8), 15, language);
  const many = timesOf(regionOf(88, 70), 7, language);
  const growth = (of: (times: Times) => number): number =>
    Math.log(of(many) / of(few)) / Math.log(many.areas / few.areas);
  return [
    ratioFigure(few),
    ratioFigure(many),
    {
      part: 'between',
      what: `frontiers, growth exponent from ${count(few.areas)} to ${count(many.areas)} areas`,
      value: growth(({ columnsMs }) => columnsMs),
      unit: '',
      goal: { atMost: 1.3 },
      note: `every pair examined: ${growth(({ plainMs }) => plainMs).toFixed(2)}`,
    },
    {
      part: 'between',
      what: `frontiers of another measure or year, ${count(many.areas)} areas`,
      value: many.anotherMs,
      unit: 'ms',
      note: `${count(few.areas)} areas: ${few.anotherMs.toFixed(1)} ms; their lines, once a level: ${few.linesMs.toFixed(0)} and ${many.linesMs.toFixed(0)} ms`,
    },
    {
      part: 'between',
      what: `table of ${count(many.borders)} borders, first page of a hundred, processor time of the main thread`,
      value: many.tableMs,
      unit: 'ms',
      goal: { atMost: 100 },
      note: `sorted by name ${many.sortedMs.toFixed(0)} ms; ${count(few.borders)} borders: ${few.tableMs.toFixed(1)} ms`,
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const figure of await benchFrontiers()) console.log(figureLine(figure));
}
