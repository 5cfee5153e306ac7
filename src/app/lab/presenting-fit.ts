import type { MapElement } from '../../map/map-element.ts';

/** Moves the map to both poles where one of them lies outside the picture; leaves it where both are seen, and where none is chosen. */
export function fitPair({ keeper, poles }: Pick<MapElement, 'keeper' | 'poles'>): void {
  const { width, height } = keeper.size();
  const camera = keeper.camera();
  const isSeen = ([x, y]: readonly [number, number]): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  if (width === 0 || poles.every(({ point }) => isSeen(keeper.pointOf(point, camera)))) return;
  keeper.goTo(keeper.rest(), false);
}
