import type PptxGenJS from 'pptxgenjs';
import type { SentProtocol } from './requests.ts';
import type { Ground, Item, Look, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { points, shortened } from './text-room.ts';

/** The colours of the look on paper: one paper, one ink. */
const colour = {
  ...{ paper: 'FBFAF7', card: 'FFFFFF', sunken: 'F4F1EA', ink: '1D1930', ink2: '5A556B' },
  ...{ line: 'D9D3C7', accent: 'EFECF6', accentInk: '44297A' },
};

/** Fonts that both PowerPoint and LibreOffice have, or have the measures of. */
const font = { serif: 'Georgia', sans: 'Arial' };

/** Stands for each picture while the file is made; its own bytes take its place in the end, so that they are not turned into text and back. */
const standIn =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** What is only to be seen, and not to be read out, is called so; so is what gets a pattern. The file is finished by these names. */
export const marks = { decoration: 'deco', pattern: 'pattern' } as const;

const looks: Readonly<Record<Look, PptxGenJS.TextPropsOptions>> = {
  lead: {},
  quote: { fontFace: font.serif },
  body: {},
  strong: { bold: true, paraSpaceBefore: 6 },
  small: { color: colour.ink2 },
  label: { bold: true, color: colour.accentInk },
  cardTitle: { bold: true },
  cardText: { color: colour.ink2 },
};

const grounds: Readonly<Record<Ground, PptxGenJS.TextPropsOptions>> = {
  quiet: { fill: { color: colour.sunken }, valign: 'middle', margin: 14 },
  question: { fill: { color: colour.accent }, margin: 10 },
  card: { fill: { color: colour.card }, line: { color: colour.ink2, width: 0.75 }, margin: 2, valign: 'middle' },
};

/** Sets what holds for all slides: the shape, the fonts, the paper, where titles and numbers stand. */
export function setUp(deck: PptxGenJS, { title, language, words }: SentProtocol): void {
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: font.serif, bodyFontFace: font.sans };
  deck.title = title === '' ? words.protocol : title;
  deck.subject = words.protocol;
  deck.author = deck.company = 'Mellanrum';
  const lang = languageOf(language);
  const head = { fontFace: font.serif, color: colour.ink, align: 'left', margin: 0, lang } as const;
  const number = {
    x: 12.1,
    y: 6.98,
    w: 0.63,
    h: 0.3,
    fontSize: points.foot,
    color: colour.ink2,
    align: 'right',
  } as const;
  deck.defineSlideMaster({
    title: 'page',
    background: { color: colour.paper },
    slideNumber: { ...number, fontFace: font.sans },
    objects: [
      {
        placeholder: {
          options: {
            ...head,
            name: 'title',
            type: 'title',
            x: body.x,
            y: 0.45,
            w: body.w,
            h: 0.85,
            fontSize: points.title,
            valign: 'middle',
          },
          text: '',
        },
      },
    ],
  });
  deck.defineSlideMaster({
    title: 'cover',
    background: { color: colour.paper },
    objects: [
      {
        placeholder: {
          options: {
            ...head,
            name: 'title',
            type: 'title',
            x: 0.9,
            y: 1.8,
            w: 11.5,
            h: 1.75,
            fontSize: points.cover,
            valign: 'top',
          },
          text: '',
        },
      },
    ],
  });
}

export function languageOf(language: 'sv' | 'en'): string {
  return language === 'sv' ? 'sv-SE' : 'en-GB';
}

/** Draws a slide: its title first, then its things in the order in which they are read, its foot last. */
export function drawSlide(deck: PptxGenJS, plan: SlidePlan, protocol: SentProtocol): void {
  const slide = deck.addSlide({ masterName: plan.isCover ? 'cover' : 'page' });
  const title = shortened(plan.title, 120);
  const size = plan.isCover ? coverSize(title) : title.length > 75 ? 18 : points.title;
  slide.addText(title, { placeholder: 'title', fontSize: size });
  for (const item of plan.items) drawItem(deck, slide, item);
  const foot = footOf(protocol);
  if (!plan.isCover && foot !== '')
    slide.addText(foot, {
      ...{ x: body.x, y: 6.85, w: 11.3, h: 0.45, margin: 0, fontSize: points.foot, fontFace: font.sans },
      ...{ color: colour.ink2, valign: 'middle' },
    });
  if (plan.notes !== '') slide.addNotes(plan.notes);
}

