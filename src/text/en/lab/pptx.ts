import type { pptx as swedish } from '../../sv/lab/pptx.ts';
export const pptx: typeof swedish = {
  heading: '',
};
