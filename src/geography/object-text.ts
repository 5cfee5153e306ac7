import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { AreaTopology } from './area-topology.ts';

/** GeoJSON text of one object of a topology, such as `water` or `railway`; '' where the topology has no such object. */
export function objectText(topology: AreaTopology, name: string): string {
  const object = topology.objects[name];
  return object ? JSON.stringify(feature(topology, object as GeometryObject)) : '';
}
