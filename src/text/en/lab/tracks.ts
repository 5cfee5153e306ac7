import type { tracks as swedish } from '../../sv/lab/tracks.ts';
export const tracks: typeof swedish = {
  heading: '',
};
