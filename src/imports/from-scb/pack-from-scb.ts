import type { FeatureCollection } from 'geojson';
import type { CatalogueColumn, Vintage, Words } from '../../../data/catalogue/catalogue.ts';
import { indicatorOf } from '../../../data/catalogue/cells-of.ts';
import { divisionOf } from '../../../data/catalogue/divisions.ts';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import { hasValue } from '../../measures/status.ts';
import type { AreaFeature } from '../../pack/area-feature.ts';
import type { LargerTable, YearTable } from '../../pack/assemble-pack.ts';
import type { PackColumn } from '../../pack/pack.ts';
import { drawAreas } from '../../pack/draw-areas.ts';
import type { WrittenPack } from '../../pack/write-pack.ts';
import { writePack } from '../../pack/write-pack.ts';
import type { Problem } from '../../problem/problem.ts';
import { fail, problem } from '../../problem/problem.ts';
import type { PartKeep } from '../../scb/part-keep.ts';
import type { FetchOrder, FetchPart } from '../../scb/plan/order.ts';
import type { ScbService } from '../../scb/service.ts';
import { withNames } from './area-names.ts';
import { areasSource } from './areas-source.ts';
import { elsewhere } from './elsewhere.ts';
import { areasWithoutRow, oddRows, otherDivisionYears, silentYears, unpublishedYears } from './left-out.ts';
import { fetchedPackId, fetchedPackTitle } from './pack-names.ts';
import { PackFigures } from './pack-figures.ts';
import { readAreasParts, readTableParts } from './read-parts.ts';
import { ScbLabels } from './scb-labels.ts';
import { notScb, tableSources } from './table-sources.ts';

/** What a pack of SCB's figures is made from. Parts that have not arrived are passed over and told of. */
export interface ScbPackInput {
  readonly order: FetchOrder;
  /** Every part of the order, as `planFetch` gave them. */
  readonly parts: readonly FetchPart[];
  /** Where the arrived ones are. They are read one at a time, and none is kept in memory. */
  readonly keep: Pick<PartKeep, 'get'>;
  /** Date of retrieval, ISO, by the parts' `source`. */
  readonly retrieved: Readonly<Record<string, string>>;
  /** Who was asked. Of anybody but SCB the pack says so, and that its values may be made up. */
  readonly service: ScbService;
  /** The division that the pack's areas follow; a pack has one. That of the latest year when left out. */
  readonly vintage?: Vintage;
  /** Else `fetchedPackId` and `fetchedPackTitle` of the order. */
  readonly id?: string;
  readonly title?: Words;
  /** Largest displacement of the drawn borders, in metres; `defaultToleranceM` when left out. */
  readonly toleranceM?: number;
  /** Water to be drawn, lon, lat in WGS 84. It changes no figure. */
  readonly water?: FeatureCollection;
}

/** Largest displacement of the drawn borders when none is asked for, metres: about a pixel where a municipality fills the screen. */
export const defaultToleranceM = 25;

/** The pack, and what it lacks in words. */
export interface ScbPack extends WrittenPack {
  readonly problems: readonly Problem[];
}

/** The divisions that an order's years follow, the latest first: each becomes a pack of its own. */
export function packVintages(years: readonly number[]): readonly Vintage[] {
  return [...new Set(years.map((year) => divisionOf(year).vintage))].sort().reverse();
}

function columnsOf(order: FetchOrder): readonly CatalogueColumn[] {
  const found = new Map<string, CatalogueColumn>();
  for (const id of order.indicators)
    for (const column of indicatorOf(id)?.columns ?? []) if (!found.has(column.id)) found.set(column.id, column);
  return [...found.values()];
}

function packColumn({ id, unit, family, title, note }: CatalogueColumn): PackColumn {
  return { id, unit, ...(family !== undefined && { family }), title, ...(note && { note }) };
}

/** Municipalities that were asked for and have no area, by name. */
function withoutBoundaries(order: FetchOrder, areas: readonly AreaFeature[]): Problem[] {
  const there = new Set(areas.map(({ kommun }) => kommun));
  const asked = order.municipalities === 'all' ? known.map(({ code }) => code) : order.municipalities;
  const names = asked
    .filter((code) => !there.has(code))
    .map((code) => known.find((one) => one.code === code)?.name ?? code);
  return names.length > 0 ? [problem('boundariesMissing', { municipalities: names })] : [];
}

