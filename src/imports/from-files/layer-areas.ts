import type { Feature, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import { areaCode } from '../../geography/area-code.ts';
import type { GeoLayer, NamedTable } from '../../files/file-types.ts';
import type { AreaFeature } from '../../pack/area-feature.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import { foldHeader } from '../../table/fold-header.ts';
import type { ColumnSample } from './column-sample.ts';
import { columnSamples } from './column-sample.ts';
import { placeColumns } from './place-columns.ts';
import type { Corrections } from './proposal.ts';
import { sheetOf } from './sheet.ts';
import type { NamedCode } from './swedish-municipalities.ts';
import { KnownMunicipalities } from './swedish-municipalities.ts';
import { divisionYear, noTarget } from './target-areas.ts';

/** The surfaces of a layer as areas of a pack. */
export interface LayerAreas {
  readonly areas: readonly AreaFeature[];
  readonly municipalities: readonly NamedCode[];
  /** Year of the division that the codes, or a property, name; '' for a division of one's own. */
  readonly division: string;
  readonly problems: readonly Problem[];
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The properties of a layer's features as a table of text: one row a feature. */
export function layerTable(layer: GeoLayer, file: string): NamedTable {
  const properties = layer.collection.features.map(
    (feature): NonNullable<GeoJsonProperties> => feature.properties ?? {},
  );
  const header = [...new Set(properties.flatMap((own) => Object.keys(own)))];
  const rows = properties.map((own) => header.map((name) => asText(own[name])));
  return { name: layer.name, table: { file, header, rows, problems: layer.problems } };
}

interface Columns {
  readonly code: number;
  readonly name: number;
  readonly municipality: number;
}

function isDistinct({ cells, distinct }: ColumnSample, rows: number): boolean {
  return cells.length >= Math.min(rows, 1) && distinct.length === cells.length;
}

/** The column that tells features apart: codes that are known, else what its header says, else the first without doublets. */
function columnsOf(samples: readonly ColumnSample[], corrections: Corrections, rows: number): Columns {
  const given = (part: string): number | undefined => {
    const found = Object.entries(corrections.columns ?? {}).find(([, one]) => one === part);
    return found && Number(found[0]);
  };
  const places = placeColumns(samples, noTarget);
  const whole = samples.filter((column) => isDistinct(column, rows));
  const said = whole.find(({ header }) => /kod$|^kod|code|nr$|nummer|^id$/.test(foldHeader(header)));
  const named = samples.find(
    ({ header, numbers }) => /namn|name|benamning|omrade|distrikt|stadsdel/.test(foldHeader(header)) && numbers < 0.5,
  );
  const known = samples[places.code];
  const code = known && isDistinct(known, rows) ? known.at : (said ?? named ?? whole[0])?.at;
  return {
    code: given('code') ?? code ?? -1,
    name: given('name') ?? named?.at ?? -1,
    municipality: given('municipality') ?? places.municipality,
  };
}

function isSurface(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  const { type } = feature.geometry;
  return type === 'Polygon' || type === 'MultiPolygon';
}

/** True for a layer with at least one surface. */
export function hasSurfaces({ collection }: GeoLayer): boolean {
  return collection.features.some(isSurface);
}

/** Stands for the municipality of areas that say none: they are then all of one. */
const noMunicipality = '0000';

function municipalityOf(code: string, cell: string, all: KnownMunicipalities): string {
  const said = cell === '' ? '' : all.codeOf(cell);
  if (said !== '') return said;
  const read = areaCode(code);
  return read && read.municipality !== '' && all.has(read.municipality) ? read.municipality : noMunicipality;
}

function divisionOf(layer: GeoLayer, codes: readonly string[]): string {
  const suffix = codes.map((code) => areaCode(code)?.vintage ?? '').find((vintage) => vintage !== '');
  if (suffix !== undefined) return suffix;
  if (!codes.some((code) => areaCode(code)?.level === 'deso')) return '';
  const stated = layer.collection.features[0]?.properties?.['version'] as unknown;
  return divisionYear(asText(stated)) || divisionYear(layer.name);
}

/**
 * The surfaces of a layer with the code, name and municipality that its properties give them: a feature without a code is left out and counted, several
 * features of one code keep the first. Areas that name no municipality make up one of the layer's name.
 */
export function layerAreas(layer: GeoLayer, file: string, corrections: Corrections = {}): LayerAreas {
  const { table } = layerTable(layer, file);
  const sheet = sheetOf(table, 1);
  const columns = columnsOf(columnSamples(sheet), corrections, sheet.length);
  const all = new KnownMunicipalities();
  const areas = new Map<string, AreaFeature>();
  const doubles: string[] = [];
  let without = 0;
  layer.collection.features.forEach((feature, r) => {
    if (!isSurface(feature)) return;
    const cell = (at: number): string => (table.rows.at(r)?.[at] ?? '').trim();
    const code = areaCode(cell(columns.code))?.code ?? cell(columns.code);
    if (code === '') without++;
    else if (areas.has(code)) doubles.push(code);
    else
      areas.set(code, {
        code,
        name: cell(columns.name),
        kommun: municipalityOf(code, cell(columns.municipality), all),
        geometry: feature.geometry,
      });
  });
  const found = [...areas.values()];
  const names = new Map<string, string>([
    ...known.map(({ code, name }): [string, string] => [code, name]),
    [noMunicipality, layer.name],
  ]);
  return {
    areas: found,
    municipalities: [...new Set(found.map(({ kommun }) => kommun))].map((code) => ({
      code,
      name: names.get(code) ?? code,
    })),
    division: divisionOf(layer, [...areas.keys()]),
    problems: [
      ...(without > 0 ? [problem('areasWithoutCode', { count: without }, { file })] : []),
      ...(doubles.length > 0
        ? [problem('duplicateCodes', { codes: [...new Set(doubles)].slice(0, 5), kept: 'first' }, { file })]
        : []),
    ],
  };
}
