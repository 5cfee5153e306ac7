import type { WrittenPack } from '../../src/pack/write-pack.ts';
import { areaBorders } from './area-borders.ts';
import { areaRegister, type RegisteredArea } from './area-register.ts';
import { areaShapes, type AreaShape } from './area-shapes.ts';
import { demoColumns } from './demo-columns.ts';
import { demoPlaces } from './demo-places.ts';
import { demoTopology, type DemoTopology } from './demo-topology.ts';
import { growAreas, lake } from './grow-areas.ts';
import { municipalities } from './landscape.ts';
import { lifeCourses } from './life-course.ts';
import { microCells } from './micro-cells.ts';
import { naturalBorders } from './natural-borders.ts';
import { plantedCases, plantedCourses, type PlantedCases } from './planted-cases.ts';
import { random } from './random.ts';
import { demoRegsos, type DemoRegso } from './regsos.ts';
import { socialMap } from './social-map.ts';
import { topologyPack } from './topology-pack.ts';
import { lastYear, yearlyTables } from './yearly-tables.ts';

/** *Exempelregionen*: the pack, and what was planted in it. */
export interface DemoRegion {
  readonly pack: WrittenPack;
  readonly topology: DemoTopology;
  readonly register: readonly RegisteredArea[];
  readonly shapes: readonly AreaShape[];
  readonly cases: PlantedCases;
  readonly regsos: readonly DemoRegso[];
}

/** Makes the demo region from its seed: the same seed, the same bytes. */
export function demoRegion(seed = 2011): DemoRegion {
  const cells = microCells(seed);
  const grown = growAreas(cells, seed + 1);
  const borders = areaBorders(cells, grown);
  const shapes = areaShapes(grown, borders, naturalBorders(cells, borders), lake);
  const logBalance = socialMap(shapes.areas, grown.municipalityOf, random(seed + 2));
  const cases = plantedCases(shapes.areas, grown.municipalityOf, logBalance);
  const register = areaRegister(shapes.areas, grown.municipalityOf, grown.size, namesOf(cases));
  const courses = lifeCourses(
    shapes.areas,
    register,
    grown.size,
    logBalance,
    plantedCourses(cases, shapes.areas, logBalance),
    random(seed + 3),
  );
  const regsos = demoRegsos({ shapes: shapes.areas, register, sizes: grown.size, logBalance });
  const regsoOf = new Map(regsos.flatMap(({ code, areas }) => areas.map((area) => [area, code])));
  const topology = demoTopology(
    shapes,
    register.map(({ code, name, municipality }, area) => ({
      code,
      name,
      kommun: municipalities[municipality]?.code ?? '',
      regso: regsoOf.get(area) ?? '',
    })),
  );
  const codeOf = (area: number): string => register[area]?.code ?? '';
  const pack = topologyPack({
    id: 'exempel',
    title: { sv: 'Exempelregionen', en: 'The Example Region' },
    fictional: true,
    description: {
      sv: 'Påhittad region med påhittade siffror, för att pröva verktyget. Ingen plats och ingen människa är verklig.',
      en: 'An invented region with invented figures, for trying the tool. No place and no person is real.',
    },
    vintage: 'Exempel 2024',
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    regsos: regsos.map(({ code, name }) => ({ code, name })),
    topology,
    codes: register.map(({ code }) => code),
    verticesPerArea: meanVertices(shapes.areas, shapes.arcs),
    tables: yearlyTables(courses, cases),
    columns: demoColumns,
    places: demoPlaces(shapes.areas, register),
    start: { year: lastYear, a: [codeOf(cases.start[0])], b: [codeOf(cases.start[1])] },
    sources: [
      {
        title: { sv: 'Exempelregionen, påhittad av Mellanrum', en: 'The Example Region, invented by Mellanrum' },
        licence: 'CC0-1.0',
        columns: demoColumns.map(({ id }) => id),
        note: {
          sv: 'Framräknad ur ett frö (data/demo). Likheter med verkliga platser är slump.',
          en: 'Computed from a seed (data/demo). Likeness to real places is chance.',
        },
      },
    ],
  });
  return { pack, topology, register, shapes: shapes.areas, cases, regsos };
}

function namesOf(cases: PlantedCases): ReadonlyMap<number, string> {
  return new Map([
    [cases.start[0], 'Bergsåsen'],
    [cases.start[1], 'Strandängen'],
    [cases.tooFewResidents, 'Oljehamnen'],
    [cases.noHigh, 'Studentbyn'],
    [cases.noLow, 'Yttre Kapudden'],
    [cases.fewOfWorkingAge, 'Seniorbyn Hasselro'],
  ]);
}

function meanVertices(areas: readonly AreaShape[], arcs: readonly (readonly unknown[])[]): number {
  const own = (arc: number): number => (arcs[arc < 0 ? ~arc : arc]?.length ?? 1) - 1;
  const total = areas.flatMap(({ polygons }) => polygons.flat(2)).reduce((sum, arc) => sum + own(arc), 0);
  return total / areas.length;
}
