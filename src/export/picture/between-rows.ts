import { overlayMarks } from '../../classes/overlay-looks.ts';
import type { Mark } from '../../drawing/drawing.ts';
import { discAt } from '../../map/picture/picture-tiles.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { LegendRow } from './legend-rows.ts';
import type { Look } from './look.ts';
import type { MapParts } from './parts.ts';

/** What the marks between the poles mean: only those that the map shows. */
export function betweenRows(
  { view, between }: MapParts,
  { picture }: PictureLanguage,
  look: Look,
): readonly LegendRow[] {
  const words = picture.between;
  const { ink, card, weak, halo } = look.colours;
  const row = (text: string, sample: readonly Mark[]): LegendRow => ({ words: text, count: '', sample });
  if (view.drawer === 'transect' && (between.transect?.crossings.length ?? 0) > 0)
    return [
      row(words.border, [stroke('M4 5V13', ink, 1.5), stroke('M11 3V15', ink, 3.5), stroke('M18 0V18', ink, 3.5)]),
    ];
  if (view.drawer === 'meetingScale' && between.meetingScale)
    return [row(words.ring, [stroke(discAt(11, 9, 7.5), ink, 3)])];
  if (view.drawer !== 'meetingPlaces' || !between.meetingPlaces) return [];
  const d = overlayMarks[0] ?? '';
  const sign = (fill: string, edge: string, scale: number): readonly Mark[] => [
    { kind: 'group', marks: [stroke(d, edge, 1.5), { kind: 'path', d, fill }], move: [11, 9], scale },
  ];
  return [
    row(words.both, sign(ink, halo, 1.25)),
    row(words.one, sign(card, ink, 0.85)),
    row(words.none, sign(weak, halo, 0.62)),
  ];
}

function stroke(d: string, colour: string, width: number): Mark {
  return { kind: 'path', d, stroke: colour, width };
}
