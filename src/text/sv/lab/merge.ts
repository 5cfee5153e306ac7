import { changes } from './changes.ts';

export const merge = {
  heading: 'Slå ihop',
  changes,
};
