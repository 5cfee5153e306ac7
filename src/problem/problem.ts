/** Where a problem is. Everything is optional; say as much as is known. Rows and lines count from 1, the header being row 1. */
export interface Place {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly area?: string;
  /** A field of the address. */
  readonly field?: string;
}

/** What an option of a command wants: text has a sentence for each. */
export type ArgumentForm =
  | 'value'
  | 'year'
  | 'pair'
  | 'packId'
  | 'map'
  | 'knownColumn'
  | 'counts'
  | 'municipalities'
  | 'county'
  | 'years'
  | 'webAddress'
  | 'metres';

/** What a file that cannot be read here seems to be: text has a sentence for each. */
export type FileLooks =
  | 'webPage'
  | 'pdf'
  | 'oldExcel'
  | 'openDocument'
  | 'word'
  | 'image'
  | 'archive'
  | 'database'
  | 'xml'
  | 'json'
  | 'text'
  | 'unknown';

/** Why a feature of a layer is left out: text has a sentence for each. */
export type GeometryReason = 'missing' | 'curve' | 'invalid' | 'notArea' | 'otherKind';

/** A part of a session file, and what is the matter with it: text has words for each. */
export type SessionPart =
  'session' | 'opening' | 'closing' | 'step' | 'card' | 'votes' | 'pair' | 'data' | 'previous' | 'included';

export type SessionDamage =
  'missing' | 'wrongKind' | 'unknown' | 'tooLong' | 'signs' | 'twice' | 'tooMany' | 'outOfRange';

