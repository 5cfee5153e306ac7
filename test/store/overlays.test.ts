import type { Feature, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Overlay } from '../../src/geography/overlay.ts';
import { noOverlays, overlayParts } from '../../src/store/overlays.ts';
import type { OverlayParts } from '../../src/store/overlays.ts';
import type { OverlayAction } from '../../src/store/actions.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [11, 57],
      [12, 57],
      [12, 58],
      [11, 57],
    ],
  ],
};

function feature(geometry: Feature['geometry'], name = 'Norra'): Feature {
  return { type: 'Feature', properties: { namn: name }, geometry };
}

function overlay(over: Partial<Overlay> = {}): Overlay {
  return {
    id: 'distrikt',
    name: 'Distrikt',
    kind: 'fill',
    colour: 0,
    hidden: false,
    collection: { type: 'FeatureCollection', features: [feature(square)] },
    ...over,
  };
}

function after(...actions: readonly OverlayAction[]): OverlayParts {
  return actions.reduce<OverlayParts>((parts, action) => overlayParts(parts, action), noOverlays);
}

const ids = ({ overlays }: OverlayParts): readonly string[] => overlays.map(({ id }) => id);

describe('layers of one’s own', () => {
  test('lie with the newest on top, and never share an id', () => {
    const added = after(
      { type: 'addOverlay', overlay: overlay() },
      { type: 'addOverlay', overlay: overlay({ name: 'Distrikt 2010' }) },
    );
    expect(ids(added)).toEqual(['distrikt-2', 'distrikt']);
    expect(added.overlays.map(({ name }) => name)).toEqual(['Distrikt 2010', 'Distrikt']);
  });

  test('say what was left out, and are not there when nothing can be drawn', () => {
    const points = overlay({ kind: 'points' });
    const { overlays, problems } = overlayParts(noOverlays, { type: 'addOverlay', overlay: points });
    expect(overlays).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['emptyFile']);
  });

  test('are named, coloured, hidden and drawn as lines', () => {
    const change = { name: ' Skolor ', colour: 3, hidden: true, kind: 'line' } as const;
    const { overlays } = after(
      { type: 'addOverlay', overlay: overlay() },
      { type: 'changeOverlay', id: 'distrikt', change },
    );
    expect(overlays[0]).toMatchObject({ name: 'Skolor', colour: 3, hidden: true, kind: 'line' });
  });

  test('keep their collection when they change, so that the map need not read it anew', () => {
    const added = after({ type: 'addOverlay', overlay: overlay() });
    const changed = overlayParts(added, { type: 'changeOverlay', id: 'distrikt', change: { colour: 2 } });
    expect(changed.overlays[0]?.collection).toBe(added.overlays[0]?.collection);
  });

  test('keep their name where the new one is empty, and their features where a kind would lose some', () => {
    const line: Feature['geometry'] = {
      type: 'LineString',
      coordinates: [
        [11, 57],
        [12, 58],
      ],
    };
    const mixed = overlay({
      kind: 'line',
      collection: { type: 'FeatureCollection', features: [feature(square), feature(line)] },
    });
    const { overlays } = after(
      { type: 'addOverlay', overlay: mixed },
      { type: 'changeOverlay', id: 'distrikt', change: { name: '  ' } },
      { type: 'changeOverlay', id: 'distrikt', change: { kind: 'fill' } },
    );
    expect(overlays[0]).toMatchObject({ name: 'Distrikt', kind: 'line' });
    expect(overlays[0]?.collection.features).toHaveLength(2);
  });

  test('go, come back where they were, and change places', () => {
    const added = after(
      { type: 'addOverlay', overlay: overlay({ id: 'c' }) },
      { type: 'addOverlay', overlay: overlay({ id: 'b' }) },
      { type: 'addOverlay', overlay: overlay({ id: 'a' }) },
    );
    const gone = overlayParts(added, { type: 'removeOverlay', id: 'b' });
    expect(ids(gone)).toEqual(['a', 'c']);
    expect(ids(overlayParts(gone, { type: 'addOverlay', overlay: overlay({ id: 'b' }), at: 1 }))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(ids(overlayParts(added, { type: 'moveOverlay', id: 'c', to: 0 }))).toEqual(['c', 'a', 'b']);
    expect(ids(overlayParts(added, { type: 'moveOverlay', id: 'a', to: 1 }))).toEqual(['b', 'a', 'c']);
  });
});

describe('a polygon of one’s own', () => {
  test('ends the drawing when it is asked about', () => {
    const asked = after(
      { type: 'drawPolygon', on: true },
      { type: 'askPolygon', polygon: { name: '', geometry: square } },
    );
    expect(asked).toMatchObject({ drawing: false, asked: { geometry: square } });
    expect(overlayParts(asked, { type: 'forgetPolygon' }).asked).toBeUndefined();
  });
});
