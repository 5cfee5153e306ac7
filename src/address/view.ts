import type { Scenario } from '../relations/scenario/scenario.ts';
import type { Camera } from './camera.ts';
import type { Field } from './field.ts';
import { scenarioField } from './scenario.ts';
import { camera, codes, integer, oneOf, phrase, route, someOf, token } from './field.ts';

/**
 * Everything visible, as the address holds it. `null` means "as the pack has it": the start year, the start pair, the whole region.
 * The table `fields` below is the only place that knows how each part is written.
 */
export interface View {
  readonly pack: string;
  readonly level: 'deso' | 'regso' | 'kommun';
  /** A `MeasureKey`; kept as text here, since only the pack knows its columns. */
  readonly measure: string;
  readonly basis: 'households' | 'persons';
  /** Part of the stock: `all`, or the suffix of the pack's columns (`publicHousing`). */
  readonly subset: string;
  readonly year: number | null;
  readonly colour: 'value' | 'fromA';
  /** Codes of pole A and B; null: the pack's start pair; empty: none chosen. */
  readonly a: readonly string[] | null;
  readonly b: readonly string[] | null;
  readonly pinned: 'none' | 'a' | 'b';
  readonly surface: 'map' | 'table' | 'text' | 'method' | 'board';
  /** Anchor on the method page. */
  readonly topic: string;
  /** Municipality that table and text are narrowed to; '' for all. */
  readonly municipality: string;
  readonly filter: string;
  /** Column id and direction, `name:up`; '' for municipality and name. */
  readonly sort: string;
  readonly page: number;
  /** What the table is of, and which of its tables where it has several; '' for the first. */
  readonly tableOf: TableOf;
  readonly tablePart: string;
  readonly language: 'sv' | 'en';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast' | 'projector';
  readonly motion: 'auto' | 'reduced';
  /** Single-letter shortcuts on the map. */
  readonly shortcuts: 'on' | 'off';
  readonly camera: Camera | null;
  /** Exploring what is, asking what if, laying out interventions, or making and giving a lab. */
  readonly room: 'explore' | 'whatIf' | 'interventions' | 'lab';
  /** What the drawer at the foot of the map is open on. */
  readonly drawer: Drawer;
  /** Whether the borders between neighbours are drawn by how much they differ. */
  readonly frontiers: 'off' | 'on';
  /** Which kind of pole pairs is suggested in the pair's place; the map draws what belongs to it. */
  readonly suggest: SuggestKind;
  /** How many times a counter-pole is apart at least. */
  readonly threshold: number;
  /** How the transect goes from A to B. */
  readonly way: 'line' | 'fewest' | 'least' | 'drawn';
  /** Corners of a drawn way, lon, lat in WGS 84. */
  readonly route: Route;
  /** The year that the chosen one is compared with; null: not compared. */
  readonly compareYear: number | null;
  readonly compareAs: 'change' | 'swipe';
  /** Residents of the context in focus on the meeting scale; null: where the poles meet. */
  readonly context: number | null;
  /** How far a meeting place may lie, in metres along a straight line. */
  readonly reachM: number;
  readonly distribution: 'dots' | 'lorenz' | 'scatter';
  /** A `MeasureKey` for each axis; '' as the region has it. */
  readonly scatterX: string;
  readonly scatterY: string;
  /** What is tried in "Tänk om"; empty: today. */
  readonly scenario: Scenario;
  /** Of a map that is embedded in a page: the surfaces that it offers, in their order. */
  readonly offers: readonly Offer[];
  /** Whether an embedded map has a search field, a legend, the relation sentence. */
  readonly searchShown: 'on' | 'off';
  readonly legendShown: 'on' | 'off';
  readonly sentenceShown: 'on' | 'off';
  /** How much may be changed in an embedded map: poles and measure, only what is in view, nothing. */
  readonly changes: 'all' | 'view' | 'none';
  /** What an embedded map opens on: the camera of the link, both poles, or the municipality that table and text are narrowed to. */
  readonly fit: 'view' | 'pair' | 'municipality';
  /** Whether an embedded map is there at once, or when somebody asks for it. */
  readonly interactive: 'on' | 'off';
}

