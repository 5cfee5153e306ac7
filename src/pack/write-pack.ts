import type { AreaFeature } from './area-feature.ts';
import type { AssembledPack, PackFacts } from './assemble-pack.ts';
import { assemblePack } from './assemble-pack.ts';
import type { Surroundings } from './build-topology.ts';
import type { AreaDrawing } from './draw-areas.ts';
import { drawAreas } from './draw-areas.ts';

/** Everything that a pack is made of. */
export interface PackInput extends PackFacts {
  readonly areas: readonly AreaFeature[];
  readonly surroundings?: Surroundings;
  /** Largest distance in metres between a line and its drawing; when left out the number of vertices is held instead. */
  readonly toleranceM?: number;
  /** The areas as drawn already, by `drawAreas`. */
  readonly drawing?: AreaDrawing;
}

/** The files of a pack by name, and what was measured on the way. */
export interface WrittenPack extends AssembledPack {
  readonly verticesPerArea: AreaDrawing['vertices'];
  readonly measured?: NonNullable<AreaDrawing['measured']>;
}

/**
 * Writes a pack as texts: the same input gives the same bytes. Areas are drawn by `drawAreas`. Only municipalities that have an area are listed, in the
 * order of their codes.
 */
export function writePack({ areas, surroundings, toleranceM, drawing, ...facts }: PackInput): WrittenPack {
  const { vertices, measured, ...drawn } = drawing ?? drawAreas(areas, surroundings, toleranceM);
  const used = new Set(areas.map(({ kommun }) => kommun));
  const municipalities = facts.municipalities
    .filter(({ code }) => used.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    ...assemblePack({ ...facts, municipalities }, drawn),
    verticesPerArea: vertices,
    ...(measured && { measured }),
  };
}
