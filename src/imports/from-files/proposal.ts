import type { Unit } from '../../measures/column.ts';
import type { MeasureKey, Role } from '../../measures/roles.ts';
import type { BothLanguages } from '../../pack/pack.ts';
import type { Problem } from '../../problem/problem.ts';

/** How sure a guess is: `certain` needs no look, `uncertain` should be looked at. */
export type Confidence = 'certain' | 'likely' | 'uncertain';

/** One thing that was worked out from a file, and what else it may be. A person's own word is `certain` and `corrected`. */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: Confidence;
  /** What it may be changed to, the value itself among them, the likeliest first; empty where anything of the type may be said. */
  readonly alternatives: readonly T[];
  readonly corrected: boolean;
}

/** What a file is taken for. `key` says which areas make up which larger ones, and what they are called; `none` is a file in which nothing was found. */
export type FileUse = 'values' | 'areas' | 'overlay' | 'key' | 'none';

/** Level of the areas that a file's rows are of. `own` is a division of the person's own (districts, primärområden). */
export type AreaLevel = 'deso' | 'regso' | 'kommun' | 'lan' | 'own';

/** What a column of a file holds. `name` is of the area, `municipality` the name or code of its municipality, `dimension` a breakdown (upplåtelseform, kön). */
export type ColumnPart = 'code' | 'name' | 'municipality' | 'year' | 'dimension' | 'value' | 'leftOut';

export interface ProposedColumn {
  /** From 0, in the file's order. Corrections name columns by it: two columns may have the same header. */
  readonly at: number;
  readonly header: string;
  readonly part: Guess<ColumnPart>;
  /** The first different cells, as written. */
  readonly examples: readonly string[];
}

/** What an indicator is used as: a role that the measures know, an indicator of its own, or nothing. */
export type IndicatorUse =
  { readonly as: 'role'; readonly role: Role } | { readonly as: 'own' } | { readonly as: 'leftOut' };

/** How numbers stand in a file: as the unit says; as 51 where the unit is a share (0.51); in kronor where the unit is thousands of kronor. */
export type Written = 'plain' | 'percent' | 'kronor';

/** A series of figures that the file holds: a column of values, or a column within one combination of categories (upplåtelseform: hyresrätt). */
export interface ProposedIndicator {
  /** Names it in corrections; the same for the same file whatever else is corrected, but for its columns' parts. */
  readonly key: string;
  /** Header and categories as the file writes them: `Antal`, `hyresrätt`. */
  readonly words: readonly string[];
  readonly use: Guess<IndicatorUse>;
  readonly unit: Guess<Unit>;
  readonly written: Guess<Written>;
  readonly title: Guess<BothLanguages>;
  /** A word shared by the parts of one whole (the tenures), null for what is no part. Parts are shown as shares of their sum. */
  readonly family: Guess<string | null>;
  /** True for the whole of a breakdown (`totalt`, `samtliga`). */
  readonly total: boolean;
  readonly years: readonly number[];
  /** The first cells as written; how many cells of the last year carry a value, of how many. */
  readonly examples: readonly string[];
  readonly counted: number;
  readonly of: number;
}

/** Where the years of the figures were found. */
export type YearSource = 'column' | 'headers' | 'fileName' | 'given' | 'none';

/** Something that only the person knows. A pack is not made before every question has its answer. */
export type Question =
  | {
      /** Codes that are a zero short: is `581` meant as `0581`? */
      readonly kind: 'leadingZeros';
      readonly answer: boolean | null;
      readonly count: number;
      readonly examples: readonly { readonly written: string; readonly meant: string }[];
    }
  | {
      /** Codes without the suffix of a division: which one do they follow? The divisions share codes with different areas. */
      readonly kind: 'division';
      readonly answer: string | null;
      readonly options: readonly string[];
      /** What the evidence speaks for. */
      readonly suggested: string;
      /** How many different codes the open region has too, and how many lie in its municipalities without being its own. */
      readonly shared: number;
      readonly foreign: number;
      readonly examples: readonly string[];
    }
  | {
      /** No column, header or file name says which year the figures are of. */
      readonly kind: 'year';
      readonly answer: number | null;
    };

/** Why a row was not joined to an area. */
export type UnjoinedReason =
  /** Of another level than the one chosen: a municipality or the whole country among DeSO. */
  | 'otherLevel'
  /** Of another division than the areas': 2018 against 2025. */
  | 'otherDivision'
  /** A proper code or name of a municipality that the region does not have. */
  | 'outsideRegion'
  /** Of a municipality of the region, but no area has the code, or the name. */
  | 'unknownCode'
  | 'unknownName'
  /** A name that several areas have, with nothing that tells them apart. */
  | 'ambiguousName'
  /** A zero short, and not (yet) said to be. */
  | 'leadingZero'
  /** A date stands where a code should. */
  | 'date'
  | 'noCode'
  /** Another row, above it, has the same area, year and categories. */
  | 'duplicate';

