import type { LabProtocol, WordsPage } from '../lab-protocol.ts';
import { boardTree } from './board-tree.ts';
import { element } from './node.ts';
import type { PageElement } from './node.ts';
import type { PageManner } from './page-words.ts';
import { paragraphs } from './paragraphs.ts';
import { stepId, stepTree } from './step-tree.ts';

/** The whole protocol: title, contents, the opening, the steps, the closing, the board, what has changed, and where the figures come from. Pure. */
export function protocolTree(protocol: LabProtocol, manner: PageManner): PageElement {
  const { opening, closing, pages } = protocol;
  return element(
    'main',
    {},
    titleTree(protocol, manner),
    wordsTree(opening, 'opening'),
    pages.map((page) => stepTree(page, protocol, manner)),
    wordsTree(closing, 'closing'),
    boardTree(protocol, manner),
    changesTree(protocol),
    aboutTree(protocol, manner),
  );
}

function titleTree(protocol: LabProtocol, { words: own }: PageManner): PageElement {
  const { title, facts, context, words } = protocol;
  return element(
    'header',
    { class: 'title', id: 'top' },
    element('p', { class: 'place' }, words.protocol),
    element('h1', {}, title),
    facts.length === 0
      ? undefined
      : element(
          'dl',
          { class: 'facts' },
          facts.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
        ),
    contextTree(context),
    contentsTree(protocol, own.contents),
  );
}

function contextTree(context: readonly string[]): PageElement {
  return element(
    'div',
    { class: 'context' },
    context.map((line) => element('p', {}, line)),
  );
}

function contentsTree({ pages, board, changes, words }: LabProtocol, heading: string): PageElement | undefined {
  const others: readonly (readonly [id: string, title: string] | undefined)[] = [
    board ? ['board', words.board] : undefined,
    changes.length > 0 ? ['changes', words.changes] : undefined,
    ['sources', words.sources],
  ];
  const link = (id: string, title: string): PageElement => element('a', { href: `#${id}` }, title);
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, heading),
    pages.length === 0
      ? undefined
      : element(
          'ol',
          {},
          pages.map(({ number, title, kind }) =>
            element(
              'li',
              {},
              link(stepId(number), title),
              element('span', { class: 'quiet' }, ` ${words.kinds[kind]}`),
            ),
          ),
        ),
    element(
      'ul',
      {},
      others.filter((one) => one !== undefined).map((one) => element('li', {}, link(...one))),
    ),
  );
}

function wordsTree(page: WordsPage | undefined, id: string): PageElement | undefined {
  if (!page) return undefined;
  return element('section', { class: 'words', id }, element('h2', {}, page.title), ...paragraphs(page.text));
}

function changesTree({ changes, words }: LabProtocol): PageElement | undefined {
  if (changes.length === 0) return undefined;
  return element(
    'section',
    { class: 'changes', id: 'changes' },
    element('h2', {}, words.changes),
    element(
      'ul',
      {},
      changes.map((one) => element('li', {}, one)),
    ),
  );
}

function aboutTree({ sources, context, words }: LabProtocol, { folds, words: own }: PageManner): PageElement {
  return element(
    'section',
    { class: 'sources', id: 'sources' },
    element('h2', {}, words.sources),
    element(
      'ul',
      {},
      sources.map((one) => element('li', {}, one)),
    ),
    contextTree(context),
    folds ? element('p', { class: 'link' }, element('a', { href: '#top' }, own.back)) : undefined,
  );
}
