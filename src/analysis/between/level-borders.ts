import type { Feature, FeatureCollection } from 'geojson';
import type { Level } from '../../geography/area-set.ts';
import type { Borders } from '../../geography/borders.ts';
import { borderLines, borderLinesText, bordersOf, someBorders } from '../../geography/borders.ts';
import { sharesInWater } from '../../geography/in-water.ts';
import type { OpenPack } from '../open-pack.ts';

/** The borders of a level that lie on land, and where their lines are. */
export interface LevelBorders {
  readonly borders: Borders;
  readonly waterKnown: boolean;
  /** How many lie in water and are left out. */
  readonly inWater: number;
  /** Address (blob:) of their lines, `id` = row. */
  readonly drawing: string;
}

/** A border that lies in water for more of its length than this is no place to meet. */
const mostInWater = 0.5;

const made = new WeakMap<OpenPack, Map<Level, LevelBorders>>();

/** The borders of a level of the open pack: worked out when they are first asked for, then kept as long as the pack is. */
export function levelBorders(pack: OpenPack, level: Level): LevelBorders {
  const levels = made.get(pack) ?? new Map<Level, LevelBorders>();
  made.set(pack, levels);
  const known = levels.get(level);
  if (known) return known;
  const { geometries, arcs, neighbours } = pack.at(level);
  const all = bordersOf(neighbours);
  const lines = borderLines(all, geometries, arcs);
  const { water } = pack.geography;
  const shares =
    water === '' ? undefined : sharesInWater(lines, JSON.parse(water) as Readonly<Feature | FeatureCollection>);
  const dry = Uint32Array.from(all.one.keys()).filter((row) => !((shares?.[row] ?? 0) > mostInWater));
  const borders: LevelBorders = {
    borders: someBorders(all, dry),
    waterKnown: water !== '',
    inWater: all.one.length - dry.length,
    drawing: pack.address(borderLinesText(Array.from(dry, (row) => lines[row] ?? []))),
  };
  levels.set(level, borders);
  return borders;
}
