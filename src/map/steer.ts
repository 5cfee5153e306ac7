import type { Camera } from '../address/camera.ts';
import { never } from '../problem/never.ts';
import type { LevelAnswer } from '../protocol/requests.ts';
import type { Action } from '../store/actions.ts';
import type { Padding } from './fit.ts';
import { centredOn, clearMiddle, pannedBy, zoomedAt } from './fit.ts';
import type { MapCommand } from './map-keys.ts';
import type { Point, Size } from './mercator.ts';
import type { Direction } from './neighbour-towards.ts';
import { neighbourTowards } from './neighbour-towards.ts';

/** What steering by key needs of the map. */
export interface Steered {
  readonly camera: Camera;
  readonly size: Size;
  readonly padding: Padding;
  readonly level: LevelAnswer;
  /** The area in focus; −1 for none. */
  readonly focused: number;
  /** Moves by choice of the person. `focused` stays in focus when the camera rests; undefined: whatever is in the middle then. */
  moveTo(camera: Camera, focused?: number): void;
  act(action: Action): void;
  fitPair(): void;
  sayWhere(): void;
  sayNoNeighbour(): void;
  openKeys(): void;
  /** The first key about borders: what answers it is fetched. */
  showBorders(): void;
  leave(): void;
}

/** Part of the map's shorter side that an arrow key moves. */
const panPart = 0.2;

const steps: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Does what a key asked for. */
export function steer(command: MapCommand, map: Steered): void {
  const { camera, size, padding } = map;
  switch (command.type) {
    case 'pan': {
      const [x, y] = steps[command.direction];
      const px = Math.min(size.width, size.height) * panPart;
      map.moveTo(pannedBy(camera, x * px, y * px, size));
      return;
    }
    case 'zoom':
      map.moveTo(zoomedAt(camera, command.step, clearMiddle(size, padding), size), map.focused);
      return;
    case 'neighbour':
      toNeighbour(command.direction, map);
      return;
    case 'pick':
      if (map.focused >= 0) {
        map.act({ type: 'pickArea', code: map.level.areas.codes[map.focused] ?? '', add: command.add });
      }
      return;
    case 'accept':
      map.act({ type: 'acceptSuggestion' });
      return;
    case 'border':
      map.showBorders();
      return;
    case 'swap':
      map.act({ type: 'swapPoles' });
      return;
    case 'fitPair':
      map.fitPair();
      return;
    case 'whereAmI':
      map.sayWhere();
      return;
    case 'keys':
      map.openKeys();
      return;
    case 'leave':
      map.leave();
      return;
    default:
      never(command);
  }
}

function toNeighbour(direction: Direction, map: Steered): void {
  const { areas, neighbours } = map.level;
  const next = map.focused < 0 ? -1 : neighbourTowards(map.focused, direction, areas, neighbours);
  if (next < 0) {
    map.sayNoNeighbour();
    return;
  }
  const place: Point = [areas.centroids[next * 2] ?? 0, areas.centroids[next * 2 + 1] ?? 0];
  map.moveTo(centredOn(place, map.camera.zoom, map.size, map.padding), next);
}
