import type { measures as swedish } from '../sv/measures.ts';

export const measures: typeof swedish = {};
