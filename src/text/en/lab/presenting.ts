import type { presenting as swedish } from '../../sv/lab/presenting.ts';
export const presenting: typeof swedish = {
  heading: '',
};
