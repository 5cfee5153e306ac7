import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { problems as swedish } from '../sv/problems.ts';

const rows = (count: number, format: Format): string => (count === 1 ? 'one row' : `${format.count(count)} rows`);
const areas = (count: number, format: Format): string => (count === 1 ? 'one area' : `${format.count(count)} areas`);

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} more`] : shown);
};

const largerReasons: { readonly [R in ProblemDetails['largerNotRead']['reason']]: string } = {
  notFetched: 'could not be fetched',
  changed: 'are not those that the data pack describes',
  unreadable: 'could not be read',
};

const kinds: typeof swedish.kinds = {
  notJson: {
    title: () => 'The file is not valid JSON',
    advice: ({ message }) =>
      `Open the file in a text editor and correct it, or export it again. Reading stopped at: ${message}`,
  },
  wrongGeometry: {
    title: ({ found }) => `The geometry is ${found}, but areas must be surfaces`,
    advice: () => 'Export the boundaries as Polygon or MultiPolygon.',
  },
  unknownProjection: {
    title: ({ found }) => `The coordinate system ${found} is not known`,
    advice: () => 'Export the boundaries in WGS 84 (EPSG:4326) or SWEREF 99 TM (EPSG:3006).',
  },
  emptyFile: {
    title: () => 'The file is empty',
    advice: () => 'Check that the right file was chosen and that the export was finished.',
  },
  noCodeColumn: {
    title: () => 'No column with area codes was found',
    advice: ({ columns }, format) =>
      columns.length > 0
        ? `Put the codes in a column called area. The file has the columns ${some(columns, format)}.`
        : 'Put the codes in a column called area.',
  },
  duplicateCodes: {
    title: ({ codes }, format) =>
      codes.length === 1
        ? 'One area code is on several rows'
        : `${format.count(codes.length)} area codes are on several rows`,
    advice: ({ codes }, format) =>
      `The first row of each code is used. Remove the others if they should not be there: ${some(codes, format)}.`,
  },
  codesWithoutMatch: {
    title: ({ count }, format) =>
      count === 1
        ? 'One row of the table belongs to no area on the map'
        : `${format.count(count)} rows of the table belong to no area on the map`,
    advice: ({ count, examples }, format) =>
      `They are left out. Check that the codes are from the same division into areas as the map: ${some(examples, format, count)}.`,
  },
  areasWithoutRow: {
    title: ({ count }, format) =>
      count === 1
        ? 'One area on the map is missing from the table'
        : `${format.count(count)} areas on the map are missing from the table`,
    advice: ({ count, examples }, format) =>
      `They are shown without a value. Check that the table covers the whole map: ${some(examples, format, count)}.`,
  },
  negativeCount: {
    title: ({ count }, format) => `The count is negative on ${rows(count, format)}`,
    advice: ({ text }) => `A count cannot be “${text}”. The value is not used; correct it in the file.`,
  },
  notANumber: {
    title: ({ count }, format) => `Something else stands where a number was expected, on ${rows(count, format)}`,
    advice: ({ text }) =>
      `“${text}” cannot be read as a number. The value is not used. Write numbers as 1234 or 12.5; withheld values are written with two dots.`,
  },
  percentOver100: {
    title: ({ count }, format) => `The share is more than 100 percent on ${rows(count, format)}`,
    advice: ({ text }) => `The value “${text}” is not used. Check that the column holds percents and not counts.`,
  },
  quartilesDoNotSum: {
    title: ({ count }, format) => `The four parts do not make a whole on ${rows(count, format)}`,
    advice: ({ sum, expected }, format) =>
      `The sum is ${format.number(sum, 1)} where ${format.number(expected, 1)} was expected. The values are shown as they are; check that all four columns are of the same year and the same households.`,
  },
  lineTooLong: {
    title: ({ characters }, format) => `A line is ${format.count(characters)} characters long`,
    advice: ({ limit }, format) =>
      `Reading stopped at ${format.count(limit)} characters. Check that the file is a table with line breaks.`,
  },
  tooManyColumns: {
    title: ({ columns }, format) => `The table has ${format.count(columns)} columns`,
    advice: ({ limit }, format) =>
      `At most ${format.count(limit)} can be read, as many as a spreadsheet holds. Save the areas as rows instead of columns, or remove columns.`,
  },
  longCells: {
    title: ({ count }, format) => `Values too long and cut short: ${format.count(count)}`,
    advice: ({ limit }, format) =>
      `At most ${format.count(limit)} characters of a value are read; those cut short end in …. Check that the file is a table and that no quotation mark is missing.`,
  },
  wrongColumnCount: {
    title: ({ count }, format) => `The number of columns is wrong on ${rows(count, format)}`,
    advice: ({ found, expected }, format) =>
      `There are ${format.count(found)} instead of ${format.count(expected)}. Often it is a separator inside a value; put quotation marks around it.`,
  },
  unknownVintage: {
    title: ({ found }) => `The areas are from another division: ${found}`,
    advice: ({ expected }) =>
      `Here ${expected} is used. Fetch the table for that division; codes that have changed cannot be matched.`,
  },
  invalidRing: {
    title: ({ count }, format) => `The boundary crosses itself in ${areas(count, format)}`,
    advice: ({ count, examples }, format) =>
      `The areas are shown all the same, but lengths may be wrong: ${some(examples, format, count)}.`,
  },
  areasWithoutRegso: {
    title: ({ count, of }, format) =>
      `${format.count(count)} of ${format.count(of)} areas do not say which RegSO they belong to`,
    advice: () =>
      'The level RegSO can therefore not be chosen: its sums would lack areas. Add the RegSO code of every area to the data pack.',
  },
  regsoInSeveral: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'A RegSO has' : 'Some RegSO have'} areas in more than one municipality: ${some(codes, format)}`,
    advice: () => 'They are counted to the municipality of their first area. Check the RegSO codes in the data pack.',
  },
  largerNotRead: {
    title: ({ level, year, reason }) =>
      `The source’s own figures of ${level === 'regso' ? 'RegSO' : 'municipalities'} for ${year.toString()} ${largerReasons[reason]}`,
    advice: ({ level }) =>
      `${level === 'regso' ? 'RegSO' : 'Municipalities'} are worked out from their DeSO instead; incomes and other means are then estimates. Reload the page to try again; if that does not help, the pack has to be made again.`,
  },
  missingYears: {
    title: ({ years }, format) =>
      `${years.length === 1 ? 'A year is' : 'Some years are'} missing: ${format.list(years.map(String))}`,
    advice: () => 'Choose another year, or add the table of that year to the data pack.',
  },
  wrongChecksum: {
    title: () => 'The file is not the one that the data pack describes',
    advice: () =>
      'The checksum does not match. Reload the page; if that does not help, the pack has to be built again.',
  },
  newerPackVersion: {
    title: ({ version }, format) =>
      `The data pack is made for a newer version of Mellanrum (format ${format.count(version)})`,
    advice: ({ known }, format) =>
      `This version reads format ${format.count(known)}. Reload the page or update Mellanrum.`,
  },
  invalidPack: {
    title: () => 'The data pack cannot be read',
    advice: ({ message }) => `Build the pack again. What did not fit: ${message}`,
  },
  packNotFound: {
    title: ({ id }) => `The data pack “${id}” is not here`,
    advice: () => 'Check the link, or choose a region in the list.',
  },
  packMadeElsewhere: {
    title: () => 'The link shows a region that is not in this browser',
    advice: () =>
      'It was fetched, or read from files of one’s own, and is only where that was done. Fetch it from Statistics Sweden again, or add the files again.',
  },
  network: {
    title: ({ status }, format) =>
      status > 0 ? `The file could not be fetched (answer ${format.number(status)})` : 'The file could not be fetched',
    advice: ({ address }) => `Check the network and try again. The address was ${address}`,
  },
  linkField: {
    title: ({ value }) => `A part of the link could not be read: “${value}”`,
    advice: () => 'The rest of the link is shown. Check that the whole link came along.',
  },
  linkArea: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'An area' : 'Some areas'} in the link ${codes.length === 1 ? 'is' : 'are'} not here: ${some(codes, format)}`,
    advice: () => 'The link may be made for another division into areas. Choose the poles again.',
  },
  linkYear: {
    title: ({ asked }) => `The year ${String(asked)} in the link is not here`,
    advice: ({ used }) => `${String(used)} is shown instead.`,
  },
  linkMeasure: {
    title: ({ asked }) => `The measure “${asked}” is not here`,
    advice: () => 'The balance measure is shown instead. Choose another measure in the list.',
  },
  workerStopped: {
    title: () => 'The calculation stopped',
    advice: ({ message }) =>
      message === ''
        ? 'What you have chosen is still here. Start the calculation again.'
        : `What you have chosen is still here. Start the calculation again. It stopped at: ${message}`,
  },
  storageDenied: {
    title: () => 'The browser does not allow anything to be saved',
    advice: () => 'Everything else works. Copy the link to come back here.',
  },
  storageFull: {
    title: ({ bytes }, format) => `The browser’s storage has no room for another ${format.bytes(bytes)}`,
    advice: () =>
      'Delete saved regions that are not needed, or save fewer municipalities or years. The region is still on screen.',
  },
  noWebGl: {
    title: () => 'The map is drawn in a simpler way',
    advice: () => 'The browser has no WebGL. Everything can be read and chosen; the map may move more slowly.',
  },
  webGlLost: {
    title: () => 'The map lost contact with the graphics card',
    advice: () => 'It is drawn again as soon as possible. What you have chosen is still here.',
  },
  chunkNotLoaded: {
    title: () => 'A part of the page could not be fetched',
    advice: () => 'Check the network and reload the page. The link keeps what you have chosen.',
  },
};

const place: typeof swedish.place = ({ file, row, column, area, field }, format) => {
  const parts = [
    file === undefined ? '' : `file ${file}`,
    row === undefined ? '' : `row ${format.count(row)}`,
    column === undefined ? '' : `column ${column}`,
    area === undefined ? '' : `area ${area}`,
    field === undefined ? '' : `field ${field} of the link`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? '' : words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
};

export const problems: typeof swedish = { kinds, place };
