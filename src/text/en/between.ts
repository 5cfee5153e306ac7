import type { BetweenText } from '../sv/between.ts';
import { distribution } from './between/distribution.ts';
import { drawer } from './between/drawer.ts';

export const between: BetweenText = { distribution, drawer };
