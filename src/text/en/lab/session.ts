import type { session as swedish } from '../../sv/lab/session.ts';
export const session: typeof swedish = {
  heading: '',
};
