import type { BetweenText } from '../sv/between.ts';
import { drawer } from './between/drawer.ts';

export const between: BetweenText = { drawer };
