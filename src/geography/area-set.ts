/** Divisions of the same land, finest first: DeSO make up RegSO, and RegSO municipalities. */
export type Level = 'deso' | 'regso' | 'kommun';

export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The areas of one level, in the order that every column follows. */
export interface AreaSet {
  readonly level: Level;
  readonly codes: readonly string[];
  /** A name, or '' where the source has none. */
  readonly names: readonly string[];
  readonly municipalities: readonly Municipality[];
  /** Index into `municipalities`, per area. */
  readonly municipalityOf: Uint16Array;
  /** Of areas that know their RegSO: its row at that level, per area. */
  readonly regsoOf?: Uint16Array;
  /** lon, lat per area: the centroid of the polygon, moved inside it where it falls outside. */
  readonly centroids: Float64Array;
  /** west, south, east, north per area. */
  readonly bounds: Float64Array;
  readonly areaM2: Float64Array;
}

/** Polygons as flat arrays: positions are lon, lat; ring r is the vertices ringStart[r]…ringStart[r+1]−1 (closed); area i owns rings areaStart[i]…areaStart[i+1]−1. */
export interface Shapes {
  readonly positions: Float32Array;
  readonly ringStart: Uint32Array;
  readonly areaStart: Uint32Array;
  /** 1 where a ring is a hole in the ring before it. */
  readonly hole: Uint8Array;
}

/** Who borders whom, as compressed rows: the neighbours of i are neighbour[start[i]…start[i+1]−1]. `borderM` is the shared border in metres, 0 where areas meet in a point only (queen). */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly borderM: Float64Array;
}
