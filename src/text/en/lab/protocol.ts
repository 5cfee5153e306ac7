import type { protocol as swedish } from '../../sv/lab/protocol.ts';
export const protocol: typeof swedish = {
  heading: '',
};
