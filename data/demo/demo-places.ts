import type { PackPlace } from '../../src/pack/assemble-pack.ts';
import type { AreaShape } from './area-shapes.ts';
import type { RegisteredArea } from './area-register.ts';
import { lines } from './landscape.ts';
import { nearestOn } from './polyline.ts';
import { toLonLat } from './position.ts';

/** Stops, schools, meeting places and health centres, each named after the area it stands in. */
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
    if (inTown && i % 7 === 3)
      add('mötesplats', `${meetingPlaces[i % meetingPlaces.length] ?? ''} ${area.name}`, [
        x + 0.2 * reachKm,
        y + 0.6 * reachKm,
      ]);
    if (inTown && i % 16 === 6)
      add('vårdcentral', `${genitive(area.name)} vårdcentral`, [x - 0.3 * reachKm, y - 0.5 * reachKm]);
  });
  return places.sort((a, b) => (a.category < b.category ? -1 : a.category > b.category ? 1 : a.name < b.name ? -1 : 1));
}

const meetingPlaces = ['Biblioteket', 'Folkets hus', 'Fritidsgården', 'Torghallen', 'Idrottshallen'];

/** Degrees to four decimals, about ten metres: as near as a place is told. */
function tenMetres(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Swedish genitive: no second s. */
function genitive(name: string): string {
  return /[sxz]$/.test(name) ? name : `${name}s`;
}