function yearTables(figures: PackFigures): {
  readonly tables: readonly YearTable[];
  readonly larger: readonly LargerTable[];
} {
  const deso = figures.years('deso');
  const larger = (['regso', 'kommun'] as const).flatMap((level) =>
    [...figures.years(level)].map(([year, columns]) => ({ level, year, codes: figures.codes[level], columns })),
  );
  const years = [...new Set([...deso.keys(), ...larger.map(({ year }) => year)])].sort((a, b) => a - b);
  return { tables: years.map((year) => ({ year, columns: deso.get(year) ?? [] })), larger };
}

/** The latest year that has the balance: SCB publishes incomes a year after the rest, and a region should not open on an empty map. */
function opening(tables: readonly YearTable[]): Pick<WrittenPack['manifest'], 'start'> {
  const withBalance = tables.filter(({ columns }) =>
    (['p1', 'p4'] as const).every((role) => columns.some(({ name, status }) => name === role && status.some(hasValue))),
  );
  const year = withBalance.at(-1)?.year;
  return year === undefined ? {} : { start: { year, a: [], b: [] } };
}

/**
 * Makes a pack of what has arrived from SCB: areas of one division, and the columns of the order's indicators in the years that the division has,
 * with the figures that SCB gives for RegSO and municipalities themselves beside them. A year in which every area is 0 or without a value is missing. What was asked for and is not
 * there is told in `problems`. The same parts give the same bytes. Throws `nothingToShow` when no boundaries or no figures have arrived.
 */
export async function packFromScb(input: ScbPackInput): Promise<ScbPack> {
  const { order, parts, keep, retrieved, service } = input;
  const vintage = input.vintage ?? packVintages(order.years)[0] ?? '2025';
  const division = `DeSO ${vintage}`;
  const years = order.years.filter((year) => divisionOf(year).vintage === vintage);
  const drawn = await readAreasParts(parts, keep, vintage);
  const { areas } = drawn;
  if (areas.length === 0) fail('nothingToShow', { what: 'boundaries' });
  const asked = columnsOf(order);
  const labels = new ScbLabels();
  const codes = (of: readonly (string | undefined)[]): string[] =>
    [...new Set(of.filter((one) => one !== undefined))].sort();
  const regsoCodes = codes(areas.map(({ regso }) => regso));
  const kommunCodes = codes(areas.map(({ kommun }) => kommun));
  const figures = new PackFigures(
    { deso: areas.map(({ code }) => code), regso: regsoCodes, kommun: kommunCodes },
    vintage,
  );
  const met = await readTableParts({ parts, keep, vintage, years, columns: asked, figures, labels });
  const { tables, larger } = yearTables(figures);
  if (tables.length === 0) fail('nothingToShow', { what: 'figures' });
  const given = new Set([...tables, ...larger].flatMap((table) => table.columns.map(({ name }) => name)));
  const columns = asked.filter(({ id }) => given.has(id));
  const other = elsewhere(service);
  const named = withNames(areas, (code) => labels.regso(code));
  const drawing = drawAreas(named, input.water && { water: input.water }, input.toleranceM ?? defaultToleranceM);
  const pack = writePack({
    id: input.id ?? fetchedPackId(order.municipalities, years),
    title: input.title ?? fetchedPackTitle(order.municipalities, years, vintage),
    fictional: other !== undefined,
    ...(other !== undefined && { description: notScb(other) }),
    vintage: division,
    ...opening(tables),
    areas: named,
    drawing,
    municipalities: kommunCodes.map((code) => ({
      code,
      name: known.find((one) => one.code === code)?.name ?? labels.municipality(code) ?? code,
    })),
    ...(regsoCodes.length > 0 && { regsos: regsoCodes.map((code) => ({ code, name: labels.regso(code) })) }),
    tables,
    larger,
    columns: columns.map(packColumn),
    sources: [
      areasSource(vintage, drawing, retrieved, other),
      ...tableSources({
        columns,
        figures,
        labels,
        retrieved,
        vintage: division,
        ...(other !== undefined && { elsewhere: other }),
      }),
    ],
  });
  return {
    ...pack,
    problems: [
      ...drawn.problems,
      ...withoutBoundaries(order, areas),
      ...met,
      ...otherDivisionYears(order.years, vintage),
      ...unpublishedYears(order, vintage),
      ...silentYears(figures),
      ...oddRows(figures, drawn.problems),
      ...areasWithoutRow(figures),
    ],
  };
}
