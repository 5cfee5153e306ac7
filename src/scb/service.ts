/** Base addresses of SCB's two services, without a slash at the end. */
export interface ScbService {
  /** PxWebApi 2. */
  readonly px: string;
  /** Open geodata. */
  readonly wfs: string;
}

/** SCB itself. A stand-in has the same two addresses elsewhere. */
export const scbService: ScbService = {
  px: 'https://statistikdatabasen.scb.se/api/v2',
  wfs: 'https://geodata.scb.se/geoserver/stat/wfs',
};
