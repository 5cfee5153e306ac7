import type { BetweenText } from '../sv/between.ts';
import { development } from './between/development.ts';
import { distribution } from './between/distribution.ts';
import { drawer } from './between/drawer.ts';
import { frontiers } from './between/frontiers.ts';
import { map } from './between/map.ts';
import { meetingPlaces } from './between/meeting-places.ts';
import { meetingScale } from './between/meeting-scale.ts';
import { suggest } from './between/suggest.ts';
import { tables } from './between/tables.ts';
import { transect } from './between/transect.ts';
import { whatIf } from './between/what-if.ts';

export const between: BetweenText = {
  development,
  distribution,
  drawer,
  frontiers,
  map,
  meetingPlaces,
  meetingScale,
  suggest,
  tables,
  transect,
  whatIf,
};