/** What can go wrong, and what is known of it beyond the place. A new kind is one line here and two sentences in `src/text`. */
export interface ProblemDetails {
  notJson: { readonly message: string };
  wrongGeometry: { readonly found: string };
  unknownProjection: { readonly found: string };
  emptyFile: Record<never, never>;
  noCodeColumn: { readonly columns: readonly string[] };
  duplicateCodes: { readonly codes: readonly string[]; readonly kept: 'first' };
  codesWithoutMatch: { readonly count: number; readonly examples: readonly string[] };
  areasWithoutRow: { readonly count: number; readonly examples: readonly string[] };
  negativeCount: { readonly text: string; readonly count: number };
  notANumber: { readonly text: string; readonly count: number };
  percentOver100: { readonly text: string; readonly count: number };
  quartilesDoNotSum: { readonly sum: number; readonly expected: number; readonly count: number };
  lineTooLong: { readonly characters: number; readonly limit: number };
  tooManyColumns: { readonly columns: number; readonly limit: number };
  longCells: { readonly count: number; readonly limit: number };
  wrongColumnCount: { readonly found: number; readonly expected: number; readonly count: number };
  unknownVintage: { readonly found: string; readonly expected: string };
  invalidRing: { readonly count: number; readonly examples: readonly string[] };
  /** A pack whose areas know their RegSO only in part: the level is not offered. */
  areasWithoutRegso: { readonly count: number; readonly of: number };
  regsoInSeveral: { readonly codes: readonly string[]; readonly kept: 'first' };
  /** A file with the source's own figures of larger areas that cannot be used; those figures are worked out from the smaller areas instead. */
  largerNotRead: {
    readonly level: 'regso' | 'kommun';
    readonly year: number;
    readonly reason: 'notFetched' | 'changed' | 'unreadable';
  };
  missingYears: { readonly years: readonly number[] };
  wrongChecksum: { readonly expected: string; readonly got: string };
  newerPackVersion: { readonly version: number; readonly known: number };
  invalidPack: { readonly message: string };
  packNotFound: { readonly id: string };
  /** A pack that was fetched or made in another browser, or before the page was loaded anew, and not saved here. */
  packMadeElsewhere: { readonly id: string };
  network: { readonly address: string; readonly status: number };
  linkField: { readonly value: string };
  /** An address written by a newer version of the app. */
  linkNewer: { readonly version: number; readonly known: number };
  linkArea: { readonly codes: readonly string[] };
  linkYear: { readonly asked: number; readonly used: number };
  linkMeasure: { readonly asked: string };
  workerStopped: { readonly message: string };
  /** A file that could not be handed to the reader. */
  downloadBlocked: { readonly message: string };
  clipboardBlocked: { readonly message: string };
  /** An export of what is not there any more. */
  nothingToExport: Record<never, never>;
  storageDenied: Record<never, never>;
  storageFull: { readonly bytes: number };
  noWebGl: { readonly message: string };
  webGlLost: Record<never, never>;
  chunkNotLoaded: { readonly message: string };
  unknownArgument: { readonly argument: string };
  /** An option that a command cannot do without. */
  missingArgument: { readonly argument: string };
  /** An option with a value that is not of the form that it wants. */
  wrongArgument: { readonly argument: string; readonly wants: ArgumentForm };
  /** A file of the command line. */
  fileNotRead: { readonly reason: 'missing' | 'folder' | 'denied' };
  unknownArea: { readonly codes: readonly string[] };
  missingColumns: { readonly columns: readonly string[] };
  /** A member (JSON-stat) or a keyword (PX) of a table of several dimensions that is missing, or not as the format says. */
  invalidCube: { readonly format: 'JSON-stat' | 'PX'; readonly at: string };
  severalDatasets: { readonly count: number; readonly used: string };
  /** PX whose data are given by key, not in order. */
  pxKeys: Record<never, never>;
  tooManyCells: { readonly cells: number; readonly limit: number };
  /** A file of a kind that is not read here. */
  unknownFormat: { readonly looksLike: FileLooks };
  passwordProtected: Record<never, never>;
  macrosIgnored: Record<never, never>;
  formulasWithoutValue: { readonly count: number };
  datesForCodes: { readonly text: string; readonly count: number };
  fileTooLarge: { readonly bytes: number; readonly limit: number };
  /** A picture of more px than the browser has room for, and the scale that it may have room for. */
  pictureTooLarge: {
    readonly scale: number;
    readonly width: number;
    readonly height: number;
    readonly instead: number;
  };
  /** An archive that says it becomes larger than this when unpacked. */
  archiveTooLarge: { readonly bytes: number; readonly limit: number };
  /** An archive or a workbook that breaks off, or does not hold what its own list says. */
  brokenFile: Record<never, never>;
  /** Years that were asked for and follow another division than the pack's. */
  yearsOfOtherDivision: { readonly years: readonly number[]; readonly division: string; readonly used: string };
  /** Years that were asked for and that no table of an indicator has. */
  yearsNotPublished: {
    readonly indicator: { readonly sv: string; readonly en: string };
    readonly years: readonly number[];
  };
  /** Years of a table in which every area is 0 or has no value. */
  yearsWithoutFigures: { readonly table: string; readonly years: readonly number[] };
  /** Municipalities whose boundaries did not arrive. */
  boundariesMissing: { readonly municipalities: readonly string[] };
  /** Nothing that a pack can be made of has arrived. */
  nothingToShow: { readonly what: 'boundaries' | 'figures' };
  /** Parts of one table that were fetched from different publications of it. */
  mixedPublications: { readonly table: string; readonly dates: readonly string[] };
  /** Figures of a table that cannot be: below 0, or a percent over 100. */
  unusableFigures: { readonly table: string; readonly count: number };
  /** Features of a layer that are not shown: without geometry, of a kind that cannot be drawn, with positions that are none, or no surface where areas are wanted. */
  geometryLeftOut: { readonly reason: GeometryReason; readonly count: number; readonly layer: string };
  /** Layers of a file of several that hold nothing that can be shown. */
  layersLeftOut: { readonly names: readonly string[] };
  /** A GeoPackage without a layer of features; what it holds instead. */
  noMapLayers: { readonly names: readonly string[] };
  /** A file for a route without a line; what it holds instead. */
  noLine: { readonly found: string };
  assumedProjection: { readonly used: string };
  assumedCharset: { readonly used: string };
  /** A part of a shapefile that is not in the archive. */
  missingPart: { readonly part: '.shp' | '.dbf' };
  /** One part of a shapefile, without the others. */
  looseShapefile: Record<never, never>;
  tooManyVertices: { readonly vertices: number; readonly limit: number };
  areasWithoutCode: { readonly count: number };
  /** A file with areas perhaps, but no values for them. */
  noFigures: Record<never, never>;
  nothingJoined: { readonly rows: number; readonly examples: readonly string[] };
  /** Codes of another division than the map's; `shared` of them name an area of the map's as well. */
  otherDivision: {
    readonly found: string;
    readonly expected: string;
    readonly count: number;
    readonly shared: number;
  };
  /** A breakdown that makes more columns than are used. */
  tooManySeries: { readonly count: number; readonly limit: number };
  /** A person's correction that a file does not allow. */
  unusableCorrection: { readonly value: string };
  unansweredQuestions: { readonly count: number };
  /** Columns of a file that the open region has for the same years. */
  sameColumnAndYear: {
    readonly columns: readonly string[];
    readonly years: readonly number[];
    readonly kept: 'open' | 'own';
  };
  balanceNeedsCounts: { readonly columns: readonly string[] };
  regionWithoutRegso: { readonly count: number };
  scbEmptyOrder: { readonly what: 'municipalities' | 'years' | 'indicators' | 'levels' };
  scbUnknownMunicipality: { readonly codes: readonly string[] };
  scbUnknownIndicator: { readonly ids: readonly string[]; readonly known: readonly string[] };
  /** None of the tables of an order has the years and levels that were asked for; the years that they have. */
  scbNothingPublished: { readonly from: number; readonly to: number };
  /** No answer at all: no network, or a browser that may not read the answer. The command does the same outside of the browser. `source` is a table (`TAB6684`) or a layer (`stat:DeSO_2025`), here and below. */
  scbUnreachable: {
    readonly source: string;
    readonly address: string;
    readonly message: string;
    readonly command: string;
  };
  scbTooSlow: { readonly source: string };
  scbTooFast: { readonly source: string; readonly seconds: number };
  scbUnavailable: { readonly source: string; readonly status: number };
  scbTooManyCells: { readonly source: string; readonly cells: number; readonly limit: number };
  scbUnknownValue: { readonly source: string; readonly detail: string };
  scbUnknownTable: { readonly source: string };
  scbRefused: { readonly source: string; readonly status: number; readonly detail: string };
  scbWrongType: { readonly source: string; readonly expected: string; readonly got: string };
  scbCutOff: { readonly source: string; readonly bytes: number };
  scbEmpty: { readonly source: string };
  scbWrongCharset: { readonly source: string; readonly charset: string };
  /** The title of an answer lacks words that it must have. */
  scbOtherTitle: { readonly source: string; readonly words: readonly string[]; readonly got: string };
  scbOtherDimensions: {
    readonly source: string;
    readonly expected: readonly string[];
    readonly got: readonly string[];
  };
  /** Codes of a dimension that were asked for and are not in the answer. */
  scbOtherCodes: {
    readonly source: string;
    readonly dimension: string;
    readonly missing: readonly string[];
    readonly got: readonly string[];
  };
  scbOtherAreas: { readonly source: string; readonly codes: readonly string[] };
  /** Fewer areas of a municipality than the service itself counts. */
  scbMissingAreas: {
    readonly source: string;
    readonly municipality: string;
    readonly expected: number;
    readonly got: number;
  };
  /** JSON, but no session. */
  notSession: Record<never, never>;
  /** A session file that is no whole JSON: in which part it breaks off or cannot be read, counted from 1, 0 where there is but one. */
  sessionBroken: { readonly part: SessionPart; readonly number: number; readonly isEnd: boolean };
  sessionTooLarge: { readonly bytes: number; readonly limit: number };
  sessionNewer: { readonly version: number; readonly known: number };
  /** A part of a session that was mended or left out, and the name of its member; '' for the whole part. */
  sessionDamage: {
    readonly part: SessionPart;
    readonly number: number;
    readonly member: string;
    readonly damage: SessionDamage;
    readonly isLeftOut: boolean;
    readonly isPrevious: boolean;
  };
  /** More of the same than is told one by one. */
  sessionMoreDamage: { readonly count: number };
  sessionRegionMissing: { readonly title: string; readonly isMadeHere: boolean };
  sessionOtherEdition: { readonly title: string; readonly date: string };
  mergeTooMany: { readonly part: 'step' | 'card' | 'pair' | 'data'; readonly count: number; readonly limit: number };
  /** A file of the app or of a region that is not what the server said that it would be, when it is kept for a lab without a network. */
  offlineFile: { readonly reason: 'missing' | 'unreachable' | 'changed'; readonly status: number };
  /** What was kept has gone while more was being kept. */
  offlineLost: Record<never, never>;
  /** What is kept was kept by a newer version of the app. */
  offlineNewer: Record<never, never>;
  /** The browser would not let the app be handed out without a network. */
  offlineWorker: { readonly message: string };
  sessionStorageFull: { readonly bytes: number };
  sessionStorageDenied: Record<never, never>;
  /** A session on this machine whose last save is damaged: the one before stands in its place, or none does. */
  savedSessionDamaged: { readonly kept: 'before' | 'none' };
  /** A session on this machine that was saved by a newer version of the app. */
  savedSessionNewer: Record<never, never>;
  savedSessionGone: Record<never, never>;
}

export type ProblemKind = keyof ProblemDetails;

/** One thing that went wrong, as data; `src/text` has a title and an advice for each kind, in each language. */
export type Problem = {
  [K in ProblemKind]: { readonly kind: K; readonly place: Place; readonly detail: ProblemDetails[K] };
}[ProblemKind];

/** Builds a problem of one kind. */
export function problem<K extends ProblemKind>(kind: K, detail: ProblemDetails[K], place: Place = {}): Problem {
  return { kind, place, detail } as Problem;
}

/** A problem that stops what was asked for. It crosses the worker boundary as its `problem`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(cause: Problem) {
    super(`${cause.kind} ${JSON.stringify(cause.place)} ${JSON.stringify(cause.detail)}`);
    this.problem = cause;
  }
}

/** Throws a problem of one kind. */
export function fail<K extends ProblemKind>(kind: K, detail: ProblemDetails[K], place: Place = {}): never {
  throw new ProblemError(problem(kind, detail, place));
}
