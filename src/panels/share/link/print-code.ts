import { html, render } from 'lit';
import type { LinkText } from '../../../text/sv/sharing/link.ts';
import type { CodeMatter } from './large-code.ts';
import { codeSheet } from './large-code.ts';

/** Prints the code alone, with title, sentence and link, on one page: a sheet beside the app, which is away while it is printed. */
export function printCode(window: Window, matter: CodeMatter, words: LinkText): void {
  const { document } = window;
  document.querySelector('.code-sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.className = 'code-sheet';
  render(codeSheet(matter, words, html`<h1>${words.largeTitle}</h1>`), sheet);
  document.body.append(sheet);
  document.documentElement.dataset['printing'] = 'code';
  window.addEventListener('afterprint', () => clear(document, sheet), { once: true });
  window.print();
}

function clear(document: Document, sheet: HTMLElement): void {
  sheet.remove();
  delete document.documentElement.dataset['printing'];
}
