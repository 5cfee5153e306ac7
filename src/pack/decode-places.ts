import { fail } from '../problem/problem.ts';
import { readCsv } from '../table/read-csv.ts';
import type { PackPlace } from './assemble-pack.ts';

const columns = ['category', 'name', 'lon', 'lat'] as const;

/**
 * Reads `places.csv`. A place whose position is no number has NaN there. A file with a header alone has no places. Throws `lineTooLong`, and `invalidPack` where a
 * column is missing.
 */
export function decodePlaces(text: string, file: string): readonly PackPlace[] {
  if (!text.trim().includes('\n')) return [];
  const { header, rows } = readCsv(text, file);
  const at = columns.map((name) => header.indexOf(name));
  const lacking = columns[at.indexOf(-1)];
  if (lacking !== undefined)
    return fail(
      'invalidPack',
      { message: `expected the column "${lacking}", got ${JSON.stringify(header)}` },
      { file },
    );
  return rows.map((row) => {
    const [category = '', name = '', lon = '', lat = ''] = at.map((column) => row[column]?.trim() ?? '');
    return { category, name, lon: degrees(lon), lat: degrees(lat) };
  });
}

function degrees(cell: string): number {
  return cell === '' ? NaN : Number(cell);
}
