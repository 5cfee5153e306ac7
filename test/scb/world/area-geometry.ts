import type { Geometry } from 'geojson';

/** The shape of an area, in WGS 84 unless something else is said. */
export type AreaGeometry = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;
