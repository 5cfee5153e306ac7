import type { SentProtocol } from './requests.ts';
import type { ProtocolPage, ProtocolPicture } from '../lab-protocol.ts';
import type { Box, Item, Run, SlidePlan } from './slide.ts';
import { body } from './slide.ts';
import { tableSlides } from './table-slides.ts';
import { listSlides } from './word-slides.ts';
import { heightOf, linesHeight, linesOf, partsOf, points } from './text-room.ts';

const gap = 0.3;
const side: Box = { x: 8.75, y: body.y, w: body.x + body.w - 8.75, h: body.h };
const map: Box = { x: body.x, y: body.y, w: side.x - gap - body.x, h: body.h - 0.35 };

/** The slides of a step: the picture with sentence, question and legend beside it, then what of them has no room there, charts and tables. */
export function stepSlides(page: ProtocolPage, words: SentProtocol['words']): readonly SlidePlan[] {
  const title = titleOf(page, words);
  const { shown, left } = fill(page, words);
  const first: SlidePlan = { title, items: [...picture(page), ...shown], notes: notesOf(page, words) };
  const rest = [...left, ...chartSlides(title, page.charts)].map((plan, at) => ({
    ...plan,
    title: plan.title || `${title} (${at + 2})`,
  }));
  const read = (page.sections ?? []).map(({ heading, text }): readonly Run[] => [
    { text: heading, look: 'strong' },
    { text, look: 'body' },
  ]);
  const tables = page.tables.flatMap((table) => tableSlides({ title: `${title}: ${table.title}`, rows: table.rows }));
  return [first, ...rest, ...tables, ...listSlides(`${title}: ${page.sections?.[0]?.heading ?? ''}`, read)];
}

function titleOf({ number, title, kind }: ProtocolPage, words: SentProtocol['words']): string {
  return `${number}. ${title === '' ? words.kinds[kind] : title}`;
}

function notesOf({ note, link }: ProtocolPage, words: SentProtocol['words']): string {
  return [note, link === '' ? '' : `${words.link}: ${link}`].filter((text) => text !== '').join('\n\n');
}

/** The largest box of the picture's shape inside another, at its top left. */
function fitted({ width, height }: ProtocolPicture, within: Box): Box {
  const scale = Math.min(within.w / width, within.h / height);
  return { x: within.x, y: within.y, w: width * scale, h: height * scale };
}

function picture({ picture: shown, missing, corner }: ProtocolPage): readonly Item[] {
  const box = shown ? fitted(shown, map) : map;
  const below: Box = { x: map.x, y: box.y + box.h + 0.05, w: map.w, h: 0.3 };
  return [
    ...(shown ? [{ kind: 'picture', box, picture: shown } as const] : []),
    ...(!shown && missing !== ''
      ? [{ kind: 'text', box, runs: [{ text: missing, look: 'body' }], ground: 'quiet' } as const]
      : []),
    ...(corner === '' ? [] : [{ kind: 'text', box: below, runs: [{ text: corner, look: 'small' }] } as const]),
  ];
}

/** What stands beside the picture, from above: the kind of step, the sentence, the question, the legend. What has no room goes on slides of its own. */
function fill(
  page: ProtocolPage,
  words: SentProtocol['words'],
): { readonly shown: readonly Item[]; readonly left: readonly SlidePlan[] } {
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
  if (page.legend.length === 0) return { shown, left };
  const legend = legendItems(page, words, { ...side, y, h: room() });
  if (legend) shown.push(...legend);
  else left.push({ title: '', items: legendItems(page, words, body) ?? [], notes: '' });
  return { shown, left };
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

/** The legend as shapes and texts; undefined where it has no room. As many columns as a wide room has. */
function legendItems({ legend }: ProtocolPage, words: SentProtocol['words'], box: Box): readonly Item[] | undefined {
  const items: Item[] = [];
  const columnWidth = side.w;
  let [x, y] = [box.x, box.y + 0.3];
  const head: Item = {
    kind: 'text',
    box: { x, y: box.y, w: columnWidth, h: 0.28 },
    runs: [{ text: words.legend, look: 'label' }],
  };
  for (const row of legend) {
    const h = Math.max(0.26, linesHeight(linesOf(row.label, columnWidth - 0.5, points.small), points.small));
    if (y + h > box.y + box.h) [x, y] = [x + columnWidth + gap, box.y + 0.3];
    if (x + columnWidth > box.x + box.w + 0.01) return undefined;
    items.push({ kind: 'swatch', box: { x: x + 0.02, y: y + 0.05, w: 0.3, h: 0.17 }, row });
    items.push({
      kind: 'text',
      box: { x: x + 0.42, y, w: columnWidth - 0.42, h },
      runs: [{ text: row.label, look: 'small' }],
    });
    y += h;
  }
  return [head, ...items];
}

/** Two charts beside each other on each slide. */
function chartSlides(title: string, charts: readonly ProtocolPicture[]): readonly SlidePlan[] {
  const half = (body.w - gap) / 2;
  return Array.from({ length: Math.ceil(charts.length / 2) }, (_, at) => {
    const pair = charts.slice(2 * at, 2 * at + 2);
    const items = pair.flatMap((chart, place): Item[] => {
      const width = pair.length === 1 ? body.w : half;
      const x = body.x + place * (half + gap);
      return [
        { kind: 'text', box: { x, y: body.y, w: width, h: 0.4 }, runs: [{ text: chart.title, look: 'strong' }] },
        { kind: 'picture', box: fitted(chart, { x, y: body.y + 0.5, w: width, h: body.h - 0.6 }), picture: chart },
      ];
    });
    return { title: `${title}: ${pair.map((chart) => chart.title).join(', ')}`, items, notes: '' };
  });
}
