import type { ProtocolTable } from '../lab-protocol.ts';
import { element } from './node.ts';
import type { PageElement } from './node.ts';

/** A table with its title: the first row is the head, and the first cell of every other row what it is of. */
export function tableTree({ title, rows }: ProtocolTable): PageElement {
  const [head = [], ...body] = rows;
  return element(
    'table',
    {},
    element('caption', {}, title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((text, at) => (text === '' && at === 0 ? element('td', {}) : element('th', { scope: 'col' }, text))),
      ),
    ),
    element(
      'tbody',
      {},
      body.map(([first = '', ...rest]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first),
          rest.map((text) => element('td', {}, text)),
        ),
      ),
    ),
  );
}
