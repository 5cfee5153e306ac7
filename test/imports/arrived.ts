import { tableOf } from '../../data/catalogue/cells-of.ts';
import { areaCode } from '../../src/geography/area-code.ts';
import type { ScbPackInput } from '../../src/imports/from-scb/pack-from-scb.ts';
import type { FetchOrder, FetchPart, TablePart } from '../../src/scb/plan/order.ts';
import { planFetch } from '../../src/scb/plan/plan-fetch.ts';
import { scbService } from '../../src/scb/service.ts';

/** What a table says of a region (bare code) in a year: a number, or a mark. `codes` are those of its dimensions. */
export type Figure = (ask: {
  readonly table: string;
  readonly region: string;
  readonly year: number;
  readonly codes: Readonly<Record<string, string>>;
}) => number | '.' | '..' | '-';

/** DeSO with their RegSO; names of RegSO; all of 2025. */
const areas = [
  ['1440C1010', '1440R001'],
  ['1440A0010', '1440R002'],
  ['1480C1010', '1480R001'],
  ['1480C1020', '1480R001'],
] as const;
const regsoNames: Readonly<Record<string, string>> = {
  '1440R001': 'Ale (Nödinge (norra))',
  '1440R002': 'Ale (Skepplanda)',
  '1480R001': 'Göteborg (Norum)',
};
const kommunNames: Readonly<Record<string, string>> = { '1440': 'Ale', '1480': 'Göteborg' };

function regionsOf({ level, vintage, municipalities }: TablePart): readonly (readonly [string, string])[] {
  const own = (code: string): boolean => municipalities === 'all' || municipalities.includes(code.slice(0, 4));
  const suffix = vintage === '2025' ? `_${level === 'deso' ? 'DeSO' : 'RegSO'}2025` : '';
  if (level === 'kommun') return Object.entries(kommunNames).filter(([code]) => own(code));
  const codes = level === 'deso' ? areas.map(([code]) => code) : Object.keys(regsoNames);
  return codes.filter(own).map((code) => [code + suffix, regsoNames[code] ?? code]);
}

/** SCB's answer to a part. */
export function tableAnswer(part: TablePart, figure: Figure, updated = '2026-01-01'): Uint8Array {
  const regions = regionsOf(part);
  const dimensions = part.selection.map(({ dimension, codes }) => ({
    dimension,
    codes: dimension === 'Region' ? regions.map(([code]) => code) : codes,
    labels:
      dimension === 'Region'
        ? Object.fromEntries(regions)
        : Object.fromEntries(codes.map((code) => [code, `kod ${code}`])),
  }));
  const value: (number | null)[] = [];
  const status: Record<string, string> = {};
  const fill = (at: number, codes: Record<string, string>): void => {
    const next = dimensions[at];
    if (next) {
      for (const code of next.codes) fill(at + 1, { ...codes, [next.dimension]: code });
      return;
    }
    const { Region = '', Tid = '', ...rest } = codes;
    const found = figure({ table: part.source, region: areaCode(Region)?.code ?? '', year: Number(Tid), codes: rest });
    if (typeof found === 'string') status[String(value.length)] = found;
    value.push(typeof found === 'string' ? null : found);
  };
  fill(0, {});
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: tableOf(part.source)?.asserts.words.join(' och ') ?? '',
    source: 'SCB',
    updated,
    id: dimensions.map(({ dimension }) => dimension),
    size: dimensions.map(({ codes }) => codes.length),
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
    dimension: Object.fromEntries(
      dimensions.map(({ dimension, codes, labels }) => [
        dimension,
        { label: dimension, category: { index: Object.fromEntries(codes.map((code, i) => [code, i])), label: labels } },
      ]),
    ),
    value,
    status,
  };
  return new TextEncoder().encode(JSON.stringify(dataset));
}

function areasAnswer(municipality: string): Uint8Array {
  const features = areas.flatMap(([desokod, regsokod], i) => {
    if (!desokod.startsWith(municipality)) return [];
    const [west, east] = [12 + i / 100, 12 + (i + 1) / 100];
    const ring = [[west, 57.7], [east, 57.7], [east, 57.71], [west, 57.71], [west, 57.7]]; // prettier-ignore
    return [
      {
        type: 'Feature',
        properties: { desokod, regsokod, kommunkod: municipality, version: '2025_v2' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ];
  });
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', hits: features.length, features }));
}

/** An order of Ale and Göteborg, answered by `figure`; `without` is parts that never arrived. */
export function arrived(
  wish: Partial<FetchOrder>,
  figure: Figure,
  without: (part: FetchPart) => boolean = () => false,
): ScbPackInput {
  const order: FetchOrder = {
    municipalities: ['1480', '1440'],
    years: [2024],
    indicators: ['employment'],
    levels: ['deso', 'regso', 'kommun'],
    ...wish,
  };
  const parts = planFetch(order);
  const kept = new Map(
    parts
      .filter((part) => !without(part))
      .map((part) => [
        part.id,
        part.kind === 'table' ? tableAnswer(part, figure) : areasAnswer(part.municipalities[0] ?? ''),
      ]),
  );
  return {
    order,
    parts,
    keep: { get: (id) => Promise.resolve(kept.get(id)) },
    retrieved: { TAB6680: '2026-11-22', 'stat:DeSO_2025': '2026-11-23' },
    service: scbService,
  };
}
