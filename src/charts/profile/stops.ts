import type { Transect } from '../../relations/transect-relation.ts';
import type { Pointed } from '../../store/state.ts';

/** Where one may stop along a profile: in a stretch or on a border. */
export interface ProfileStop {
  readonly kind: 'segment' | 'crossing';
  /** Index among the transect's segments, or crossings. */
  readonly index: number;
  /** The middle of a stretch; the place of a border. */
  readonly atM: number;
}

/** All stops in the order of the way: a stretch, the border after it, the next stretch. */
export function profileStops({ segments, crossings }: Transect): readonly ProfileStop[] {
  const after = new Map(crossings.map(({ after }, index) => [after, index]));
  return segments.flatMap(({ fromM, toM }, index): ProfileStop[] => {
    const border = after.get(index);
    const stop: ProfileStop = { kind: 'segment', index, atM: (fromM + toM) / 2 };
    if (border === undefined) return [stop];
    return [{ kind: 'crossing', index: border, atM: crossings[border]?.alongM ?? fromM }, stop];
  });
}

/** The stop at so many metres: a border within `withinM`, else the stretch; −1 beyond the way. */
export function stopAt(stops: readonly ProfileStop[], transect: Transect, alongM: number, withinM: number): number {
  const off = (stop: ProfileStop): number => Math.abs(stop.atM - alongM);
  let best = -1;
  stops.forEach((stop, at) => {
    if (stop.kind !== 'crossing' || off(stop) > withinM) return;
    const before = stops[best];
    if (!before || off(stop) < off(before)) best = at;
  });
  if (best >= 0) return best;
  return stops.findIndex(({ kind, index }) => {
    const segment = kind === 'segment' ? transect.segments[index] : undefined;
    return segment !== undefined && alongM >= segment.fromM && alongM <= segment.toM;
  });
}

/** The stop that is lit: what is pointed at along the way, or the first visit of the area that is pointed at. */
export function litStop(stops: readonly ProfileStop[], transect: Transect, pointed: Pointed | undefined): number {
  if (pointed?.kind === 'along') return stopAt(stops, transect, pointed.m, 1e-6 * transect.lengthM);
  if (pointed?.kind !== 'area') return -1;
  return stops.findIndex(({ kind, index }) => kind === 'segment' && transect.segments[index]?.row === pointed.row);
}
