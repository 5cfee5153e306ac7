import type { StandIn } from './stand-in.ts';

/** A JSON-stat 2.0 dataset, as far as the tests read it. */
export interface Dataset {
  readonly label: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<string, { category: { index: Record<string, number>; label: Record<string, string> } }>
  >;
  readonly value: readonly (number | null)[];
  readonly status?: Readonly<Record<string, string>>;
}

/** The address of a table's data; values are encoded, names are not. */
export function dataAddress({ px }: StandIn, table: string, selection: Readonly<Record<string, string>>): string {
  const keys = Object.entries(selection).map(([variable, values]) =>
    variable.includes('[') || variable === 'lang' || variable === 'outputFormat'
      ? `${variable}=${encodeURIComponent(values)}`
      : `valueCodes[${variable}]=${encodeURIComponent(values)}`,
  );
  return `${px}/tables/${table}/data?${keys.join('&')}`;
}

/** The data that a selection gives; fails loudly when the answer is not 200. */
export async function askData(
  standIn: StandIn,
  table: string,
  selection: Readonly<Record<string, string>>,
): Promise<Dataset> {
  const response = await fetch(dataAddress(standIn, table, selection));
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Dataset;
}

/** Status and detail of a refusal. */
export async function askRefusal(address: string, init?: RequestInit): Promise<readonly [number, string]> {
  const response = await fetch(address, init);
  const { detail, title } = (await response.json()) as { detail?: string; title: string };
  return [response.status, detail ?? title];
}

/** The codes of a dimension in their order. */
export function codesOf({ dimension }: Dataset, id: string): readonly string[] {
  return Object.entries(dimension[id]?.category.index ?? {})
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code);
}

/** An address of the map service. */
export function wfsAddress({ wfs }: StandIn, rest: Readonly<Record<string, string>>): string {
  return `${wfs}?${new URLSearchParams({
    service: 'WFS',
    version: '1.1.0',
    request: 'GetFeature',
    outputFormat: 'application/json',
    ...rest,
  }).toString()}`;
}
