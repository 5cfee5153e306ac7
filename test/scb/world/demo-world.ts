import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { demoRegion } from '../../../data/demo/demo-region.ts';
import type { AreaProperties } from '../../../data/demo/demo-topology.ts';
import { groupBy } from './group-by.ts';
import type { KeyRow } from './register.ts';
import type { AreaGeometry } from './area-geometry.ts';

let region: ReturnType<typeof demoRegion> | undefined;

/** The codes of the demo region as a key; three DeSO in a row of codes are called a RegSO. */
export function demoKey(): readonly KeyRow[] {
  const { pack, topology } = (region ??= demoRegion());
  const names = new Map(pack.manifest.municipalities.map(({ code, name }) => [code, name]));
  const areas = topology.objects.areas.geometries.map(({ properties }) => properties as AreaProperties);
  return [
    ...groupBy(
      [...areas].sort((a, b) => (a.code < b.code ? -1 : 1)),
      ({ kommun }) => kommun,
    ).values(),
  ].flatMap((own) =>
    own.map(({ code, kommun }, i) => {
      const regso = `${kommun}R${String(Math.floor(i / 3) + 1).padStart(3, '0')}`;
      return {
        deso: code,
        regso,
        regsoName: own[i - (i % 3)]?.name ?? regso,
        kommun,
        kommunName: names.get(kommun) ?? kommun,
      };
    }),
  );
}

/** The shapes of the demo region, by municipality. */
export function demoShapes(): ReadonlyMap<string, ReadonlyMap<string, AreaGeometry>> {
  const { topology } = (region ??= demoRegion());
  const shapes = new Map<string, Map<string, AreaGeometry>>();
  for (const { properties, geometry } of feature(topology as unknown as Topology, topology.objects.areas).features) {
    const own = shapes.get(properties.kommun) ?? new Map<string, AreaGeometry>();
    own.set(properties.code, geometry as AreaGeometry);
    shapes.set(properties.kommun, own);
  }
  return shapes;
}
