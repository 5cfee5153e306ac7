import type { merge as swedish } from '../../sv/lab/merge.ts';
export const merge: typeof swedish = {
  heading: '',
};
