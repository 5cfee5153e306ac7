import type { AreaLevel, ColumnPart, FileUse, UnjoinedReason, Written } from '../../imports/from-files/proposal.ts';
import type { Format } from '../format.ts';
import type { OwnFilesText } from '../sv/own-files.ts';

const levels: { readonly [L in AreaLevel]: string } = {
  deso: 'DeSO',
  regso: 'RegSO',
  kommun: 'municipalities',
  lan: 'counties',
  own: 'own areas',
};

const uses: { readonly [U in FileUse]: string } = {
  values: 'Figures for areas',
  areas: 'Boundaries that become areas',
  overlay: 'Boundaries, lines or points over the map',
  key: 'A key: which areas belong together',
  none: 'Not used',
};

const columnParts: { readonly [P in ColumnPart]: string } = {
  code: 'area code',
  name: 'area name',
  municipality: 'municipality',
  year: 'year',
  dimension: 'breakdown',
  value: 'values',
  leftOut: 'not used',
};

const writings: { readonly [W in Written]: string } = {
  plain: 'as they stand',
  percent: 'in percent: 51 is 0.51',
  kronor: 'in kronor, shown in thousands',
};

const reasons: { readonly [R in UnjoinedReason]: string } = {
  otherLevel: 'are of another level, such as the whole municipality',
  otherDivision: 'follow another division of areas',
  outsideRegion: 'lie outside the region',
  unknownCode: 'have a code that no area has',
  unknownName: 'have a name that no area has',
  ambiguousName: 'have a name that several areas have',
  leadingZero: 'have a code that lacks its first zero',
  date: 'have a date where the code should be',
  noCode: 'have no code',
  duplicate: 'are duplicates of a row above',
};

const span = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'without a year';
  if (first === last) return String(first);
  const whole = last - first + 1 === years.length;
  return whole
    ? `${String(first)}–${String(last)}`
    : `${String(years.length)} years from ${String(first)} to ${String(last)}`;
};
const series = (count: number): string => `${String(count)} series`;
const rows = (count: number, format: Format): string => (count === 1 ? '1 row' : `${format.count(count)} rows`);
const some = (items: readonly string[], format: Format): string => format.list(items.map((item) => `“${item}”`));

