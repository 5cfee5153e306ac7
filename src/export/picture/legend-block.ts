import type { LegendItem } from '../../classes/legend.ts';
import { overlayMarks } from '../../classes/overlay-looks.ts';
import type { Mark, Tile } from '../../drawing/drawing.ts';
import { frontiersShown } from '../../map/between/between-drawing.ts';
import type { OverlayDrawing } from '../../map/overlay-drawing.ts';
import { tileOf } from '../../map/picture/picture-tiles.ts';
import { classWords } from '../../text/class-words.ts';
import { legendHeading, uncertainWords } from '../../text/legend-words.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import type { Block } from './blocks.ts';
import { betweenRows } from './between-rows.ts';
import { column, emptyBlock, textBlock } from './blocks.ts';
import type { LegendRow } from './legend-rows.ts';
import { headedRows, headingRow, rowsBlock, swatch } from './legend-rows.ts';
import type { Look } from './look.ts';
import type { MapParts, ShownLayer } from './parts.ts';

/** The lines of a layer's legend, as the page says them. */
export function layerRows(layer: ShownLayer, language: PictureLanguage, look: Look): readonly LegendRow[] {
  const { classed } = layer;
  const rows = classed.items
    .filter((item) => item.kind === 'class' || item.count > 0)
    .map((item) => ({
      words: classWords(item, { ...layer, scale: classed.scale }, language),
      count: language.format.count(item.count),
      sample: swatchMarks(item, look),
    }));
  const uncertain = classed.uncertain.reduce((sum, one) => sum + one, 0);
  if (uncertain === 0) return rows;
  const fill = classed.items.find((item) => item.kind === 'class' && item.position === 0)?.fill ?? 'none';
  const hatch = tileOf('uncertain', look.colours.quiet, 0.7);
  return [
    ...rows,
    {
      words: uncertainWords(layer, language),
      count: language.format.count(uncertain),
      sample: field(fill, { ...hatch, id: `${hatch.id} swatch`, marks: darker(hatch.marks) }, look),
    },
  ];
}

/** The legend with its heading, then what lines and layers of one's own mean. */
export function legendBlock(
  parts: MapParts,
  overlays: readonly OverlayDrawing[],
  width: number,
  language: PictureLanguage,
  look: Look,
): Block {
  const { layer } = parts;
  const ofLayer = layer
    ? column(width, [
        [headingRow(legendHeading(layer, nameOfA(parts), language), areaWords(parts, language), width, look), 8],
        [textBlock([{ text: layer.originWords }], width, look.small, look.measure), 8],
        [rowsBlock(layerRows(layer, language, look), width, look), 0],
      ])
    : emptyBlock;
  return column(width, [
    [ofLayer, 14],
    [bordersBlock(parts, width, language, look), 14],
    [headedRows(language.picture.between.heading, betweenRows(parts, language, look), width, look), 14],
    [overlaysBlock(parts, overlays, width, language, look), 0],
  ]);
}

function bordersBlock(parts: MapParts, width: number, language: PictureLanguage, look: Look): Block {
  const { frontiers } = parts.between;
  if (!frontiers || frontiers.level !== parts.view.level || !frontiersShown(parts.view)) return emptyBlock;
  const words = language.between.map.borders;
  const { ink, quiet } = look.colours;
  const stroke = (width_: number, colour: string, x: number): Mark => ({
    kind: 'path',
    ...{ d: `M${x} 2V16`, stroke: colour, width: width_ },
  });
  const slight = [{ ...stroke(1.2, quiet, 11), opacity: 0.75 }];
  const certain = [stroke(1.5, ink, 4), stroke(3.5, ink, 11), stroke(6, ink, 19)];
  const rows: readonly LegendRow[] =
    frontiers.test === 'none'
      ? [{ words: words.untested, count: '', sample: slight }]
      : [
          { words: words.certain, count: '', sample: certain },
          { words: words.slight, count: '', sample: slight },
        ];
  return headedRows(words.legend, rows, width, look);
}

/** Names of the person's own layers beside how they are drawn, the topmost first. */
function overlaysBlock(
  { overlays }: MapParts,
  drawn: readonly OverlayDrawing[],
  width: number,
  { picture }: PictureLanguage,
  look: Look,
): Block {
  const rows = overlays
    .filter(({ hidden }) => !hidden)
    .map(({ id, name }) => ({
      words: name,
      count: '',
      sample: overlaySample(
        drawn.find((one) => one.id === id),
        look,
      ),
    }));
  return headedRows(picture.ownLayers, rows, width, look);
}

function overlaySample(drawing: OverlayDrawing | undefined, { colours }: Look): readonly Mark[] {
  if (!drawing) return [];
  const stroke = drawing.colour || colours.ink;
  const [mark] = drawing.marks;
  if (drawing.kind === 'points' && mark) {
    const shape: Mark = { kind: 'path', d: overlayMarks[mark.shape] ?? '', fill: mark.colour };
    return [{ kind: 'group', marks: [shape], move: [11, 9] }];
  }
  const dash = drawing.dash.length > 0 ? { dash: drawing.dash.map((part) => 2 * part) } : {};
  return [{ kind: 'path', d: 'M1 9H21', stroke, width: 2, ...dash }];
}

function swatchMarks(item: LegendItem, look: Look): readonly Mark[] {
  if (item.kind === 'class' || item.pattern === 'blank') return field(item.fill, undefined, look);
  return field(item.fill, tileOf(item.pattern, look.colours.quiet, 0.8), look);
}

function field(fill: string, tile: Tile | undefined, { colours }: Look): readonly Mark[] {
  const { width, height, round: r } = swatch;
  const [w, h] = [width - 1 - 2 * r, height - 1 - 2 * r];
  const d = `M${0.5 + r} 0.5h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 -${r} ${r}h-${w}a${r} ${r} 0 0 1 -${r} -${r}v-${h}a${r} ${r} 0 0 1 ${r} -${r}Z`;
  return [
    { kind: 'path', d, fill },
    ...(tile ? [{ kind: 'path', d, fill: tile } as const] : []),
    { kind: 'path', d, stroke: colours.line, width: 1, opacity: 0.7 },
  ];
}

/** As faint as on the map, a hatch would not be seen in a field this small. */
function darker(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => (mark.kind === 'path' ? { ...mark, opacity: 0.55 } : mark));
}

function nameOfA({ view, level }: MapParts): string {
  const [code, more] = view.a;
  if (code === undefined || more !== undefined) return '';
  return level.areas.names[level.areas.codes.indexOf(code)] ?? '';
}

function areaWords({ view }: MapParts, { text }: PictureLanguage): string {
  return text.controls.legend.areas[view.level];
}