/** Rows of one area as it is written in the file. */
export interface UnjoinedRow {
  /** Row of the file, the header's being counted; the first of them. 0 for a cube, which has none. */
  readonly row: number;
  readonly rows: number;
  readonly code: string;
  readonly name: string;
  readonly reason: UnjoinedReason;
}

/** What a join met, in the order of the file and of the areas. */
export interface FileJoin {
  readonly file: string;
  readonly level: AreaLevel;
  /** Division that the rows were taken to follow; '' where the level has none. */
  readonly division: string;
  /** Areas that have at least one row, of how many. */
  readonly matched: number;
  readonly areas: number;
  readonly unjoined: readonly UnjoinedRow[];
  readonly areasWithoutRow: readonly { readonly code: string; readonly name: string }[];
}

/** The join in short, for a proposal: numbers by reason, with a few examples each. */
export interface JoinSummary {
  readonly matched: number;
  readonly areas: number;
  readonly unjoined: readonly {
    readonly reason: UnjoinedReason;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  readonly areasWithoutRow: number;
}

/** Id of what rows are joined to: the open region, or the proposal of another file that holds areas; '' for nothing at hand. */
export type JoinTarget = string;
export const openRegionTarget = 'region';

/** What a file is taken for, and every guess on the way. Small: the file's rows stay where they were read. */
export interface FileProposal {
  readonly id: string;
  readonly file: string;
  readonly use: Guess<FileUse>;
  /** Sheet or layer by name; one alternative where the file has one. */
  readonly sheet: Guess<string>;
  /** Row of the header, from 1; 0 for what has none (cubes, geography). */
  readonly headerRow: Guess<number>;
  /** The header and the first rows as text, as they stand. */
  readonly preview: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Rows of the sheet (features of the layer, cells of the cube). */
  readonly rows: number;
  readonly columns: readonly ProposedColumn[];
  readonly level: Guess<AreaLevel>;
  /** How many rows are of each level, the most first: more than one in a mixed file. */
  readonly levels: readonly { readonly level: AreaLevel; readonly rows: number }[];
  /** Year of the division, `2025`; '' where it has none. */
  readonly division: Guess<string>;
  readonly joinsTo: Guess<JoinTarget>;
  readonly yearSource: YearSource;
  readonly years: readonly number[];
  readonly questions: readonly Question[];
  readonly indicators: readonly ProposedIndicator[];
  readonly join: JoinSummary;
  /** What is not as it should be in the file, and corrections that could not be followed. */
  readonly problems: readonly Problem[];
}

/** What a person says of an indicator; what is left out stays as guessed. */
export interface IndicatorCorrection {
  readonly use?: IndicatorUse;
  readonly unit?: Unit;
  readonly written?: Written;
  readonly title?: BothLanguages;
  readonly family?: string | null;
}

/** What a person says of a file; what is left out stays as guessed. Plain data: it can be kept, sent and compared. */
export interface Corrections {
  readonly use?: FileUse;
  readonly sheet?: string;
  readonly headerRow?: number;
  /** By the column's place. */
  readonly columns?: Readonly<Record<number, ColumnPart>>;
  readonly level?: AreaLevel;
  readonly joinsTo?: JoinTarget;
  /** Answers to the questions. `division` may be said without having been asked for. */
  readonly leadingZeros?: boolean;
  readonly division?: string;
  /** The year of the figures that have none in a column or a header; goes before the year in the file's name. */
  readonly year?: number;
  /** By the indicator's key. */
  readonly indicators?: Readonly<Record<string, IndicatorCorrection>>;
}

/** One balansmått of the person's own: any two indicators of counts, by the id of their file's proposal and their key. */
export interface OwnBalance {
  readonly numerator: { readonly proposal: string; readonly indicator: string };
  readonly denominator: { readonly proposal: string; readonly indicator: string };
}

/** What a person says of the pack that is made. Nothing is read from a clock: `date` is passed in. */
export interface OwnPackFacts {
  /** As an address can carry it: `packIdShape`. */
  readonly id: string;
  readonly title: BothLanguages;
  /** ISO date of the import. */
  readonly date: string;
  /** Licence of the person's own files, in words; '' when not said. */
  readonly licence: string;
  readonly balance?: OwnBalance;
  /** What holds where the open pack has a figure for the same role and year. */
  readonly onConflict: 'keepOpen' | 'takeOwn';
}

/** What a pack from files comes with. */
export interface OwnPackReport {
  readonly joins: readonly FileJoin[];
  /** Measures to show first: the own balansmått, then what was added. */
  readonly measures: readonly MeasureKey[];
  readonly problems: readonly Problem[];
}
