import type { track as swedish } from '../../sv/lab/track.ts';
/** The room "Labb": the track and its steps. */
export const track: typeof swedish = {
  heading: 'Lab track',
};
