/** Why a geometry of a file is not shown: there is none, it is of a kind that cannot be drawn here (arcs, surfaces in space), or its bytes or numbers make no geometry. */
export type GeometryFault = 'missing' | 'curve' | 'invalid';