/** A surface that an embedded map may offer. */
export type Offer = 'map' | 'table' | 'text';

/** Corners of a line, lon, lat in WGS 84. */
export type Route = readonly (readonly [number, number])[];

export type Drawer = 'none' | 'transect' | 'meetingScale' | 'meetingPlaces' | 'development' | 'distribution';

export type TableOf = 'areas' | 'frontiers' | 'poles' | Exclude<Drawer, 'none'> | 'whatIf';

export type SuggestKind = 'none' | 'frontier' | 'counterPole' | 'contrast' | 'across' | 'regions' | 'flows';

/** One part of the view: its name in the address, where it stands (query: what is shown; hash: camera and selection), and how it is written. */
export interface Part<T> {
  readonly key: string;
  readonly where: 'query' | 'hash';
  readonly field: Field<T>;
}

const measureWords = {
  balance: 'balans',
  localDeviation: 'avvikelse',
  ice: 'ice',
  livingConditions: 'livsvillkor',
  employmentRate: 'forvarv',
  postSecondaryShare: 'utbildning',
  disposableIncome: 'inkomst',
  population: 'invanare',
  counterPole: 'motpol',
} as const;

const measureShape = /^(ratio:\w{1,60}\/\w{1,60}|column:\w{1,60}|[a-zA-Z]{1,40})$/;
const axis = token('', /^(ratio:\w{1,60}\/\w{1,60}|column:\w{1,60}|[a-zA-Z]{0,40})$/, measureWords);

