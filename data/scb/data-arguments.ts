import type { TableLevel } from '../catalogue/catalogue.ts';
import { indicators } from '../catalogue/indicators.ts';
import { tableOf, tablesOf } from '../catalogue/cells-of.ts';
import { municipalities } from '../catalogue/municipalities.ts';
import { defaultToleranceM } from '../../src/imports/from-scb/pack-from-scb.ts';
import { counties, gothenburgRegion } from '../../src/imports/from-scb/regions.ts';
import { fail } from '../../src/problem/problem.ts';
import type { FetchOrder } from '../../src/scb/plan/order.ts';
import type { ScbService } from '../../src/scb/service.ts';
import { scbService } from '../../src/scb/service.ts';
import { readArguments } from '../command-line.ts';
import { packId } from '../pack/pack-id.ts';

/** What `npm run data` is asked to do. */
export interface DataWish {
  readonly order: FetchOrder;
  readonly service: ScbService;
  /** Folder of packs. */
  readonly out: string;
  /** Folder of what has arrived and is not yet a pack. */
  readonly checkpoints: string;
  readonly id?: string;
  readonly title?: { readonly sv: string; readonly en: string };
  readonly toleranceM: number;
  /** File of the report, `-` for the output. */
  readonly report?: string;
  /** File of water to be drawn. */
  readonly water?: string;
  readonly fresh: boolean;
  readonly dryRun: boolean;
}

const options = {
  kommun: { type: 'string', multiple: true },
  lan: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  years: { type: 'string' },
  indicators: { type: 'string' },
  'dry-run': { type: 'boolean' },
  fresh: { type: 'boolean' },
  id: { type: 'string' },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  tolerance: { type: 'string' },
  water: { type: 'string' },
  out: { type: 'string', default: 'public/packs' },
  checkpoints: { type: 'string', default: '.cache/scb' },
  report: { type: 'string' },
  scb: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

const levels: readonly TableLevel[] = ['deso', 'regso', 'kommun'];

function listed(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(',').map((part) => part.trim())).filter((part) => part !== '');
}

function ofCounty(county: string): readonly string[] {
  if (!(county in counties)) fail('wrongArgument', { argument: `--lan ${county}`, wants: 'county' });
  return municipalities.map(({ code }) => code).filter((code) => code.startsWith(county));
}

/** Municipalities of `--kommun` (codes, or `gr` for Göteborgsregionen) and of `--lan`, each once. */
function municipalitiesOf({ kommun = [], lan = [], all }: Values): FetchOrder['municipalities'] {
  if (all === true) return 'all';
  const codes = listed(kommun).flatMap((code) => {
    if (code === 'gr') return gothenburgRegion;
    return /^\d{4}$/.test(code)
      ? [code]
      : fail('wrongArgument', { argument: `--kommun ${code}`, wants: 'municipalities' });
  });
  const found = [...new Set([...codes, ...listed(lan).flatMap(ofCounty)])].sort();
  return found.length > 0 ? found : fail('missingArgument', { argument: '--kommun' });
}

/** The latest year for which every indicator that is still published has figures. */
function latestYear(ids: readonly string[]): number {
  const columns = indicators.filter(({ id }) => ids.includes(id)).map((indicator) => indicator.columns);
  const latest = columns.map((own) => Math.max(...tablesOf(own).map((id) => tableOf(id)?.years.to ?? 0)));
  return Math.min(...latest);
}

/** `2015-2018,2024` → every year of it, in order, each once. Throws `wrongArgument`. */
export function yearList(text: string): readonly number[] {
  const wrong = (): never => fail('wrongArgument', { argument: `--years ${text}`, wants: 'years' });
  const years = listed([text]).flatMap((part) => {
    const [, first, last = first] = /^([12]\d{3})(?:[-–]([12]\d{3}))?$/.exec(part) ?? wrong();
    const [from, to] = [Number(first), Number(last)];
    return from <= to ? Array.from({ length: to - from + 1 }, (_, k) => from + k) : wrong();
  });
  return years.length > 0 ? [...new Set(years)].sort((a, b) => a - b) : wrong();
}

/** SCB, or the same two services at the origin that `--scb` names. */
function serviceAt(text: string | undefined): ScbService {
  if (text === undefined) return scbService;
  const wrong = (): never => fail('wrongArgument', { argument: `--scb ${text}`, wants: 'webAddress' });
  if (!URL.canParse(text)) return wrong();
  const { protocol, origin, pathname, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol) || pathname !== '/' || search !== '' || hash !== '') return wrong();
  return { px: origin + new URL(scbService.px).pathname, wfs: origin + new URL(scbService.wfs).pathname };
}

function tolerance(text: string | undefined): number {
  if (text === undefined) return defaultToleranceM;
  const metres = Number(text.replace(',', '.'));
  return metres >= 0.1 && metres <= 1000
    ? metres
    : fail('wrongArgument', { argument: `--tolerance ${text}`, wants: 'metres' });
}

function optional(values: Values): Pick<DataWish, 'id' | 'title' | 'report' | 'water'> {
  const { id, title, report, water } = values;
  return {
    ...(id !== undefined && { id: packId(id) }),
    ...(title !== undefined && { title: { sv: title, en: values['title-en'] ?? title } }),
    ...(report !== undefined && { report }),
    ...(water !== undefined && { water }),
  };
}

/** Reads the arguments of `npm run data`; null when only help is asked for. Throws `unknownArgument`, `missingArgument` and `wrongArgument`. */
export function dataArguments(args: readonly string[]): DataWish | null {
  const { values, positionals } = readArguments(args, options);
  if (values.help === true) return null;
  const [unknown] = positionals;
  if (unknown !== undefined) fail('unknownArgument', { argument: unknown });
  const ids = values.indicators === undefined ? indicators.map(({ id }) => id) : listed([values.indicators]);
  return {
    order: {
      municipalities: municipalitiesOf(values),
      years: values.years === undefined ? [latestYear(ids)] : yearList(values.years),
      indicators: ids,
      levels,
    },
    service: serviceAt(values.scb),
    out: values.out,
    checkpoints: values.checkpoints,
    toleranceM: tolerance(values.tolerance),
    fresh: values.fresh === true,
    dryRun: values['dry-run'] === true,
    ...optional(values),
  };
}
