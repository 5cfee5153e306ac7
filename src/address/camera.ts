/** Where the map looks, in WGS 84 degrees and MapLibre's zoom. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}
