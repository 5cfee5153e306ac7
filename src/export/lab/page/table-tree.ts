import type { ProtocolTable } from '../lab-protocol.ts';
import { element } from './node.ts';
import type { PageElement } from './node.ts';

/**
 * A table with its title: the first row is the head, and the first cell of every other row what it is of. `names` are the classes of its columns: each cell then knows its head, for where it
 * stands below the one before and not beside it.
 */
export function tableTree({ title, rows, poles }: ProtocolTable, names: readonly string[] = []): PageElement {
  const [head = [], ...body] = rows;
  return element(
    'table',
    poles ? { class: 'mirror' } : {},
    element('caption', {}, title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((text, at) => headCell(text, at, names[at], poles)),
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
          rest.map((text, at) => cell(text, names.length > 0 ? (head[at + 1] ?? '') : '')),
        ),
      ),
    ),
  );
}

/** A cell; one without a text is empty, so that it can be left out. */
function cell(text: string, head: string): PageElement {
  return element('td', head === '' ? {} : { 'data-head': head }, text === '' ? undefined : text);
}

function headCell(text: string, at: number, name: string | undefined, poles: ProtocolTable['poles']): PageElement {
  if (text === '' && at === 0) return element('td', {});
  const side = poles?.indexOf(at) ?? -1;
  const sign = side < 0 ? undefined : element('span', { class: side === 0 ? 'sign a' : 'sign', 'aria-hidden': 'true' });
  return element('th', { scope: 'col', ...(name === undefined ? {} : { class: name }) }, sign, text);
}
