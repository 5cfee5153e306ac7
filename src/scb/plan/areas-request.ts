import { pageSize } from '../limits.ts';
import type { ScbService } from '../service.ts';
import type { AreasPart } from './order.ts';
import type { Request } from './table-request.ts';

/** The property that the areas of a layer are told apart and sorted by. */
export function codeProperty(level: AreasPart['level']): 'desokod' | 'regsokod' {
  return level === 'deso' ? 'desokod' : 'regsokod';
}

function address(
  { source, municipalities }: AreasPart,
  { wfs }: ScbService,
  more: Readonly<Record<string, string>>,
): string {
  const filter = `kommunkod='${municipalities[0] ?? ''}'`;
  const parameters = {
    service: 'WFS',
    version: '1.1.0',
    request: 'GetFeature',
    typeName: source,
    CQL_FILTER: filter,
    ...more,
  };
  const text = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${wfs}?${text.join('&')}`;
}

/** Asks how many areas there are; the answer is XML. */
export function hitsRequest(part: AreasPart, service: ScbService): Request {
  return { address: address(part, service, { resultType: 'hits' }) };
}

/** Asks for a page of areas, counted from 0, in the order of their codes, as [lon, lat]. */
export function pageRequest(part: AreasPart, service: ScbService, page: number): Request {
  return {
    address: address(part, service, {
      outputFormat: 'application/json',
      srsName: 'EPSG:4326',
      sortBy: codeProperty(part.level),
      maxFeatures: String(pageSize),
      startIndex: String(page * pageSize),
    }),
  };
}
