import type { Answer, Call } from '../answer.ts';
import type { FaultKind } from '../faults/fault.ts';
import { readCql } from './cql.ts';
import type { Crs, LayerFeature, LayerName, Layers } from './layers.ts';
import { layerNames } from './layers.ts';

/** Where the map service answers. */
export const wfsPath = '/geoserver/stat/wfs';

/** Names of keys in any case, as the standard has it; the first of each. */
export function wfsQuery(search: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) {
    const name = key.toLowerCase();
    if (!first.has(name)) first.set(name, value);
  }
  return first;
}

/** Said in the server's own way when a question cannot be answered: 200, and XML. */
class ServiceException extends Error {}

/** Answers `GetFeature` of WFS 1.1.0 as a GeoServer does. `time` is milliseconds since 1970. */
export function answerWfs(layers: Layers, call: Call, faults: readonly FaultKind[], time: number): Answer {
  try {
    return getFeature(layers, wfsQuery(call.search), faults, new Date(time).toISOString());
  } catch (error) {
    if (!(error instanceof ServiceException)) throw error;
    return { status: 200, type: 'application/xml', body: exceptionReport(error.message) };
  }
}

function getFeature(
  layers: Layers,
  query: ReadonlyMap<string, string>,
  faults: readonly FaultKind[],
  timeStamp: string,
): Answer {
  const wanted = (name: string, values: readonly string[]): void => {
    const value = query.get(name) ?? '';
    if (!values.includes(value)) throw new ServiceException(`${name}: ${value} is not supported`);
  };
  wanted('service', ['WFS']);
  wanted('version', ['1.1.0']);
  wanted('request', ['GetFeature']);
  const layer = layerOf(query.get('typename') ?? '');
  const matched = sorted(filtered(layers.features(layer), query.get('cql_filter')), query.get('sortby'));
  const start = whole(query, 'startindex') ?? 0;
  const page = matched.slice(start, start + (whole(query, 'maxfeatures') ?? Infinity));
  if (query.get('resulttype')?.toLowerCase() === 'hits')
    return { status: 200, type: 'text/xml; subtype=gml/3.1.1', body: hits(page.length, timeStamp) };
  wanted('outputformat', ['application/json', 'json']);
  const sent = spoilt(page, faults);
  const crs = crsOf(query.get('srsname') ?? 'EPSG:3006');
  const features = sent.map((feature) => layers.text(layer, feature, crs)).join(',');
  const end =
    `"totalFeatures":${matched.length},"numberMatched":${matched.length},"numberReturned":${sent.length},` +
    `"timeStamp":"${timeStamp}","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:${crs.replace(':', '::')}"}}`;
  return {
    status: 200,
    type: 'application/json;charset=UTF-8',
    body: `{"type":"FeatureCollection","features":[${features}],${end}}`,
  };
}

function layerOf(name: string): LayerName {
  const layer = layerNames.find((one) => name === `stat:${one}` || name === one);
  if (!layer) throw new ServiceException(`Feature type ${name} unknown`);
  return layer;
}

function filtered(features: readonly LayerFeature[], cql: string | undefined): readonly LayerFeature[] {
  if (cql === undefined) return features;
  const filter = readCql(cql);
  if (!filter) throw new ServiceException(`Could not parse CQL filter list: ${cql}`);
  return features.filter(({ properties }) => filter(properties));
}

function sorted(features: readonly LayerFeature[], sortBy: string | undefined): readonly LayerFeature[] {
  if (sortBy === undefined) return [...features].sort((a, b) => a.objectid - b.objectid);
  const [property = '', direction = 'A'] = sortBy.trim().split(/[\s+]+/);
  if (features[0] && !(property in features[0].properties))
    throw new ServiceException(`No such property to sort by: ${property}`);
  const ways = /^d/i.test(direction) ? -1 : 1;
  return [...features].sort((a, b) => ((a.properties[property] ?? '') < (b.properties[property] ?? '') ? -ways : ways));
}

function whole(query: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = query.get(name);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new ServiceException(`${name}: ${text} is not a number`);
  return Number(text);
}

function crsOf(name: string): Crs {
  const [, code] = /^(?:EPSG:|urn:(?:x-)?ogc:def:crs:EPSG::)(4326|3006)$/i.exec(name) ?? [];
  if (code === undefined) throw new ServiceException(`Unable to support srsName: ${name}`);
  return code === '4326' ? 'EPSG:4326' : 'EPSG:3006';
}

function spoilt(page: readonly LayerFeature[], faults: readonly FaultKind[]): readonly LayerFeature[] {
  const [first, ...others] = page;
  if (!first) return page;
  if (faults.includes('missingArea')) return others;
  return faults.includes('duplicateArea') ? [...page, first] : page;
}

function hits(count: number, timeStamp: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    `<wfs:FeatureCollection numberOfFeatures="${count}" timeStamp="${timeStamp}" ` +
    'xsi:schemaLocation="http://www.opengis.net/wfs http://schemas.opengis.net/wfs/1.1.0/wfs.xsd" ' +
    'xmlns:ogc="http://www.opengis.net/ogc" xmlns:ows="http://www.opengis.net/ows" xmlns:gml="http://www.opengis.net/gml" ' +
    'xmlns:wfs="http://www.opengis.net/wfs" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>'
  );
}

function exceptionReport(message: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<ows:ExceptionReport version="1.0.0" xmlns:ows="http://www.opengis.net/ows">' +
    `<ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception>` +
    '</ows:ExceptionReport>'
  );
}
