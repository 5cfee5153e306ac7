import type { summary as swedish } from '../sv/summary.ts';

export const summary: typeof swedish = {};
