import type { MadeEntry } from './make-zip.ts';
import { makeZip } from './make-zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a workbook made by hand holds; each part as its XML. */
export interface MadeWorkbook {
  /** The rows of each sheet by its name: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly more?: readonly MadeEntry[];
}

/** A workbook by the standard's own text (ECMA-376), for what no writer writes. */
export function makeWorkbook({ sheets, strings, styles, from1904 = false, more = [] }: MadeWorkbook): Blob {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const sheetList = names.map((name, k) => `<sheet name="${name}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`).join('');
  const links = names.map((_, k) => relation(`rId${k + 1}`, 'worksheet', `worksheets/sheet${k + 1}.xml`)).join('');
  return makeZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      bytes: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheetList}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: `<Relationships xmlns="${packages}">${links}${relation('s', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('t', 'styles', 'styles.xml')}</Relationships>`,
    },
    ...(strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', bytes: `<sst xmlns="${main}">${strings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', bytes: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }]),
    ...names.map((name, k) => ({
      name: `xl/worksheets/sheet${k + 1}.xml`,
      bytes: `<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    })),
    ...more,
  ]);
}

/** A row of cells as text, A, B, C… */
export function textRow(line: number, ...cells: readonly (string | number)[]): string {
  const made = cells.map((cell, c) => {
    const at = `${String.fromCharCode(65 + c)}${line}`;
    if (cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${line}">${made.join('')}</row>`;
}
