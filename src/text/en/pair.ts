import type { pair as swedish } from '../sv/pair.ts';

export const pair: typeof swedish = {};
