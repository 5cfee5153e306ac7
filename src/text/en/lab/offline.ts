import type { offline as swedish } from '../../sv/lab/offline.ts';
export const offline: typeof swedish = {
  heading: '',
};
