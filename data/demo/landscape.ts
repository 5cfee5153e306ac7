import { noise } from './noise.ts';
import { curve, type Point } from './polyline.ts';

/** A town or village: `peak` micro-cells per km² in its middle, falling to a quarter at `radiusKm`. */
export interface Town {
  readonly at: Point;
  readonly radiusKm: number;
  readonly peak: number;
}

/** The eight municipalities in the order of their codes, with their central town; `delayKm` holds the smaller ones back when they grow. */
export const municipalities = [
  { code: '9901', name: 'Storhamn', town: { at: [-9.0, 0.9], radiusKm: 3.2, peak: 225 }, delayKm: 0 },
  { code: '9902', name: 'Klintsund', town: { at: [-3.2, 17.2], radiusKm: 1.8, peak: 190 }, delayKm: 2 },
  { code: '9903', name: 'Hagbrunna', town: { at: [13.6, 12.6], radiusKm: 1.6, peak: 170 }, delayKm: 2 },
  { code: '9904', name: 'Östervånga', town: { at: [21.2, -1.6], radiusKm: 1.65, peak: 170 }, delayKm: 2 },
  { code: '9905', name: 'Hammarfall', town: { at: [8.6, 3.4], radiusKm: 1.35, peak: 170 }, delayKm: 3.2 },
  { code: '9906', name: 'Vidåsa', town: { at: [6.2, -12.6], radiusKm: 1.6, peak: 170 }, delayKm: 2 },
  { code: '9907', name: 'Lommerås', town: { at: [-10.4, -14.2], radiusKm: 1.7, peak: 180 }, delayKm: 2 },
  { code: '9908', name: 'Sälskären', town: { at: [-21.2, 11.6], radiusKm: 0.5, peak: 60 }, delayKm: 2 },
] as const satisfies readonly { code: string; name: string; town: Town; delayKm: number }[];

const villages: readonly Town[] = [
  // The two estates of Storhamn, and the gardens across the river from the first.
  { at: [-6.2, 3.0], radiusKm: 0.95, peak: 120 },
  { at: [-4.1, -3.3], radiusKm: 1.05, peak: 150 },
  { at: [-6.6, 0.3], radiusKm: 0.7, peak: 40 },
  { at: [-16.6, -4.8], radiusKm: 0.8, peak: 130 },
  { at: [-12.5, 8.8], radiusKm: 0.85, peak: 130 },
  { at: [-1.2, 5.2], radiusKm: 0.75, peak: 120 },
  { at: [1.2, -5.4], radiusKm: 0.8, peak: 120 },
  { at: [-5.4, -8.4], radiusKm: 0.7, peak: 120 },
  { at: [5.2, 15.2], radiusKm: 0.65, peak: 110 },
  { at: [-11.6, 15.0], radiusKm: 0.6, peak: 110 },
  { at: [19.4, 8.2], radiusKm: 0.6, peak: 110 },
  { at: [14.4, -8.6], radiusKm: 0.7, peak: 110 },
  { at: [-2.4, -17.6], radiusKm: 0.6, peak: 110 },
  { at: [14.4, 0.6], radiusKm: 0.5, peak: 100 },
];

/** The islands that are areas of their own municipality, Sälskären: three areas on the first, one on the second. Smaller ones come from noise. */
export const islands: readonly { readonly at: Point; readonly radiusKm: number }[] = [
  { at: [-21.4, 11.4], radiusKm: 2.2 },
  { at: [-25.2, 7.6], radiusKm: 1.35 },
];

const outline = noise(11, 11, 6, 0.55);
const skerries = noise(29, 2.3, 4, 0.55);
const shore = noise(23, 2.6, 3, 0.5);
const bend = noise(37, 3.2, 3);

const river = curve(
  [
    [15.4, 6.3],
    [11.8, 4.9],
    [9.4, 3.0],
    [6.6, 2.6],
    [4.4, 0.5],
    [1.2, 1.6],
    [-1.6, 0.3],
    [-4.4, 1.9],
    [-6.8, 1.5],
    [-8.6, 0.2],
    [-10.8, 0.3],
    [-12.6, -0.5],
    [-15.4, -0.3],
  ],
  0.09,
  bend,
  0.32,
);

const rails = [
  curve(
    [
      [-3.0, 18.2],
      [-3.6, 14],
      [-6.2, 9],
      [-7.4, 4.6],
      [-8.2, 1.4],
      [-7.6, -1.2],
      [-4.6, -5],
      [0.4, -9.2],
      [5.8, -12.3],
      [9.4, -17.6],
    ],
    0.12,
    bend,
    0.1,
  ),
  curve(
    [
      [-7.4, 4.6],
      [-3.4, 5.2],
      [2.0, 5.0],
      [8.2, 4.3],
      [14.6, 1.2],
      [20.9, -1.2],
    ],
    0.12,
    bend,
    0.1,
  ),
];

