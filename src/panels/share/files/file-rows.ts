import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ExportOrder } from '../share-action.ts';
import type { FilesText } from '../../../text/sv/sharing/files.ts';

/** One way to save what a row is of. */
export interface FileWay {
  readonly order: ExportOrder;
  /** On the button. */
  readonly words: string;
  /** What it does, said in full where the words alone do not say it. */
  readonly said: string;
}

/** Something that can be saved. */
export interface FileRow {
  readonly key: string;
  readonly title: string;
  /** How large it is, in rows or px. */
  readonly size: string;
  /** What its file is called, without its ending; '' for what leaves none. */
  readonly stem: string;
  readonly ways: readonly FileWay[];
  /** Why it cannot be saved; '' when it can. */
  readonly why: string;
}

/** Rows under one heading. */
export interface FileGroup {
  readonly key: string;
  readonly title: string;
  readonly holds: string;
  readonly rows: readonly FileRow[];
  /** Said in the place of the rows, where there are none. */
  readonly why: string;
}

/** A group: what it holds, and its rows with a button for each format. */
export function fileGroup(
  { key, title, holds, rows, why }: FileGroup,
  words: FilesText,
  onOrder: (order: ExportOrder) => void,
): TemplateResult {
  return html`<section class="file-group" aria-labelledby="mr-file-${key}">
    <div class="of">
      <h4 id="mr-file-${key}">${title}</h4>
      <p class="small">${holds}</p>
    </div>
    ${
      rows.length === 0
        ? html`<p class="why">${why}</p>`
        : html`<ul role="list">
            ${rows.map((row) => fileRow(row, rows.length > 1, words, onOrder))}
          </ul>`
    }
  </section>`;
}

function fileRow(
  { key, title, size, stem, ways, why }: FileRow,
  isOneOfSeveral: boolean,
  words: FilesText,
  onOrder: (order: ExportOrder) => void,
): TemplateResult {
  const id = `mr-file-about-${key}`;
  return html`<li>
    <div class="about" id=${id}>
      ${isOneOfSeveral ? html`<strong>${title}</strong>` : nothing}
      ${why === '' ? html`<span class="small">${size}</span>` : html`<span class="why">${why}</span>`}
      ${stem === '' || why !== '' ? nothing : html`<span class="small stem">${words.named(stem)}</span>`}
    </div>
    <div class="file-ways">
      ${ways.map(
        (way) =>
          html`<button
            type="button"
            class="button"
            aria-label=${way.said}
            aria-describedby=${id}
            ?disabled=${why !== ''}
            @click=${() => onOrder(way.order)}
          >
            ${way.words}
          </button>`,
      )}
    </div>
  </li>`;
}
