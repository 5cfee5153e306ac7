import type { Mark } from '../../drawing/drawing.ts';
import { poleSign } from '../../map/picture/pole-marks.ts';
import type { PoleDrawing } from '../../map/scene.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { Block } from './blocks.ts';
import { column, placed, textBlock } from './blocks.ts';
import type { Look } from './look.ts';
import type { MapParts } from './parts.ts';

/** Names and codes written out of one pole; the rest are counted. */
const named = 3;

/** px of a sign across, and from its left edge to the words. */
const sign = 24;
const indent = 34;

/** A and B with equal weight: sign, names, where they lie and their codes. */
export function poleRows(parts: MapParts, width: number, language: PictureLanguage, look: Look): Block {
  return column(
    width,
    parts.poles.map((pole) => [poleRow(pole, parts, width, language, look), 12] as const),
  );
}

function poleRow(drawing: PoleDrawing, parts: MapParts, width: number, language: PictureLanguage, look: Look): Block {
  const { pole, suggested } = drawing;
  const { common } = language.text;
  const room = width - indent;
  const { measure, body, small, colours } = look;
  const words = column(room, [
    [textBlock([{ text: namesOf(drawing, parts, language), weight: 600 }], room, body, measure), 0],
    [textBlock([{ text: placeOf(drawing, parts, language) }], room, small, measure), 0],
  ]);
  const letter = pole === 'a' ? common.poleA : common.poleB;
  const marks: readonly Mark[] = [
    ...poleSign(pole, letter, [sign / 2, sign / 2 + 1], sign / 2, { ...colours, halo: colours.card }, suggested),
    placed(words, indent, 0),
  ];
  return { width, height: Math.max(sign + 2, words.height), marks };
}

/** The names of a pole's areas: codes where the source has none. */
export function namesOf({ areas }: PoleDrawing, { level }: MapParts, language: PictureLanguage): string {
  const { names, codes } = level.areas;
  return fewNames(
    areas.map((area) => names[area] || (codes[area] ?? '')),
    language,
  );
}

/** The first names written out, and how many more there are. */
export function fewNames(names: readonly string[], { format, picture }: PictureLanguage): string {
  const said = names.slice(0, named);
  const more = names.length - said.length;
  return format.list(more > 0 ? [...said, picture.more(format.count(more))] : said);
}

function placeOf(drawing: PoleDrawing, { level }: MapParts, { picture, format }: PictureLanguage): string {
  const { municipalities, municipalityOf } = level.areas;
  const homes = [
    ...new Set(drawing.areas.map((area) => municipalities[municipalityOf[area] ?? -1]?.name ?? '').filter(Boolean)),
  ];
  const codes = drawing.codes.slice(0, named).join(', ');
  const said = level.areas.level === 'kommun' ? [codes] : [format.list(homes.slice(0, named)), codes];
  return [...(drawing.suggested ? [picture.suggested] : []), ...said].filter(Boolean).join(' · ');
}
