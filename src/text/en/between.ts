import type { BetweenText } from '../sv/between.ts';
import { distribution } from './between/distribution.ts';
import { drawer } from './between/drawer.ts';
import { map } from './between/map.ts';

export const between: BetweenText = { distribution, drawer, map };
