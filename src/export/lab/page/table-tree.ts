import type { ProtocolTable } from '../lab-protocol.ts';
import { element } from './node.ts';
import type { PageElement } from './node.ts';

/** A table with its title: the first row is the head, and the first cell of every other row what it is of. `names` are the classes of its columns. */
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
          rest.map((text) => element('td', {}, text)),
        ),
      ),
    ),
  );
}

function headCell(text: string, at: number, name: string | undefined, poles: ProtocolTable['poles']): PageElement {
  if (text === '' && at === 0) return element('td', {});
  const side = poles?.indexOf(at) ?? -1;
  const sign = side < 0 ? undefined : element('span', { class: side === 0 ? 'sign a' : 'sign', 'aria-hidden': 'true' });
  return element('th', { scope: 'col', ...(name === undefined ? {} : { class: name }) }, sign, text);
}