function coverSize(title: string): number {
  return title.length > 80 ? 24 : title.length > 45 ? 30 : points.cover;
}

/** What the figures do not say, and where they come from; whole lists stand on slides of their own. */
function footOf({ context, sources }: SentProtocol): string {
  const first = context[0] ?? '';
  const from = shortened(sources.join(' · '), Math.max(60, 300 - first.length));
  return [first, from].filter((text) => text !== '').join(' ');
}

function drawItem(deck: PptxGenJS, slide: PptxGenJS.Slide, item: Item): void {
  switch (item.kind) {
    case 'text':
      slide.addText(
        item.runs.map(({ text, look }, at) => ({
          text,
          options: { ...looks[look], fontSize: points[look], breakLine: at < item.runs.length - 1 },
        })),
        {
          ...{
            ...item.box,
            fontFace: font.sans,
            color: colour.ink,
            valign: 'top',
            margin: 0,
            paraSpaceAfter: 2,
            fit: 'none',
          },
          ...(item.ground ? grounds[item.ground] : {}),
        },
      );
      return;
    case 'picture':
      slide.addImage({
        ...item.box,
        data: standIn,
        altText: item.picture.alt,
        objectName: item.picture.title || 'Picture',
      });
      return;
    case 'swatch':
      drawSwatch(deck, slide, item);
      return;
    case 'table':
      drawTable(slide, item);
  }
}

/** The sign of a row of the legend. The text beside it says what it means, so it is not read out. */
function drawSwatch(deck: PptxGenJS, slide: PptxGenJS.Slide, { box, row }: Extract<Item, { kind: 'swatch' }>): void {
  const color = row.colour.replace('#', '').toUpperCase();
  const isOutline = row.pattern === 'outline';
  const name =
    row.pattern === 'none' || isOutline ? marks.decoration : `${marks.decoration} ${marks.pattern} ${row.pattern}`;
  slide.addShape(deck.ShapeType.rect, {
    ...box,
    objectName: name,
    fill: { color: isOutline ? colour.paper : color },
    line: { color: isOutline ? color : colour.ink2, width: isOutline ? 1.5 : 0.5 },
  });
}

const number = /^[−-]?[\d\s\u00a0]+([.,]\d+)?(\s?[%‰×])?$/u;

/** True where a column holds numbers and nothing else: those stand under each other by their last figure. */
function isOfNumbers(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.slice(1).every((row) => /^\s*$/.test(row[column] ?? '') || number.test((row[column] ?? '').trim()));
}

function drawTable(slide: PptxGenJS.Slide, item: Extract<Item, { kind: 'table' }>): void {
  const { box, rows, groups, widths, heights, size, hasRowHeads } = item;
  const head = { bold: true, fill: { color: colour.sunken }, align: 'left', valign: 'middle' } as const;
  const over = groups
    ? [[{ text: '', options: head }, ...groups.map((text) => ({ text, options: { ...head, colspan: 2 } }))]]
    : [];
  const right = (rows[0] ?? []).map((_, column) => column > 0 && isOfNumbers(rows, column));
  const cells = rows.map((row, at): PptxGenJS.TableRow =>
    row.map((text, column) => {
      const align = right[column] ? 'right' : 'left';
      if (at === 0) return { text, options: { ...head, align } };
      const bold = column === 0 && hasRowHeads === true;
      return { text, options: { bold, align, fill: { color: colour.card }, valign: heights ? 'middle' : 'top' } };
    }),
  );
  slide.addTable([...over, ...cells], {
    ...{ x: box.x, y: box.y, w: box.w, colW: [...widths], fontSize: points[size], fontFace: font.sans },
    ...{ color: colour.ink, border: { type: 'solid', pt: 0.5, color: colour.line }, margin: [0.04, 0.08, 0.04, 0.08] },
    ...(heights ? { rowH: [...heights] } : {}),
    autoPage: false,
  });
}
