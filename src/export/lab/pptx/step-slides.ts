import type { SentProtocol } from './requests.ts';
import type { ProtocolPage, ProtocolPicture } from '../lab-protocol.ts';
import type { Box, Item, Run, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { mirrored, tablesBeside, tableSlides } from './table-slides.ts';
import { listSlides } from './word-slides.ts';
import { heightOf, linesHeight, linesOf, partsOf, points } from './text-room.ts';

const gap = 0.3;
const side: Box = { x: 8.5, y: body.y, w: body.x + body.w - 8.5, h: body.h };
const map: Box = { x: body.x, y: body.y, w: side.x - gap - body.x, h: body.h - 0.35 };
const legendHead = 0.26;

/** The slides of a step: the picture with sentence, question and legend beside it, then what of them has no room there, charts and tables. */
export function stepSlides(page: ProtocolPage, words: SentProtocol['words']): readonly SlidePlan[] {
  const title = titleOf(page, words);
  const { shown, left, under } = fill(page, words);
  const first: SlidePlan = { title, items: [...picture(page, under), ...shown], notes: notesOf(page, words) };
  const rest = left.map((plan, at) => ({ ...plan, title: plan.title || `${title} (${at + 2})` }));
  const read = (page.sections ?? []).map(({ heading, text }): readonly Run[] => [
    { text: heading, look: 'strong' },
    { text, look: 'body' },
  ]);
  const charts = chartSlides(title, page.charts, read.flat());
  const said = charts.saysAll ? [] : listSlides(`${title}: ${page.sections?.[0]?.heading ?? ''}`, read);
  return [first, ...rest, ...charts.slides, ...said, ...figureSlides(title, page.tables)];
}

/** The figures: those of each pole and those of the two together beside each other, where a slide has room for both. */
function figureSlides(title: string, tables: ProtocolPage['tables']): readonly SlidePlan[] {
  const [one, other, ...more] = tables;
  const both = one?.poles && other && more.length === 0;
  const beside = both ? tablesBeside(`${title}: ${one.title}`, [one, other], 0.7) : undefined;
  if (beside) return [beside];
  return tables.flatMap((table) =>
    tableSlides({
      title: `${title}: ${table.title}`,
      rows: table.rows,
      ...(table.poles ? { shares: mirrored } : {}),
    }),
  );
}

function titleOf({ number, title, kind }: ProtocolPage, words: SentProtocol['words']): string {
  return `${number}. ${title === '' ? words.kinds[kind] : title}`;
}

function notesOf({ note, link, sameAs }: ProtocolPage, words: SentProtocol['words']): string {
  const at = link === '' ? '' : `${words.link}: ${link}`;
  return [note, sameAs?.sentence ?? '', at].filter((text) => text !== '').join('\n\n');
}

/** The largest box of the picture's shape inside another, at its top left. */
function fitted({ width, height }: ProtocolPicture, within: Box): Box {
  const scale = Math.min(within.w / width, within.h / height);
  return { x: within.x, y: within.y, w: width * scale, h: height * scale };
}

/** The picture and what it is of, with room for so much below them. */
function picture({ picture: shown, missing, corner }: ProtocolPage, under: Under): readonly Item[] {
  const room = { ...map, h: map.h - under.h };
  const box = shown ? fitted(shown, room) : room;
  const below: Box = { x: map.x, y: box.y + box.h + 0.05, w: map.w, h: 0.3 };
  return [
    ...(shown ? [{ kind: 'picture', box, picture: shown } as const] : []),
    ...(!shown && missing !== ''
      ? [{ kind: 'text', box, runs: [{ text: missing, look: 'body' }], ground: 'quiet' } as const]
      : []),
    ...(corner === '' ? [] : [{ kind: 'text', box: below, runs: [{ text: corner, look: 'small' }] } as const]),
    ...under.items,
  ];
}

/** What stands below the picture, and how high it is. */
interface Under {
  readonly items: readonly Item[];
  readonly h: number;
}

interface Filled {
  readonly shown: readonly Item[];
  readonly left: readonly SlidePlan[];
  readonly under: Under;
}

/** What stands beside the picture, from above: the kind of step, the sentence, the question, the legend, which goes below the picture where there is no room. What has no room there either goes on slides of its own. */
function fill(page: ProtocolPage, words: SentProtocol['words']): Filled {
  const shown: Item[] = [];
  const left: SlidePlan[] = [];
  let y = side.y;
  const room = (): number => side.y + side.h - y;
  const put = (runs: readonly Run[], ground?: 'question'): boolean => {
    const h = heightOf(runs, side.w - (ground ? 0.4 : 0)) + (ground ? 0.3 : 0);
    if (h > room()) return false;
    shown.push({ kind: 'text', box: { ...side, y, h }, runs, ...(ground ? { ground } : {}) });
    y += h + 0.18;
    return true;
  };
  put([{ text: words.kinds[page.kind], look: 'label' }]);
  y -= 0.1;
  for (const { runs, ground } of beside(page, words)) if (!put(runs, ground)) left.push(...textSlides(runs));
  const none: Under = { items: [], h: 0 };
  if (page.legend.length === 0) return { shown, left, under: none };
  const legend = legendItems(page, words, { ...side, y, h: room() }, side.w);
  if (legend) return { shown: [...shown, ...legend], left, under: none };
  const under = page.picture ? legendUnder(page, words) : undefined;
  if (under) return { shown, left, under };
  const alone = legendItems(page, words, body, side.w) ?? [];
  return {
    shown,
    left: [...left, { title: `${titleOf(page, words)}: ${words.legend}`, items: alone, notes: '' }],
    under: none,
  };
}

/** The legend in three columns below a picture that leaves room for it; undefined where the picture would be too small. */
function legendUnder(page: ProtocolPage, words: SentProtocol['words']): Under | undefined {
  const column = (map.w - 2 * gap) / 3;
  for (let h = 0.6; h <= 1.5; h += 0.1) {
    const items = legendItems(page, words, { ...map, y: body.y + body.h - h, h }, column);
    if (items) return { items, h };
  }
  return undefined;
}

interface Beside {
  readonly runs: readonly Run[];
  readonly ground?: 'question';
}

/** The texts beside the picture, those that there are. */
function beside(
  { sentence, missing, picture: shown, question }: ProtocolPage,
  words: SentProtocol['words'],
): readonly Beside[] {
  const told = shown ? missing : '';
  const asked: Beside = {
    runs: [
      { text: words.question, look: 'label' },
      { text: question, look: 'strong' },
    ],
    ground: 'question',
  };
  return [
    ...(sentence === '' ? [] : [{ runs: [{ text: sentence, look: 'quote' }] } as const]),
    ...(told === '' ? [] : [{ runs: [{ text: told, look: 'small' }] } as const]),
    ...(question === '' ? [] : [asked]),
  ];
}

function textSlides(runs: readonly Run[]): readonly SlidePlan[] {
  const text = runs.map((run) => run.text).join('\n');
  return partsOf(text, 'lead', body.w - 1, body.h).map((part) => ({
    ...{ title: '', notes: '' },
    items: [{ kind: 'text', box: { ...body, w: body.w - 1 }, runs: [{ text: part, look: 'lead' }] }],
  }));
}

/** The legend as shapes and texts in columns so wide; undefined where it has no room. As many columns as a wide room has. */
function legendItems(
  { legend }: ProtocolPage,
  words: SentProtocol['words'],
  box: Box,
  columnWidth: number,
): readonly Item[] | undefined {
  const items: Item[] = [];
  let [x, y] = [box.x, box.y + legendHead];
  const head: Item = {
    kind: 'text',
    box: { x, y: box.y, w: columnWidth, h: legendHead },
    runs: [{ text: words.legend, look: 'label' }],
  };
  for (const row of legend) {
    const lines = linesOf(row.label, columnWidth - 0.42, points.small);
    const h = lines === 1 ? 0.22 : linesHeight(lines, points.small);
    if (y + h > box.y + box.h) [x, y] = [x + columnWidth + gap, box.y + legendHead];
    if (x + columnWidth > box.x + box.w + 0.01 || y + h > box.y + box.h + 0.01) return undefined;
    items.push({ kind: 'swatch', box: { x: x + 0.02, y: y + 0.03, w: 0.3, h: 0.16 }, row });
    items.push({
      kind: 'text',
      box: { x: x + 0.42, y, w: columnWidth - 0.42, h },
      runs: [{ text: row.label, look: 'small' }],
    });
    y += h;
  }
  return [head, ...items];
}

/** Inches to a px of a chart at the most: one that is as wide as a slide, and a little more. */
const largest = 0.015;
const chartTitle = 0.4;

/** Two charts beside each other on each slide, in one scale, and below the first what they say in words; `saysAll` where there was room for that. */
function chartSlides(
  title: string,
  charts: readonly ProtocolPicture[],
  said: readonly Run[],
): { readonly slides: readonly SlidePlan[]; readonly saysAll: boolean } {
  let saysAll = false;
  const slides = Array.from({ length: Math.ceil(charts.length / 2) }, (_, at) => {
    const pair = charts.slice(2 * at, 2 * at + 2);
    const across = pair.reduce((sum, { width }) => sum + width, 0);
    const highest = Math.max(...pair.map(({ height }) => height));
    const wordsHeight = at === 0 && said.length > 0 ? heightOf(said, readable) + gap : 0;
    const scaleIn = (h: number): number => Math.min(largest, (body.w - gap * (pair.length - 1)) / across, h / highest);
    const room = body.h - chartTitle;
    const whole = scaleIn(room);
    const isSaid = wordsHeight > 0 && scaleIn(room - wordsHeight) >= 0.7 * whole;
    const scale = isSaid ? scaleIn(room - wordsHeight) : whole;
    saysAll ||= isSaid;
    let { x } = body;
    const items = pair.flatMap((chart): Item[] => {
      const [w, h] = [chart.width * scale, chart.height * scale];
      const from = x;
      x += w + gap;
      return [
        { kind: 'text', box: { x: from, y: body.y, w, h: chartTitle }, runs: [{ text: chart.title, look: 'strong' }] },
        { kind: 'picture', box: { x: from, y: body.y + chartTitle, w, h }, picture: chart },
      ];
    });
    const y = body.y + chartTitle + highest * scale + gap;
    const words: readonly Item[] = isSaid
      ? [{ kind: 'text', box: { ...body, y, w: readable, h: wordsHeight - gap }, runs: said }]
      : [];
    return {
      title: `${title}: ${pair.map((chart) => chart.title).join(', ')}`,
      items: [...items, ...words],
      notes: '',
    };
  });
  return { slides, saysAll };
}

/** Width of a text that is read on a slide, in inches. */
const readable = 10.5;
