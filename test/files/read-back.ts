import { strFromU8, unzipSync } from 'fflate';

/** A cell of a workbook as its XML has it. */
export interface ReadCell {
  /** '' for a number. */
  readonly type: string;
  readonly text: string;
}

/** The parts of a workbook by path, as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(xml: string): string {
  return xml
    .replace(/&(?:#(\d+)|(\w+));/g, (_, number?: string, name = '') =>
      number === undefined ? (entities[name as string] ?? '?') : String.fromCharCode(Number(number)),
    )
    .replace(/_x005F_/g, '_');
}

/** The cells of a sheet, row by row, by column letter. */
export function cellsOf(xml: string): readonly ReadonlyMap<string, ReadCell>[] {
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(
    ([, row = '']) =>
      new Map(
        [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)].map(
          ([, column = '', attributes = '', inner = '']) => [
            column,
            {
              type: /t="(\w+)"/.exec(attributes)?.[1] ?? '',
              text: plain(inner.replace(/<[^>]*>/g, '')),
            },
          ],
        ),
      ),
  );
}
