import type { table as swedish } from '../sv/table.ts';

export const table: typeof swedish = {};
