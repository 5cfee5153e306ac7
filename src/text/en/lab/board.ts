import type { board as swedish } from '../../sv/lab/board.ts';
export const board: typeof swedish = {
  heading: '',
};
