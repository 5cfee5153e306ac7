import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { arcProps } from './layers.ts';
import { firstNameLayer } from './layers.ts';

/** Draws what MapLibre cannot, in MapLibre's own picture. A chunk of its own: loaded when the first pair lies far apart. */
export class ArcOverlay {
  private readonly map: MapLibreMap;
  private readonly overlay = new MapLibreOverlay({ interleaved: true, layers: [] });

  constructor(map: MapLibreMap) {
    this.map = map;
    map.addControl(this.overlay);
  }

  /** Shows the arc below the names; undefined takes it away. */
  draw(props: ReturnType<typeof arcProps> | undefined): void {
    const place = { beforeId: firstNameLayer };
    this.overlay.setProps({ layers: props ? [new ArcLayer({ ...props, ...place })] : [] });
  }

  remove(): void {
    this.map.removeControl(this.overlay);
  }
}