export const fields: { readonly [K in keyof View]: Part<View[K]> } = {
  pack: { key: 'paket', where: 'query', field: token('exempel', /^[a-z0-9][a-z0-9-]{0,39}$/) },
  level: { key: 'niva', where: 'query', field: oneOf('deso', { deso: 'deso', regso: 'regso', kommun: 'kommun' }) },
  measure: {
    key: 'matt',
    where: 'query',
    field: token('balance', measureShape, measureWords),
  },
  basis: { key: 'bas', where: 'query', field: oneOf('households', { households: 'hushall', persons: 'personer' }) },
  subset: {
    key: 'del',
    where: 'query',
    field: token('all', /^[A-Za-z0-9]{1,40}$/, { all: 'alla', publicHousing: 'allmannyttan', rented: 'hyresratt' }),
  },
  year: { key: 'ar', where: 'query', field: integer(null, 1900, 2200) },
  colour: { key: 'farg', where: 'query', field: oneOf('value', { value: 'varde', fromA: 'fran-a' }) },
  a: { key: 'a', where: 'hash', field: codes() },
  b: { key: 'b', where: 'hash', field: codes() },
  pinned: { key: 'fast', where: 'hash', field: oneOf('none', { none: 'ingen', a: 'a', b: 'b' }) },
  surface: {
    key: 'visa',
    where: 'query',
    field: oneOf('map', { map: 'karta', table: 'tabell', text: 'text', method: 'metod', board: 'tavla' }),
  },
  topic: { key: 'om', where: 'query', field: token('', /^[a-zA-Z0-9-]{0,40}$/) },
  municipality: { key: 'kommun', where: 'query', field: token('', /^(\d{4})?$/) },
  filter: { key: 'sok', where: 'query', field: phrase(80) },
  sort: { key: 'ordning', where: 'query', field: token('', /^([\w:/]{1,130}:(up|down))?$/) },
  page: { key: 'sida', where: 'query', field: integer(1, 1, 100000) },
  tableOf: {
    key: 'tabell',
    where: 'query',
    field: oneOf('areas', {
      areas: 'omraden',
      frontiers: 'granser',
      poles: 'polpar',
      transect: 'straket',
      meetingScale: 'motesskalan',
      meetingPlaces: 'motesplatser',
      development: 'utveckling',
      distribution: 'fordelning',
      whatIf: 'tank-om',
    }),
  },
  tablePart: { key: 'tabelldel', where: 'query', field: token('', /^[a-zA-Z0-9]{0,20}$/) },
  language: { key: 'sprak', where: 'query', field: oneOf('sv', { sv: 'sv', en: 'en' }) },
  theme: {
    key: 'tema',
    where: 'query',
    field: oneOf('auto', { auto: 'auto', light: 'ljust', dark: 'morkt', contrast: 'kontrast', projector: 'projektor' }),
  },
  motion: { key: 'rorelse', where: 'query', field: oneOf('auto', { auto: 'auto', reduced: 'av' }) },
  shortcuts: { key: 'tangenter', where: 'query', field: oneOf('on', { on: 'pa', off: 'av' }) },
  camera: { key: 'k', where: 'hash', field: camera() },
  room: {
    key: 'rum',
    where: 'query',
    field: oneOf('explore', { explore: 'utforska', whatIf: 'tank-om', interventions: 'insatser', lab: 'labb' }),
  },
  drawer: {
    key: 'lada',
    where: 'query',
    field: oneOf('transect', {
      none: 'ingen',
      transect: 'straket',
      meetingScale: 'motesskalan',
      meetingPlaces: 'motesplatser',
      development: 'utveckling',
      distribution: 'fordelning',
    }),
  },
  frontiers: { key: 'granser', where: 'query', field: oneOf('off', { off: 'av', on: 'pa' }) },
  suggest: {
    key: 'forslag',
    where: 'query',
    field: oneOf('none', {
      none: 'inga',
      frontier: 'grans',
      counterPole: 'motpol',
      contrast: 'kontrast',
      across: 'over-kommungrans',
      regions: 'regioner',
      flows: 'floden',
    }),
  },
  threshold: { key: 'troskel', where: 'query', field: integer(4, 2, 20) },
  way: {
    key: 'vag',
    where: 'query',
    field: oneOf('line', { line: 'rak', fewest: 'farst', least: 'minst', drawn: 'ritad' }),
  },
  route: { key: 'rutt', where: 'hash', field: route(100) },
  compareYear: { key: 'jamfor', where: 'query', field: integer(null, 1900, 2200) },
  compareAs: { key: 'jamforelse', where: 'query', field: oneOf('change', { change: 'forandring', swipe: 'svep' }) },
  context: { key: 'krets', where: 'query', field: integer(null, 1, 99999999) },
  reachM: { key: 'racker', where: 'query', field: integer(1000, 300, 5000) },
  distribution: {
    key: 'fordelning',
    where: 'query',
    field: oneOf('dots', { dots: 'punkter', lorenz: 'kurva', scatter: 'tva-matt' }),
  },
  scatterX: { key: 'x', where: 'query', field: axis },
  scatterY: { key: 'y', where: 'query', field: axis },
  scenario: { key: 'tank', where: 'query', field: scenarioField() },
  offers: {
    key: 'flikar',
    where: 'query',
    field: someOf(['map', 'table', 'text'], { map: 'karta', table: 'tabell', text: 'text' }),
  },
  searchShown: { key: 'sokruta', where: 'query', field: oneOf('on', { on: 'pa', off: 'av' }) },
  legendShown: { key: 'forklaring', where: 'query', field: oneOf('on', { on: 'pa', off: 'av' }) },
  sentenceShown: { key: 'mening', where: 'query', field: oneOf('on', { on: 'pa', off: 'av' }) },
  changes: { key: 'andra', where: 'query', field: oneOf('all', { all: 'allt', view: 'vy', none: 'inget' }) },
  fit: { key: 'passa', where: 'query', field: oneOf('view', { view: 'vy', pair: 'polpar', municipality: 'kommun' }) },
  interactive: { key: 'interaktiv', where: 'query', field: oneOf('on', { on: '1', off: '0' }) },
};

/** The parts of a view that only an embedded map has. */
export const embeddedParts = [
  'offers',
  'searchShown',
  'legendShown',
  'sentenceShown',
  'changes',
  'fit',
  'interactive',
] as const satisfies readonly (keyof View)[];

/** The view of an empty address. */
export const initialView: View = Object.fromEntries(
  Object.entries(fields).map(([name, part]) => [name, part.field.initial]),
) as unknown as View;
