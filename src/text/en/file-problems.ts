import type { FileLooks } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { fileProblems as swedish } from '../sv/file-problems.ts';

const cells = (count: number, format: Format): string => (count === 1 ? 'one cell' : `${format.count(count)} cells`);

const looks: { readonly [L in FileLooks]: { readonly title: string; readonly advice: string } } = {
  webPage: {
    title: 'The file is a web page, not a table',
    advice:
      'Often a log-in or an error message has been saved under the table’s name. Open the link in the browser and fetch the table again.',
  },
  pdf: {
    title: 'The file is a PDF, and tables in a PDF cannot be read with certainty',
    advice: 'Ask for the table as CSV or Excel (.xlsx), or fetch it from Statistics Sweden.',
  },
  oldExcel: {
    title: 'The file is in an older Excel format (.xls)',
    advice: 'Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) or CSV, and choose that file.',
  },
  openDocument: {
    title: 'The file is a spreadsheet or document from LibreOffice',
    advice: 'Open it in LibreOffice, save it as Excel (.xlsx) or CSV, and choose that file.',
  },
  word: {
    title: 'The file is a document or a presentation, not a table',
    advice: 'Save the table in it as Excel (.xlsx) or CSV, and choose that file.',
  },
  image: {
    title: 'The file is a picture',
    advice: 'Figures in a picture cannot be read. Choose the table or the boundaries that the picture was made from.',
  },
  archive: {
    title: 'The file is a packed archive with nothing in it that can be read here',
    advice:
      'Unpack it and choose the files in it. An archive with a shapefile (.shp, .shx, .dbf, .prj) is read as it is.',
  },
  database: {
    title: 'The file is a database of a kind that is not read here',
    advice: 'Export the table as CSV, and boundaries as GeoPackage or GeoJSON.',
  },
  xml: {
    title: 'The file is XML of a kind that is not read here',
    advice: 'Export the table as CSV or Excel, and boundaries as GeoJSON or GeoPackage.',
  },
  json: {
    title: 'The file is JSON, but neither a table nor boundaries',
    advice: 'What is read is JSON-stat, GeoJSON and TopoJSON. Export the file in one of them.',
  },
  text: {
    title: 'The file is text, but no table',
    advice: 'A table has a row of headers and at least two columns. Check that the right file was chosen.',
  },
  unknown: {
    title: 'The file is of a kind that is not known',
    advice: 'What is read is CSV, Excel (.xlsx), JSON-stat, PX, GeoJSON, TopoJSON, GeoPackage and zipped shapefile.',
  },
};

/** Problems of reading a file of one's own. */
export const fileProblems: typeof swedish = {
  invalidCube: {
    title: ({ format }) => `The file cannot be read as ${format}`,
    advice: ({ format, at }) =>
      format === 'PX'
        ? `The keyword ${at} is missing or not as it should be. Fetch the table again, or as CSV.`
        : `The part ${at} is missing or not as it should be. Fetch the table again, or as CSV.`,
  },
  severalDatasets: {
    title: ({ count }, format) => `The file has ${format.count(count)} tables, and the first is read`,
    advice: ({ used }) =>
      used === ''
        ? 'Save the others in a file each if they are to be used too.'
        : `The one that is read is “${used}”. Save the others in a file each if they are to be used too.`,
  },
  pxKeys: {
    title: () => 'The PX file gives its values by keys (KEYS)',
    advice: () => 'That is not read here. Open the table in PxWeb or PX-Win and save it as CSV, Excel or JSON-stat.',
  },
  tooManyCells: {
    title: ({ cells: count }, format) => `The table has ${format.count(count)} cells, which is too many`,
    advice: ({ limit }, format) => `At most ${format.count(limit)} are read. Choose fewer years, areas or groups.`,
  },
  unknownFormat: {
    title: ({ looksLike }) => looks[looksLike].title,
    advice: ({ looksLike }) => looks[looksLike].advice,
  },
  passwordProtected: {
    title: () => 'The file is protected with a password',
    advice: () => 'Open it in Excel, remove the password under File, Protect Workbook, save a copy and choose that.',
  },
  macrosIgnored: {
    title: () => 'The workbook has macros, and they are not run',
    advice: () =>
      'Only what stands in the cells is read. If macros fill in values, open the book in Excel and save it with the values in place.',
  },
  formulasWithoutValue: {
    title: ({ count }, format) => `Formulas without a calculated value in ${cells(count, format)}`,
    advice: () =>
      'They count as unusable. Open the book in Excel or LibreOffice, let it finish calculating, and save it.',
  },
  datesForCodes: {
    title: ({ count }, format) => `Dates stand where codes or counts were expected, in ${cells(count, format)}`,
    advice: ({ text }) =>
      `The first is “${text}”. The spreadsheet may have changed a code. Format the column as text, enter the codes again and save.`,
  },
  fileTooLarge: {
    title: ({ bytes }, format) => `The file is too large: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `Of this kind at most ${format.count(Math.floor(limit / 1e6))} MB are read. Divide it, or remove years and columns that are not needed.`,
  },
  pictureTooLarge: {
    title: ({ width, height }, format) =>
      `The picture becomes too large for the browser: ${format.count(width)} × ${format.count(height)} pixels`,
    advice: ({ instead }, format) =>
      `Save it at ${format.count(instead)}× instead, or as SVG, which is sharp at every size.`,
  },
  archiveTooLarge: {
    title: ({ bytes }, format) =>
      `The file becomes too large when unpacked: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `At most ${format.count(Math.floor(limit / 1e6))} MB unpacked are read here. Nothing has been unpacked. Save the table as CSV, or divide it.`,
  },
  brokenFile: {
    title: () => 'The file is damaged or only partly fetched',
    advice: () => 'Fetch it again, or open it in the program that made it and save a new copy.',
  },
};
