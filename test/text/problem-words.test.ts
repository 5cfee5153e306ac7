import { describe, expect, it } from 'vitest';
import type { Problem, ProblemDetails, ProblemKind } from '../../src/problem/problem.ts';
import { problem } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { problemWords } from '../../src/text/problem-words.ts';

const [swedish, english] = [await loadLanguage('sv'), await loadLanguage('en')];

/** One detail of every kind; a kind without one does not compile. */
const details: { readonly [K in ProblemKind]: ProblemDetails[K] } = {
  notJson: { message: 'Unexpected token at 12' },
  wrongGeometry: { found: 'Point' },
  unknownProjection: { found: 'EPSG:2154' },
  emptyFile: {},
  noCodeColumn: { columns: ['namn', 'antal'] },
  duplicateCodes: { codes: ['9901C1010'], kept: 'first' },
  codesWithoutMatch: { count: 12, examples: ['0180A1010', '0180A1020'] },
  areasWithoutRow: { count: 1, examples: ['9901C1010'] },
  negativeCount: { text: '-4', count: 1 },
  notANumber: { text: '<b>elva</b>', count: 3 },
  percentOver100: { text: '140', count: 2 },
  quartilesDoNotSum: { sum: 92.5, expected: 100, count: 2 },
  lineTooLong: { characters: 10_485_760, limit: 1_000_000 },
  tooManyColumns: { columns: 400_002, limit: 16_384 },
  longCells: { count: 2, limit: 2_000 },
  wrongColumnCount: { found: 4, expected: 9, count: 2 },
  unknownVintage: { found: 'DeSO 2018', expected: 'DeSO 2025' },
  invalidRing: { count: 6, examples: ['1480C1010'] },
  areasWithoutRegso: { count: 2, of: 420 },
  regsoInSeveral: { codes: ['9901R001'], kept: 'first' },
  largerNotRead: { level: 'regso', year: 2022, reason: 'notFetched' },
  missingYears: { years: [2012, 2013] },
  wrongChecksum: { expected: 'a', got: 'b' },
  newerPackVersion: { version: 3, known: 1 },
  invalidPack: { message: 'expected years, got nothing' },
  packNotFound: { id: 'ingenstans' },
  packMadeElsewhere: { id: 'lokal-1480' },
  network: { address: 'packs/exempel/pack.json', status: 503 },
  linkField: { value: 'ar=tvåtusen' },
  linkNewer: { version: 7, known: 1 },
  linkArea: { codes: ['9901C9999'] },
  linkYear: { asked: 1066, used: 2024 },
  linkMeasure: { asked: 'lycka' },
  workerStopped: { message: '' },
  downloadBlocked: { message: 'SecurityError' },
  clipboardBlocked: { message: 'NotAllowedError' },
  nothingToExport: {},
  storageDenied: {},
  storageFull: { bytes: 1_200_000 },
  noWebGl: { message: '' },
  webGlLost: {},
  chunkNotLoaded: { message: '' },
  unknownArgument: { argument: '--snabbt' },
  missingArgument: { argument: '--table' },
  wrongArgument: { argument: '--year abc', wants: 'year' },
  fileNotRead: { reason: 'missing' },
  unknownArea: { codes: ['1', '2', '3', '4', '5', '6', '7'] },
  missingColumns: { columns: ['q1', 'q4'] },
  invalidCube: { format: 'JSON-stat', at: 'dimension.Region' },
  severalDatasets: { count: 2, used: 'Folkmängd' },
  pxKeys: {},
  tooManyCells: { cells: 40_000_000, limit: 20_000_000 },
  unknownFormat: { looksLike: 'webPage' },
  passwordProtected: {},
  macrosIgnored: {},
  formulasWithoutValue: { count: 3 },
  datesForCodes: { text: '2011-04-01', count: 1 },
  fileTooLarge: { bytes: 900_000_000, limit: 600_000_000 },
  pictureTooLarge: { scale: 4, width: 20480, height: 12800, instead: 2 },
  archiveTooLarge: { bytes: 5_000_000_000, limit: 400_000_000 },
  brokenFile: {},
  yearsOfOtherDivision: { years: [2022, 2023], division: 'DeSO 2018', used: 'DeSO 2025' },
  yearsNotPublished: { indicator: { sv: 'Upplåtelseform', en: 'Tenure' }, years: [2019] },
  yearsWithoutFigures: { table: 'TAB6684', years: [2023] },
  boundariesMissing: { municipalities: ['Lerum'] },
  nothingToShow: { what: 'figures' },
  mixedPublications: { table: 'TAB6684', dates: ['2026-01-20', '2026-02-01'] },
  unusableFigures: { table: 'TAB6684', count: 2 },
  geometryLeftOut: { reason: 'curve', count: 2, layer: 'stadsdelar' },
  layersLeftOut: { names: ['stilar'] },
  noMapLayers: { names: ['priser', 'flygbild'] },
  noLine: { found: 'Point' },
  assumedProjection: { used: 'SWEREF 99 TM' },
  assumedCharset: { used: 'Windows-1252' },
  missingPart: { part: '.dbf' },
  looseShapefile: {},
  tooManyVertices: { vertices: 2_400_000, limit: 500_000 },
  areasWithoutCode: { count: 3 },
  noFigures: {},
  nothingJoined: { rows: 12, examples: ['1480', 'Göteborg'] },
  otherDivision: { found: '2018', expected: '2025', count: 40, shared: 31 },
  tooManySeries: { count: 5000, limit: 2000 },
  unusableCorrection: { value: 'Blad 9' },
  unansweredQuestions: { count: 2 },
  sameColumnAndYear: { columns: ['q1'], years: [2016, 2017], kept: 'open' },
  balanceNeedsCounts: { columns: ['Andel'] },
  regionWithoutRegso: { count: 132 },
  scbEmptyOrder: { what: 'municipalities' },
  scbUnknownMunicipality: { codes: ['9999'] },
  scbUnknownIndicator: { ids: ['lycka'], known: ['population', 'employment'] },
  scbNothingPublished: { from: 2010, to: 2025 },
  scbUnreachable: {
    source: 'TAB6684',
    address: 'https://statistikdatabasen.scb.se',
    message: 'Failed to fetch',
    command: 'npm run data -- --kommun 1480 --years 2024',
  },
  scbTooSlow: { source: 'stat:DeSO_2025' },
  scbTooFast: { source: 'TAB6684', seconds: 300 },
  scbUnavailable: { source: 'TAB6684', status: 503 },
  scbTooManyCells: { source: 'TAB6684', cells: 160_000, limit: 150_000 },
  scbUnknownValue: { source: 'TAB6684', detail: 'Non-existent value' },
  scbUnknownTable: { source: 'TAB6684' },
  scbRefused: { source: 'TAB6684', status: 400, detail: '<b>no</b>' },
  scbWrongType: { source: 'TAB6684', expected: 'JSON', got: 'text/html' },
  scbCutOff: { source: 'TAB6684', bytes: 41_000 },
  scbEmpty: { source: 'stat:DeSO_2025' },
  scbWrongCharset: { source: 'TAB6684', charset: 'windows-1252' },
  scbOtherTitle: { source: 'TAB6684', words: ['ekonomisk standard'], got: 'Bilar' },
  scbOtherDimensions: { source: 'TAB6684', expected: ['Region', 'Tid'], got: ['Region'] },
  scbOtherCodes: { source: 'TAB6684', dimension: 'ContentsCode', missing: ['000008A6'], got: ['000009A6'] },
  scbOtherAreas: { source: 'TAB6684', codes: ['1480C1010'] },
  scbMissingAreas: { source: 'stat:DeSO_2025', municipality: '1480', expected: 320, got: 319 },
  notSession: {},
  sessionBroken: { part: 'step', number: 4, isEnd: true },
  sessionTooLarge: { bytes: 50_000_000, limit: 40_000_000 },
  sessionNewer: { version: 3, known: 1 },
  sessionDamage: {
    ...{ part: 'step', number: 3, member: 'address', damage: 'missing' },
    ...{ isLeftOut: false, isPrevious: false },
  },
  sessionMoreDamage: { count: 1800 },
  sessionRegionMissing: { title: 'Göteborgsregionen', isMadeHere: true },
  sessionOtherEdition: { title: 'Göteborgsregionen', date: '2026-09-01' },
  mergeTooMany: { part: 'step', count: 730, limit: 500 },
  offlineFile: { reason: 'missing', status: 404 },
  offlineLost: {},
  offlineNewer: {},
  sessionStorageFull: { bytes: 42_000 },
  sessionStorageDenied: {},
  savedSessionDamaged: { kept: 'before' },
  savedSessionNewer: {},
  savedSessionGone: {},
  offlineWorker: { message: 'TypeError: Failed to register' },
};

