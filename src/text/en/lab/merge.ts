import type { merge as swedish } from '../../sv/lab/merge.ts';
import { changes } from './changes.ts';

export const merge: typeof swedish = {
  heading: 'Merge',
  changes,
};
