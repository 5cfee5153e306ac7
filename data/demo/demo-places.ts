import type { PackPlace } from '../../src/pack/assemble-pack.ts';
import type { AreaShape } from './area-shapes.ts';
import type { RegisteredArea } from './area-register.ts';
import { lines } from './landscape.ts';
import { nearestOn } from './polyline.ts';
import { toLonLat } from './position.ts';

/** Stops, schools, libraries, sports halls, squares, parks, community centres and health centres, each named after the area it stands in. */
export function demoPlaces(shapes: readonly AreaShape[], register: readonly RegisteredArea[]): PackPlace[] {
  const places: PackPlace[] = [];
  shapes.forEach((shape, i) => {
    const area = register[i] as RegisteredArea;
    const [x, y] = shape.middle;
    const reachKm = 0.2 * Math.sqrt(shape.areaKm2);
    const add = (category: string, name: string, at: readonly [number, number]): void => {
      const [lon, lat] = toLonLat(at);
      places.push({ category, name, lon: tenMetres(lon), lat: tenMetres(lat) });
    };
    const stop = [...lines.rails, ...lines.roads]
      .map((line) => nearestOn(line, shape.middle))
      .sort((a, b) => a.distanceKm - b.distanceKm)[0];
    const inTown = area.kind !== 'A';
    if (stop && stop.distanceKm < 2.2 * reachKm) add('hållplats', area.name, stop.at);
    else if (inTown && i % 2 === 0) add('hållplats', area.name, [x + 0.5 * reachKm, y - 0.4 * reachKm]);
    if (i % (inTown ? 4 : 3) === 1)
      add('skola', `${genitive(area.name)} skola`, [x - 0.6 * reachKm, y + 0.3 * reachKm]);
    if (inTown)
      addTownPlaces(i, area.name, (category, name, [east, north]) => {
        add(category, name, [x + east * reachKm, y + north * reachKm]);
      });
  });
  return places.sort((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : a.name < b.name ? -1 : 1));
}

/** What only towns have; places as parts of the reach from the area's middle. */
function addTownPlaces(
  i: number,
  area: string,
  add: (category: string, name: string, offset: readonly [number, number]) => void,
): void {
  if (i % 7 === 3) {
    const [category, name] = meetingPlaces[i % meetingPlaces.length] ?? ['', ''];
    add(category, `${name} ${area}`, [0.2, 0.6]);
  }
  if (i % 15 === 8) add('park', `${genitive(area)} park`, [-0.1, 0.4]);
  if (i % 16 === 6) add('vårdcentral', `${genitive(area)} vårdcentral`, [-0.3, -0.5]);
}

/** Category and the first word of the name. */
const meetingPlaces = [
  ['bibliotek', 'Biblioteket'],
  ['mötesplats', 'Folkets hus'],
  ['mötesplats', 'Fritidsgården'],
  ['torg', 'Torghallen'],
  ['idrottshall', 'Idrottshallen'],
] as const;

/** Degrees to four decimals, about ten metres: as near as a place is told. */
function tenMetres(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Swedish genitive: no second s. */
function genitive(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`;
}
