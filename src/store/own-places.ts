import { featureName } from '../geography/feature-names.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { PlaceLayer } from '../relations/meeting-places.ts';

const flat = new WeakMap<Overlay, Omit<PlaceLayer, 'own'>>();
const numbers = new WeakMap<Overlay, number>();
let counted = 0;

/** Properties by which points are told apart where no other has been chosen. */
const categoryNames = ['kategori', 'category', 'typ', 'type'];

/**
 * Places of one's own: the points laid over the map, but for hidden layers. A category is what the layer is told apart by, else what the layer is called.
 * Written as JSON it is the layers' numbers, so that tens of thousands of places are not compared each time it is asked whether something new is asked for.
 */
export class OwnPlaces {
  readonly layers: readonly Omit<PlaceLayer, 'own'>[];
  readonly numbers: readonly number[];

  constructor(overlays: readonly Overlay[]) {
    const shown = overlays.filter(({ kind, hidden }) => kind === 'points' && !hidden);
    this.layers = shown.map((overlay) => kept(flat, overlay, flattened));
    this.numbers = shown.map((overlay) => kept(numbers, overlay, () => ++counted));
  }

  toJSON(): unknown {
    return this.numbers;
  }
}

function kept<T>(known: WeakMap<Overlay, T>, overlay: Overlay, make: (overlay: Overlay) => T): T {
  const value = known.get(overlay) ?? make(overlay);
  known.set(overlay, value);
  return value;
}

function flattened({ name, collection, categoryProperty }: Overlay): Omit<PlaceLayer, 'own'> {
  const first = collection.features[0]?.properties ?? {};
  const by = categoryProperty ?? categoryNames.find((key) => Object.hasOwn(first, key)) ?? '';
  const names: string[] = [];
  const categories: string[] = [];
  const positions: number[] = [];
  collection.features.forEach(({ geometry, properties }, i) => {
    const points =
      geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : [];
    const value: unknown = properties?.[by];
    for (const [lon = NaN, lat = NaN] of points) {
      names.push(featureName(collection, i));
      categories.push(typeof value === 'string' || typeof value === 'number' ? String(value) : name);
      positions.push(lon, lat);
    }
  });
  return { names, categories, positions: Float64Array.from(positions) };
}
