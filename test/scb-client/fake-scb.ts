import { divisions } from '../../data/catalogue/divisions.ts';
import { municipalities } from '../../data/catalogue/municipalities.ts';
import { tableOf } from '../../data/catalogue/cells-of.ts';

/** What a call selects, from its address or its body. */
export type Selected = ReadonlyMap<string, readonly string[]>;

export function selected(address: string, init: RequestInit = {}): Selected {
  if (typeof init.body === 'string') {
    const body = JSON.parse(init.body) as { selection: { variableCode: string; valueCodes: string[] }[] };
    return new Map(body.selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]));
  }
  const found = new Map<string, readonly string[]>();
  for (const [key, value] of new URL(address).searchParams) {
    const dimension = /^valueCodes\[(.+)\]$/.exec(key)?.[1];
    if (dimension !== undefined && !found.has(dimension)) found.set(dimension, value.split(','));
  }
  return found;
}

/** A few areas for each pattern: as many as the municipality has would be the same and slower. */
export function regionsOf(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    if (pattern === '*') return ['0114A0010_DeSO2025', '1480C1010_DeSO2025'];
    if (!pattern.includes('?')) return [pattern];
    const [code = '', suffix] = pattern.split('_');
    const end = suffix === undefined ? '' : `_${suffix}`;
    if (code === '????') return municipalities.map((one) => one.code);
    if (code === '?????????') return [`0114A0010${end}`, `1480C1010${end}`];
    if (code === '????????') return [`0114R001${end}`, `1480R001${end}`];
    return code.includes('R')
      ? [`${code.slice(0, 4)}R001${end}`]
      : [`${code.slice(0, 4)}A0010${end}`, `${code.slice(0, 4)}C1010${end}`];
  });
}

/** A JSON-stat answer to a selection; `change` puts it wrong. */
export function datasetOf(
  table: string,
  asked: Selected,
  change: {
    readonly label?: string;
    readonly value?: readonly (number | null)[];
    readonly status?: Record<string, string>;
  } = {},
): Record<string, unknown> {
  const dimensions = new Map([...asked].map(([id, codes]) => [id, id === 'Region' ? regionsOf(codes) : codes]));
  const size = [...dimensions.values()].map(({ length }) => length);
  const cells = size.reduce((product, one) => product * one, 1);
  const words = tableOf(table)?.asserts.words.join(' ') ?? '';
  return {
    version: '2.0',
    class: 'dataset',
    label: `${words} efter region och år`,
    source: 'SCB',
    updated: '2026-01-01T08:00:00Z',
    id: [...dimensions.keys()],
    size,
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
    dimension: Object.fromEntries(
      [...dimensions].map(([id, codes]) => [
        id,
        {
          label: id,
          category: {
            index: Object.fromEntries(codes.map((code, i) => [code, i])),
            label: Object.fromEntries(codes.map((code) => [code, code])),
          },
        },
      ]),
    ),
    value: Array.from({ length: cells }, (_, i) => i + 1),
    ...change,
  };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...(init.headers as Record<string, string>) },
  });
}

/** A refusal as the specification words it. */
export function problemJson(status: number, detail: string, headers: Record<string, string> = {}): Response {
  return json(
    { type: 'about:blank', title: 'Bad Request', status, detail },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}

/** The table that an address asks for. */
export function tableIn(address: string): string {
  return /\/tables\/([^/]+)\//.exec(address)?.[1] ?? '';
}

/** A right answer about figures. */
export function answerTable(address: string, init: RequestInit): Response {
  return json(datasetOf(tableIn(address), selected(address, init)));
}

const square = (west: number): unknown => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 57.7],
      [west + 0.01, 57.7],
      [west + 0.01, 57.71],
      [west, 57.7],
    ],
  ],
});

/** The codes of a municipality's areas in a layer, as many as the catalogue says. */
export function codesIn(layer: string, municipality: string): readonly string[] {
  const areas = municipalities.find(({ code }) => code === municipality)?.areas;
  const regso = divisions.some(({ layers }) => layers.regso === layer);
  const count = (regso ? areas?.regso : areas?.deso) ?? 0;
  return Array.from({ length: count }, (_, i) =>
    regso ? `${municipality}R${String(i + 1).padStart(3, '0')}` : `${municipality}C${String(1000 + 10 * i)}`,
  );
}

export function featureOf(code: string, west = 12): Record<string, unknown> {
  const own = code.includes('R') ? { regsokod: code } : { desokod: code, regsokod: `${code.slice(0, 4)}R001` };
  return {
    type: 'Feature',
    id: code,
    geometry: square(west),
    properties: { ...own, lanskod: code.slice(0, 2), kommunkod: code.slice(0, 4), version: '2025_v2' },
  };
}

export function hitsAnswer(count: number): Response {
  return new Response(`<?xml version="1.0"?><wfs:FeatureCollection numberOfFeatures="${count}" xmlns:wfs="w"/>`, {
    headers: { 'content-type': 'text/xml; subtype=gml/3.1.1' },
  });
}

export function featuresAnswer(features: readonly unknown[], crs = 'urn:ogc:def:crs:EPSG::4326'): Response {
  return json({ type: 'FeatureCollection', features, crs: { type: 'name', properties: { name: crs } } });
}

/** A right answer about boundaries. */
export function answerAreas(address: string): Response {
  const query = new URL(address).searchParams;
  const municipality = /kommunkod='(\d{4})'/.exec(query.get('CQL_FILTER') ?? '')?.[1] ?? '';
  const codes = codesIn(query.get('typeName') ?? '', municipality);
  if (query.get('resultType') === 'hits') return hitsAnswer(codes.length);
  const start = Number(query.get('startIndex'));
  return featuresAnswer(codes.slice(start, start + Number(query.get('maxFeatures'))).map((code) => featureOf(code)));
}

/** Both services as they should be. */
export function answer(address: string, init: RequestInit): Promise<Response> {
  return Promise.resolve(address.includes('/wfs') ? answerAreas(address) : answerTable(address, init));
}

export const service = { px: 'https://px.example/api/v2', wfs: 'https://geo.example/geoserver/stat/wfs' };
