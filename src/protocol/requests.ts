import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaSet, Level, Neighbours, Shapes } from '../geography/area-set.ts';
import type { Column, EstimateColumn, Unit } from '../measures/column.ts';
import type { Basis, MeasureKey } from '../measures/roles.ts';
import type { Status } from '../measures/status.ts';
import type { Problem } from '../problem/problem.ts';
import type { MunicipalityIndex } from '../relations/municipality-index.ts';
import type { PairRelation, Suggestion } from '../relations/pair-relation.ts';
import type { PolygonStatistics } from '../relations/polygon-statistics.ts';
import type { PlacedScenario } from '../relations/scenario/scenario.ts';
import type { BothLanguages, PackManifest } from '../pack/pack.ts';
import type { BetweenRequests } from './between-requests.ts';
import type { ExportRequests } from './export-requests.ts';
import type { LayerAnswer, LayerParams, Scope } from './layer.ts';

export type { LayerAnswer, LayerParams, Scope } from './layer.ts';

/** Addresses (blob:) of GeoJSON for the map; '' for what is not there. They live as long as the worker. */
export interface Outlines {
  /** Polygons with id = area index. */
  readonly areas: string;
  /** Lines around and between the areas, each stretch once. */
  readonly lines: string;
  /** Lines between municipalities. */
  readonly borders: string;
}

/** Everything about a level that stays while measure, year and poles change. */
export interface LevelAnswer {
  readonly areas: AreaSet;
  readonly shapes: Shapes;
  readonly neighbours: Neighbours;
  readonly drawing: Outlines;
}

export interface MeasureChoice {
  readonly key: MeasureKey;
  readonly unit: Unit;
  /** The pack's own title for its own columns. */
  readonly title?: BothLanguages;
}

export interface PackAnswer {
  readonly manifest: PackManifest;
  readonly deso: LevelAnswer;
  /** Only where every area says which RegSO it belongs to. */
  readonly regso?: LevelAnswer;
  readonly kommun: LevelAnswer;
  /** GeoJSON addresses of what the pack knows of water, railway and roads; '' where it does not. */
  readonly water: string;
  readonly railway: string;
  readonly roads: string;
  readonly measures: readonly MeasureChoice[];
  readonly bases: readonly Basis[];
  /** Parts of the stock with quartiles of their own, `all` first. */
  readonly subsets: readonly string[];
  /** Columns that may be numerator or denominator of a ratio. */
  readonly countColumns: readonly string[];
  /** Warnings of reading: nothing of them stopped the pack. */
  readonly problems: readonly Problem[];
}

export interface TableAnswer {
  readonly level: Level;
  readonly year: number;
  /** Population first, then the measures, then the pack's own columns. Row i is area i of the level. Each column says how its figures came about. */
  readonly columns: readonly {
    readonly key: MeasureKey;
    readonly title?: BothLanguages;
    readonly column: Column;
    readonly estimate?: EstimateColumn;
    /** Today's figures, where a scenario changes them. */
    readonly today?: Pick<Column, 'values' | 'status'>;
  }[];
}

/** What is known of a polygon from the DeSO below it. Its parts are rows of that level. */
export interface PolygonAnswer {
  readonly year: number;
  /** The basis of the balance: the one asked for, or the only one that the pack has. */
  readonly basis: Basis;
  readonly statistics: PolygonStatistics;
  /** The columns to be shown, in order: those of the pair's indicators. */
  readonly shown: readonly string[];
  /** Areas that lack a column of the balance or a role of the pair's indicators, each with the first reason. */
  readonly lacking: readonly { readonly row: number; readonly status: Status }[];
  /** What was mended. */
  readonly problems: readonly Problem[];
}

/** Every request a worker answers: name → [parameters, answer]. The only file both threads must agree on. */
export interface Requests extends BetweenRequests, ExportRequests {
  /**
   * Fetches and reads a pack; the worker keeps it. `base` is the address of the folder of packs; a pack that was made in this browser brings its own
   * `files`, and a new `edition` each time it was made anew.
   */
  openPack: [
    {
      readonly base: string;
      readonly id: string;
      readonly files?: ReadonlyMap<string, Blob>;
      readonly edition?: number;
    },
    PackAnswer,
  ];
  /** The finer outlines of the open pack; all '' where there are none. */
  fineShapes: [{ readonly level: Level }, Outlines];
  layer: [LayerParams, LayerAnswer];
  pair: [
    Scope & { readonly a: readonly string[]; readonly b: readonly string[]; readonly suggested: boolean },
    PairRelation,
  ];
  /** Null when no area qualifies. */
  suggest: [Scope & { readonly a: readonly string[]; readonly threshold: number }, Suggestion | null];
  index: [
    {
      readonly year: number;
      readonly basis: Basis;
      readonly subset: string;
      readonly scenario?: PlacedScenario;
      readonly municipalities: readonly string[];
    },
    readonly MunicipalityIndex[],
  ];
  table: [Scope, TableAnswer];
  /** A polygon that crosses itself is mended first. `name` is what it is called in a problem. */
  polygon: [Omit<Scope, 'level'> & { readonly geometry: Polygon | MultiPolygon; readonly name: string }, PolygonAnswer];
}
export type Name = keyof Requests;
export type Params<N extends Name> = Requests[N][0];
export type Answer<N extends Name> = Requests[N][1];
