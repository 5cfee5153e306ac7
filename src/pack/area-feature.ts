import type { MultiPolygon, Polygon } from 'geojson';

/** An area before its borders are shared with its neighbours': positions are lon, lat in WGS 84. */
export interface AreaFeature {
  readonly code: string;
  readonly name: string;
  /** Code of its municipality. */
  readonly kommun: string;
  /** Code of its RegSO, where known. */
  readonly regso?: string;
  readonly geometry: Polygon | MultiPolygon;
}