const all = Object.entries(details).map(([kind, detail]) => problem(kind as ProblemKind, detail as never));

describe.each([swedish, english])('problems in $id', (language) => {
  it.each(all.map((one): [string, Problem] => [one.kind, one]))('%s says what and what to do', (_, one) => {
    const { title, advice } = problemWords(one, language);
    expect(title).toMatch(/^[\p{Lu}\d]/u);
    expect(title).not.toMatch(/[.!]$/);
    expect(advice.length).toBeGreaterThan(20);
    expect(`${title} ${advice}`).not.toMatch(/undefined|NaN|\[object|null|\s\s/);
  });

  it('have their own words each', () => {
    expect(new Set(all.map((one) => problemWords(one, language).title)).size).toBe(all.length);
  });
});

describe('where a problem is', () => {
  it('goes from the file down to the area', () => {
    const at = problem('notANumber', details.notANumber, {
      file: 'värden.csv',
      row: 12,
      column: 'q1',
      area: '9901C1010',
    });
    expect(problemWords(at, swedish).where).toBe('Filen värden.csv, rad 12, kolumnen q1, området 9901C1010');
    expect(problemWords(at, english).where).toBe('File värden.csv, row 12, column q1, area 9901C1010');
  });

  it('is not said when it is not known', () => {
    expect(problemWords(problem('emptyFile', {}), swedish).where).toBe('');
  });

  it('names a field of the link', () => {
    expect(problemWords(problem('linkField', details.linkField, { field: 'ar' }), swedish).where).toBe(
      'Fältet ar i länken',
    );
  });
});

describe('long lists', () => {
  it('are cut to five and a number', () => {
    expect(problemWords(problem('unknownArea', details.unknownArea), swedish).title).toBe(
      'Områdeskoderna 1, 2, 3, 4, 5 och 2 till finns inte i data',
    );
  });
});
