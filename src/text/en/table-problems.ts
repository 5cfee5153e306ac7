import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { tableProblems as swedish } from '../sv/table-problems.ts';

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

/** Problems of tables and boundaries, in packs and in files. */
export const tableProblems: typeof swedish = {
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
};
