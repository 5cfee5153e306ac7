import type { problems as swedish } from '../sv/problems.ts';

export const problems: typeof swedish = {};
