import type { map as swedish } from '../sv/map.ts';

export const map: typeof swedish = {};
