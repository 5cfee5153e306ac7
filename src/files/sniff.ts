import type { FileLooks } from '../problem/problem.ts';
import { charsetOfMark, decodeText } from '../table/decode-text.ts';

/** What a file seems to be by its first bytes; what a zip holds is seen in its list. */
export type Sniffed =
  'zip' | 'compound' | 'geopackage' | 'shapefile' | 'json' | 'px' | 'csv' | { readonly looksLike: FileLooks };

/** How many bytes are looked at. */
export const headBytes = 4096;

const starts: readonly (readonly [start: string, what: Sniffed])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound'],
  ['SQLite format 3\0', 'geopackage'],
  // A shapefile's shapes or their index, alone: its other parts lie beside it, and a zip brings them.
  ['\0\0\x27\x0a', 'shapefile'],
  ['%PDF', { looksLike: 'pdf' }],
  ['\x89PNG', { looksLike: 'image' }],
  ['\xff\xd8\xff', { looksLike: 'image' }],
  ['GIF8', { looksLike: 'image' }],
  ['II*\0', { looksLike: 'image' }],
  ['MM\0*', { looksLike: 'image' }],
  ['BM', { looksLike: 'image' }],
  ['\x1f\x8b', { looksLike: 'archive' }],
  ['7z\xbc\xaf\x27\x1c', { looksLike: 'archive' }],
  ['Rar!', { looksLike: 'archive' }],
  ['BZh', { looksLike: 'archive' }],
  ['\xfd7zXZ\0', { looksLike: 'archive' }],
  ['\x09\x08', { looksLike: 'oldExcel' }],
  ['\x09\x04\x06\0', { looksLike: 'oldExcel' }],
  ['\x09\x02\x06\0', { looksLike: 'oldExcel' }],
  ['\x09\0\x04\0', { looksLike: 'oldExcel' }],
  ['{\\rtf', { looksLike: 'word' }],
  ['\0\x01\0\0Standard', { looksLike: 'database' }],
];

/** Starts that text may have by chance are believed only where there are bytes that no text has. */
const chancy = new Set(['BM', 'BZh', 'GIF8', '\x09\x08', 'Rar!']);

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Bytes that stand in no text: control codes other than tab, line ends and form feed. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a);
}

const webPage = /<(!doctype html|html|head|body|table|script|div|meta)\b/i;
const px = /^\s*[A-Z][A-Z0-9-]*(\[[a-z]{2}\])?(\([^)]*\))?\s*=\s*("|[A-Z0-9])/;
const pxOnly = /(^|;\s*)(AXIS-VERSION|CHARSET|CODEPAGE|MATRIX|SUBJECT-AREA|STUB|HEADING|VALUES)\b[^=;]*=/;

function sniffText(text: string): Sniffed {
  const start = text.trimStart();
  if (/^<[!?/a-z]/i.test(start)) return { looksLike: webPage.test(start) ? 'webPage' : 'xml' };
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return px.test(start) && pxOnly.test(start) ? 'px' : 'csv';
}

/**
 * Says what a file is by its first bytes: a known beginning, else bytes that no text has, else the first sign of the text. HTML and Excel are often
 * saved as .csv: the name is looked at only for the parts of a shapefile that say nothing of themselves.
 */
export function sniff(head: Uint8Array, name: string): Sniffed {
  if (/\.(dbf|prj|cpg|shx)$/i.test(name)) return 'shapefile';
  const marked = charsetOfMark(head);
  const binary = marked !== 'utf-16le' && marked !== 'utf-16be' && isBinary(head);
  const letters = latin1(head.subarray(0, 32));
  const known = starts.find(([start]) => letters.startsWith(start) && (binary || !chancy.has(start)));
  if (known) return known[1];
  if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP') return { looksLike: 'image' };
  if (binary) return { looksLike: 'unknown' };
  return sniffText(decodeText(head));
}

const utf16 = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join('');

/** What an OLE compound file (the old container of Office) holds, by the names in its directory: a workbook behind a password, or an older format. */
export function sniffCompound(bytes: Uint8Array): 'encrypted' | FileLooks {
  const letters = latin1(bytes);
  if (letters.includes(utf16('EncryptedPackage')) || letters.includes(utf16('EncryptionInfo'))) return 'encrypted';
  if (letters.includes(utf16('Workbook')) || letters.includes(utf16('Book'))) return 'oldExcel';
  if (letters.includes(utf16('WordDocument')) || letters.includes(utf16('PowerPoint Document'))) return 'word';
  return 'unknown';
}
