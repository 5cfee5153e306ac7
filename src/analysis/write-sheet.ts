import { workbookPieces } from '../files/xlsx/write-workbook.ts';
import type { Task } from '../protocol/serve.ts';
import type { DataSheet } from '../table/data-sheet.ts';
import { csvPieces } from '../table/sheet-csv.ts';
import { collectPieces } from './collect-pieces.ts';

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A table as a file. Can be stopped; says how far it has come. */
export function writeSheet(sheet: DataSheet, format: 'csv' | 'xlsx', task: Task): Promise<Blob> {
  return collectPieces(format === 'csv' ? csvPieces(sheet) : workbookPieces(sheet), types[format], task);
}
