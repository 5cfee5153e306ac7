import type { LabProtocol, ProtocolLegendRow, ProtocolPage, ProtocolPicture } from '../lab-protocol.ts';
import { element } from './node.ts';
import type { PageElement, PageNode } from './node.ts';
import type { PageManner } from './page-words.ts';
import { paragraphs } from './paragraphs.ts';
import { tableTree } from './table-tree.ts';

/** A step: what is asked, the picture with its sentence and its legend, figures, note and link. */
export function stepTree(page: ProtocolPage, { words, pages }: LabProtocol, manner: PageManner): PageElement {
  const { number, title, kind, sentence, question, note } = page;
  const place = manner.words.stepOf(number, pages.length);
  return element(
    'section',
    { class: 'step', id: stepId(number) },
    element(
      'header',
      { class: 'head' },
      element('p', { class: 'place' }, `${place} · ${words.kinds[kind]}`),
      element('h2', {}, title),
      question === ''
        ? undefined
        : element('div', { class: 'question' }, element('h3', {}, words.question), ...paragraphs(question)),
      sentence === '' ? undefined : element('p', { class: 'sentence' }, sentence),
      page.missing === '' ? undefined : element('p', { class: 'missing' }, page.missing),
      manner.folds ? stepsNav(number, pages.length, manner.words) : undefined,
    ),
    mapFigure(page, words.legend),
    page.charts.map((chart) => figure(chart, 'chart', element('h3', {}, chart.title))),
    (page.sections ?? []).map(({ heading, text }) =>
      element('div', { class: 'said' }, element('h3', {}, heading), ...paragraphs(text)),
    ),
    noteTree(note, words.note, manner),
    page.tables.map((table) => tableTree(table)),
    page.sameAs ? element('p', { class: 'same' }, link(stepId(page.sameAs.number), page.sameAs.sentence)) : undefined,
    isWeb(page.link) ? element('p', { class: 'link' }, element('a', { href: page.link }, words.link)) : undefined,
  );
}

/** True for an address of the web: nothing else becomes a link. */
function isWeb(link: string): boolean {
  return /^https?:\/\//.test(link);
}

/** The way to the step before, the contents and the step after: where there are no scripts, a key cannot lead there. */
function stepsNav(number: number, of: number, words: PageManner['words']): PageElement {
  return element(
    'p',
    { class: 'ways' },
    number > 1 ? link(stepId(number - 1), words.before) : undefined,
    link('top', words.contents),
    number < of ? link(stepId(number + 1), words.after) : undefined,
  );
}

function link(id: string, text: string): PageElement {
  return element('a', { href: `#${id}` }, text);
}

/** Where a link to a step leads. */
export function stepId(number: number): string {
  return `s${String(number)}`;
}

function noteTree(note: string, heading: string, { folds, words }: PageManner): PageNode | undefined {
  if (note === '') return undefined;
  return folds
    ? element('details', { class: 'note' }, element('summary', {}, words.open), ...paragraphs(note))
    : element('div', { class: 'note' }, element('h3', {}, heading), ...paragraphs(note));
}

function mapFigure({ picture, corner, legend }: ProtocolPage, heading: string): PageElement | undefined {
  const said = corner === '' ? undefined : element('p', { class: 'corner' }, corner);
  const rows = legend.length === 0 ? undefined : legendTree(legend, heading);
  if (!picture) return said;
  return figure(picture, 'map', element('div', { class: 'caption' }, said, rows));
}

/** A picture with its words: below a map its legend, above a chart its title. */
function figure({ png, width, height, alt }: ProtocolPicture, kind: 'map' | 'chart', words: PageElement): PageElement {
  const attributes = { alt, width: String(Math.round(width)), height: String(Math.round(height)) };
  const image = { tag: 'img', png, attributes } as const;
  // Not a `figure`: in a tagged PDF that is a picture without words around the one that has them.
  return element('div', { class: `figure ${kind}` }, kind === 'map' ? [image, words] : [words, image]);
}

function legendTree(rows: readonly ProtocolLegendRow[], heading: string): PageElement {
  return element(
    'div',
    { class: 'legend' },
    element('h3', {}, heading),
    element(
      'ul',
      {},
      rows.map((row) => element('li', {}, swatch(row), element('span', {}, row.label))),
    ),
  );
}

const patterns = {
  none: '',
  hatched: 'M0 14L14 0M8 14L22 0M16 14L22 8M0 6L6 0',
  dotted: 'M4 4h1M11 4h1M18 4h1M4 10h1M11 10h1M18 10h1',
  outline: '',
} as const satisfies Record<ProtocolLegendRow['pattern'], string>;

function swatch({ colour, pattern }: ProtocolLegendRow): PageElement {
  const isOutline = pattern === 'outline';
  const box = { x: '0.5', y: '0.5', width: '21', height: '13', rx: '3' };
  const d = patterns[pattern];
  return element(
    'svg',
    { class: 'swatch', viewBox: '0 0 22 14', width: '22', height: '14', 'aria-hidden': 'true' },
    element('rect', {
      ...box,
      fill: isOutline ? 'none' : colour,
      stroke: isOutline ? colour : '#8d8798',
      'stroke-width': isOutline ? '2' : '1',
    }),
    d === '' ? undefined : element('path', { d, stroke: '#5a556b', 'stroke-width': '1', fill: 'none' }),
  );
}
