import type { controls as swedish } from '../sv/controls.ts';

export const controls: typeof swedish = {};
