import type { LabProtocol } from '../../../export/lab/lab-protocol.ts';
import { pageStyle } from '../../../export/lab/page/page-style.ts';
import { protocolTree } from '../../../export/lab/page/protocol-tree.ts';
import { toPage } from '../../../export/lab/page/to-page.ts';
import '../../../panels/lab/protocol/print.css';
import type { ProtocolLanguage } from './protocol-language.ts';

/**
 * Prints a protocol: lays it out beside the page, waits until its pictures are there, and asks the browser to print it alone. It is taken away again when the
 * browser has its pages. Resolves when the print dialog has been asked for; rejects with the signal's reason.
 */
export async function printProtocol(
  protocol: LabProtocol,
  { lab, format }: ProtocolLanguage,
  signal: AbortSignal,
): Promise<void> {
  const paper = document.createElement('mr-lab-paper');
  paper.className = 'printed';
  paper.lang = format.locale;
  const addresses: string[] = [];
  const addressOf = (png: Uint8Array): string => {
    const address = URL.createObjectURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
    addresses.push(address);
    return address;
  };
  const root = paper.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(pageStyle);
  root.adoptedStyleSheets = [style];
  const manner = { words: lab.protocol.page, count: format.count, folds: false };
  root.append(toPage(protocolTree(protocol, manner), document, addressOf));
  const { documentElement: page } = document;
  const before = { title: document.title, lang: page.lang };
  const clear = (): void => {
    paper.remove();
    delete page.dataset['printing'];
    document.title = before.title;
    page.lang = before.lang;
    for (const address of addresses) URL.revokeObjectURL(address);
  };
  document.body.append(paper);
  try {
    await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
    signal.throwIfAborted();
  } catch (error) {
    clear();
    throw error;
  }
  page.dataset['printing'] = 'lab';
  page.lang = format.locale;
  document.title = `${protocol.title} – ${protocol.words.protocol} – Mellanrum`;
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