const roads = [
  curve(
    [
      [-10.2, -15.2],
      [-11, -10],
      [-11.2, -4.6],
      [-10.0, -1.4],
      [-9.7, 1.2],
      [-10.2, 4.8],
      [-9.2, 9.4],
      [-4.6, 14.6],
      [-3.4, 17.6],
    ],
    0.12,
    bend,
    0.25,
  ),
  curve(
    [
      [-9.7, 1.2],
      [-6.4, 0.2],
      [-2.0, -1.6],
      [3.4, -2.2],
      [8.8, -1],
      [15, -2.4],
      [21.2, -1.8],
    ],
    0.12,
    bend,
    0.25,
  ),
  curve(
    [
      [-10.2, 4.8],
      [-6, 4.2],
      [-3.2, 2.6],
      [-2.4, -1.4],
      [-4.4, -4.2],
      [-8.4, -4.8],
      [-11.2, -4.6],
    ],
    0.12,
    bend,
    0.25,
  ),
  curve(
    [
      [-3.4, 17.4],
      [3, 14.6],
      [8.4, 13.8],
      [13.6, 12.6],
      [18.6, 8],
      [20.6, 2.6],
      [21.2, -1.6],
      [16, -7.8],
      [10.4, -10.6],
      [6.2, -12.6],
      [0, -14.6],
      [-5.4, -15],
      [-10.2, -14.4],
    ],
    0.15,
    bend,
    0.4,
  ),
];

/** The lines that the region's borders like to follow. */
export const lines = { river, rails, roads } as const;

/** 1 in the middle of an ellipse, 0 at its rim, below 0 outside. */
function ellipse(x: number, y: number, at: Point, wideKm: number, highKm: number): number {
  return 1 - ((x - at[0]) / wideKm) ** 2 - ((y - at[1]) / highKm) ** 2;
}

function swell(x: number, y: number, at: Point, wideKm: number, highKm: number): number {
  const away = ((x - at[0]) / wideKm) ** 2 + ((y - at[1]) / highKm) ** 2;
  return 1 / (1 + away * away);
}

/** Where skerries lie: outside the river mouth, around Sälskären, off the southern peninsula and off the north coast. */
function skerryGround(x: number, y: number): number {
  const grounds = [
    swell(x, y, [-20.4, 1.6], 4.6, 3.6),
    swell(x, y, [-21.6, 11.2], 6, 5.2),
    swell(x, y, [-21.4, -11.6], 3.8, 4),
    swell(x, y, [-8.6, 22.4], 4.4, 1.8),
  ];
  return Math.max(...grounds);
}

/** Above 0 on land, below 0 in the sea and in lakes; about 0.1 per km near the coast. */
export function landLevel(x: number, y: number): number {
  const west = Math.max(0, Math.min(1, (4 - x) / 16));
  const [wide, close] = [outline(x, y), shore(x, y)];
  let level = 0.9 * ellipse(x, y, [3.4, -0.4], 23.5, 21.5) + (0.62 + 0.34 * west) * wide + 0.12 * close;
  level -= 1.35 * swell(x, y, [-19, -0.2], 5.2, 2.7);
  level += 0.75 * swell(x, y, [-19.4, -6.2], 5, 1.6);
  level += 0.5 * swell(x, y, [-13.6, 4.6], 3, 2.4);
  level -= 0.7 * swell(x, y, [-14.5, -18.6], 3, 2.6);
  level -= 0.55 * swell(x, y, [1.5, 21.5], 4, 2.2);
  level += 0.8 * swell(x, y, [-10, -13.4], 4, 3.6);
  level += 0.5 * swell(x, y, [-3.4, 17.2], 3, 2.4);
  // Open water around the islands, so that none of them grows together with the coast.
  level -= 0.8 * swell(x, y, [-22.4, 10.2], 5, 6);
  const ground = x < 2 ? skerryGround(x, y) : 0;
  if (ground > 0.2) level = Math.max(level, 0.3 * (skerries(x, y) - 0.62 + 0.42 * ground));
  for (const island of islands) {
    const [east, north] = [x - island.at[0], y - island.at[1]];
    const reach = island.radiusKm * (1 + 0.75 * shore(x * 0.9 + 40, y * 0.9) + 0.45 * wide);
    level = Math.max(level, 0.12 * (reach - Math.sqrt(east * east + 1.5 * north * north + 0.7 * east * north)));
  }
  const great = ellipse(x, y, [16.4, 6.6], 2.5, 1.5) + 2.4 * shore(x * 0.8, y * 0.8) + 0.8 * wide;
  const small = ellipse(x, y, [-0.4, -11.6], 1.1, 1.9) + 2.2 * shore(x, y + 50);
  const mere = ellipse(x, y, [3.6, 9.4], 1.5, 0.8) + 2.2 * shore(x, y - 50);
  return Math.min(level, -0.12 * great, -0.12 * small, -0.12 * mere);
}

const grain = noise(53, 1.6, 3, 0.6);

const towns: readonly Town[] = [...municipalities.map((municipality) => municipality.town), ...villages];

/** Micro-cells per km² that towns and villages ask for, before the noise that makes some blocks denser than others. */
function townDensity(x: number, y: number): number {
  let density = 0;
  for (const town of towns) {
    const away = ((x - town.at[0]) ** 2 + (y - town.at[1]) ** 2) / town.radiusKm ** 2;
    if (away < 30) density += town.peak / (1 + away) ** 2;
  }
  return density;
}

/** Micro-cells wanted per km²: the density of people, and a floor where islands must show. */
export function cellDensity(x: number, y: number): number {
  const town = townDensity(x, y);
  const density = country + (town > 0 ? town * Math.max(0.25, 1 + 0.9 * grain(x, y)) : 0);
  const floor = x < -15 || (y > 20.5 && x < -3) ? 14 : 5;
  const farFromWater = x > 6 && (x < 12 || x > 21 || y < 2 || y > 11);
  if (density > floor || farFromWater) return density;
  return Math.abs(landLevel(x, y)) < 0.07 ? floor : density;
}

const country = 1.9;

/** Never below `cellDensity`, and cheap. */
export function densityCeiling(x: number, y: number): number {
  return Math.max(14, country + 1.9 * townDensity(x, y));
}
