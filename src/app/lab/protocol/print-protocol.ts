import type { LabProtocol } from '../../../export/lab/lab-protocol.ts';
import { pageStyle } from '../../../export/lab/page/page-style.ts';
import { protocolTree } from '../../../export/lab/page/protocol-tree.ts';
import { toPage } from '../../../export/lab/page/to-page.ts';
import '../../../panels/lab/protocol/print.css';
import type { ProtocolLanguage } from './protocol-language.ts';

/**
 * Prints a protocol: lays it out beside the page, waits until its pictures are there, and asks the browser to print it alone. It is taken away again when the
 * browser has its pages. What lies behind a modal dialog has no tags in a PDF: an open one is closed before, and `onPrinted` told when it can open again.
 * Resolves when the print dialog has been asked for; rejects with the signal's reason.
 */
export async function printProtocol(
  protocol: LabProtocol,
  { lab, format }: ProtocolLanguage,
  signal: AbortSignal,
  onPrinted: () => void,
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
  let before = { title: document.title, lang: page.lang };
  // The page says what it shows whenever it is drawn: the name of the file is given in the last moment.
  const name = (): void => {
    before = { title: document.title, lang: page.lang };
    document.title = `${protocol.title} – ${protocol.words.protocol} – Mellanrum`;
    page.lang = format.locale;
  };
  const clear = (): void => {
    window.removeEventListener('beforeprint', name);
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
  window.addEventListener('beforeprint', name, { once: true });
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  window.addEventListener(
    'afterprint',
    () => {
      clear();
      onPrinted();
    },
    { once: true },
  );
  window.print();
}
