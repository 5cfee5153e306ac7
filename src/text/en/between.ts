import type { BetweenText } from '../sv/between.ts';
import { development } from './between/development.ts';
import { distribution } from './between/distribution.ts';
import { drawer } from './between/drawer.ts';
import { map } from './between/map.ts';
import { transect } from './between/transect.ts';

export const between: BetweenText = { development, distribution, drawer, map, transect };
