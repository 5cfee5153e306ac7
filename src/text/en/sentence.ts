import type { sentence as swedish } from '../sv/sentence.ts';

export const sentence: typeof swedish = {};
