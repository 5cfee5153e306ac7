import type { Vintage } from '../../../data/catalogue/catalogue.ts';
import { divisions } from '../../../data/catalogue/divisions.ts';
import type { AreaDrawing, DrawingMeasure } from '../../pack/draw-areas.ts';
import type { BothLanguages, PackSource } from '../../pack/pack.ts';
import { scbService } from '../../scb/service.ts';
import { notScb } from './table-sources.ts';

/** Metres with a decimal, as each language writes them. */
function metres(value: number): BothLanguages {
  const en = String(Math.round(value * 10) / 10);
  return { sv: en.replace('.', ','), en };
}

/** How far the drawn lines are from the source's: what was allowed, and what was measured. */
function simplified({ toleranceM, displacementM }: DrawingMeasure, isFine: boolean): BothLanguages {
  const [allowed, found] = [metres(toleranceM), metres(displacementM)];
  return {
    sv: `Gränserna är förenklade${isFine ? ' för nära håll' : ''} till högst ${allowed.sv} m från SCB:s linje (uppmätt ${found.sv} m). Grannar delar fortfarande gräns.`,
    en: `Boundaries are simplified${isFine ? ' for close zooms' : ''} to at most ${allowed.en} m from the original line (measured ${found.en} m). Neighbours still share their border.`,
  };
}

/** The source of a pack's boundaries: SCB's open geodata, with what they include and how far the drawing is from them. */
export function areasSource(
  vintage: Vintage,
  { measured }: AreaDrawing,
  retrieved: Readonly<Record<string, string>>,
  elsewhere: string | undefined,
): PackSource {
  const layer = divisions.find((one) => one.vintage === vintage)?.layers.deso ?? '';
  const date = retrieved[layer];
  const told = elsewhere === undefined ? { sv: '', en: '' } : notScb(elsewhere);
  return {
    title: { sv: `DeSO ${vintage}, gränser`, en: `DeSO ${vintage}, boundaries` },
    table: layer,
    ...(date !== undefined && { retrieved: date }),
    licence: 'CC0',
    url: elsewhere ?? scbService.wfs,
    vintage: `DeSO ${vintage}`,
    ...(measured && {
      transformations: [simplified(measured.areas, false), ...(measured.fine ? [simplified(measured.fine, true)] : [])],
    }),
    note: {
      sv: `Områdena omfattar också hav och sjöar. DeSO saknar egna namn hos SCB; här heter de som sitt RegSO, med slutet av sin kod där det behövs. ${told.sv}`.trim(),
      en: `The areas include sea and lakes. DeSO have no names of their own; here they are called as their RegSO, with the end of their code where needed. ${told.en}`.trim(),
    },
  };
}