/** The part of the dialog about files of one's own. */
export const ownFiles: OwnFilesText = {
  lead: 'Your own tables and boundaries become a map.',
  local: 'The files are read here in the browser. Nothing is sent anywhere.',
  drop: {
    title: 'Drop files here',
    more: 'Drop more files here',
    choose: 'Choose files',
    label: 'Add files',
    formats: 'CSV, Excel (.xlsx), JSON-stat, PX, GeoJSON, TopoJSON, GeoPackage and zipped shapefile (.zip)',
  },

  added: (count) => (count === 1 ? '1 file is being read.' : `${String(count)} files are being read.`),
  wasRead: (name) => `${name} has been read.`,
  notRead: (name, why) => `${name} could not be read. ${why}`,
  removed: (name) => `${name} is removed.`,

  file: {
    remove: (name) => `Remove ${name}`,
    cancel: 'Cancel',
    cancelNamed: (name) => `Cancel reading ${name}`,
    waiting: 'Waiting for its turn',
    reading: (share) => `Reading … ${share}`,
    again: 'Read again',
  },

  readAs: {
    values: ({ level, division, years, indicators, matched, areas }, format) =>
      `Read as figures for ${levels[level]}${division === '' ? '' : ` ${division}`}, ${span(years)}, ${series(indicators)}. ${areas === 0 ? 'There are no areas to join them to.' : `${format.count(matched)} of ${format.count(areas)} areas matched.`}`,
    areas: ({ rows: count, years, indicators }, format) =>
      `Read as boundaries of ${count === 1 ? '1 area' : `${format.count(count)} areas`}.${indicators === 0 ? '' : ` Of their properties ${series(indicators)} ${indicators === 1 ? 'is' : 'are'} taken in, ${span(years)}.`}`,
    overlay: ({ rows: count }, format) =>
      `Read as a layer of ${count === 1 ? '1 shape' : `${format.count(count)} shapes`} to lay over the map.`,
    key: ({ rows: count }, format) =>
      `Read as a key: ${rows(count, format)} say which DeSO make up each RegSO, and what these are called.`,
    none: () => 'Not used.',
  },

  problems: (count) =>
    count === 1 ? 'One thing to know about the file' : `${String(count)} things to know about the file`,

  questions: {
    leadingZeros: {
      title: (count, format) =>
        count === 1 ? 'Does a code lack its first zero?' : `Do ${format.count(count)} codes lack their first zero?`,
      note: 'Spreadsheets often drop the zero when the code is read as a number.',
      example: (written, meant) => `${written} is ${meant}`,
      yes: 'Yes, put the zero back',
      no: 'No, the codes are right as they stand',
    },
    division: {
      title: 'Which division of areas do the codes follow?',
      note: (shared, foreign, format) =>
        `${shared === 1 ? '1 code is' : `${format.count(shared)} codes are`} in the open region${foreign === 0 ? '' : `, and ${format.count(foreign)} ${foreign === 1 ? 'is' : 'are'} not`}. The same code can be another piece of land in another division.`,
      option: (year) => `The division of ${year}`,
      suggested: 'most likely',
    },
    year: {
      title: 'Which year are the figures of?',
      note: 'Neither columns, headers nor the name of the file say so.',
      label: 'Year',
    },
  },

  preview: {
    label: (name) => `The first rows of ${name}`,
    part: (header) => `Column ${header} is read as`,
    column: (at) => `Column ${String(at)}`,
    rows: (shown, of, format) => `${format.count(shown)} of ${rows(of, format)}`,
  },

  how: {
    title: 'How the file is read',
    use: 'The file is',
    sheet: 'Sheet or layer',
    headerRow: 'Headers stand in row',
    level: 'The figures are for',
    division: 'Division of areas',
    noDivision: 'none',
    joinsTo: 'Joined to',
    nothing: 'nothing',
    year: 'Year of the figures',
    unsure: 'not sure, please check',
  },
  uses,
  levels,
  columnParts,

  indicators: {
    title: (taken, of) =>
      taken === of ? `Content: ${series(of)}` : `Content: ${String(taken)} of ${series(of)} taken in`,
    about: (unit, years, counted, of, format) =>
      `${unit}, ${span(years)}${counted < of ? `, a value for ${format.count(counted)} of ${format.count(of)}` : ''}`,
    change: 'Change',
    changeNamed: (title) => `Change ${title}`,
    use: 'Used as',
    own: 'An indicator of its own',
    name: 'Name',
    unit: 'Unit',
    written: 'The numbers are written',
    family: 'Part of a whole',
    familyNote: 'Shown as a share of the sum of the parts',
    inFile: (words, examples) => `In the file: ${words}. First values: ${examples}.`,
    more: (count) => `Show ${String(count)} more`,
  },
  writings,

  join: {
    title: (count, format) =>
      count === 1 ? 'One area of the file is not used' : `${format.count(count)} areas of the file are not used`,
    line: (count, reason, examples, format) =>
      `${format.count(count)} ${reason}${examples.length === 0 ? '' : `: ${some(examples, format)}${count > examples.length ? ' and others' : ''}`}.`,
    without: (count, format) =>
      count === 1
        ? 'One area of the map has no row in the file.'
        : `${format.count(count)} areas of the map have no row in the file.`,
    download: 'Download the report (CSV)',
  },
  reasons,

  missing: {
    noRegion: {
      title: 'There are no areas to show the figures on',
      text: 'Fetch the boundaries from SCB, or drop a file of boundaries here beside the table.',
    },
    elsewhere: {
      title: (region) => `The figures are for other areas than ${region}`,
      text: (level, places, format) =>
        `The file has ${level}${places.length === 0 ? '' : ` in ${format.list(places)}`}. Fetch their boundaries from SCB, open a region that has them, or drop a file of the boundaries here. The table stays here meanwhile.`,
    },
    division: {
      title: (found, region) => `The codes follow the division of ${found}, and ${region} does not`,
      text: (found) =>
        `The same code can be another piece of land, so the figures are not put on the map. Fetch the boundaries of ${found} from SCB, or get the table for the division that the region follows.`,
    },
    fetch: 'Fetch boundaries from SCB',
  },

  overlay: { add: 'Lay over the map', added: (name) => `${name} lies over the map.` },

  open: {
    heading: 'The region they become',
    name: 'Name',
    defaultName: (region) => `${region} with own figures`,
    conflict: 'Where the region has a figure already',
    keepOpen: 'Keep the region’s',
    takeOwn: 'Take mine',
    balanceNote: 'How many there are of the one for each of the other, in every area.',
    addBalance: 'Make a balance of your own',
    numerator: 'Number of',
    denominator: 'for each',
    none: 'Choose …',
    go: 'Open on the map',
    making: 'Making the map …',
  },

  ready: {
    empty: 'No files are chosen.',
    reading: 'Files are being read …',
    nothing: 'None of the files has figures for areas that are here.',
    severalAreas: 'Several files are read as areas. Choose one of them, and that the others lie over the map.',
    onlyAreas: (file) =>
      `There are no figures for the boundaries in ${file}. Drop a table for the areas, or lay the boundaries over the map.`,
    questions: (count) =>
      count === 1 ? 'One question is left to answer.' : `${String(count)} questions are left to answer.`,
    region: (region, indicators, years) =>
      indicators === 0 ? `The areas of ${region} get names.` : `${region} gets ${series(indicators)}, ${span(years)}.`,
    areas: (file, indicators, years) => `A new region of ${file} with ${series(indicators)}, ${span(years)}.`,
    leftOut: (files, format) => `${format.list(files)} ${files.length === 1 ? 'is' : 'are'} not part of it.`,
  },
};
