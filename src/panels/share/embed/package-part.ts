import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../../text/language.ts';
import type { EmbedText } from '../../../text/sv/sharing/embed.ts';
import { problemBlock } from '../../data/problem-block.ts';
import type { Exporting } from '../share-state.ts';

/** What the package without a frame holds, the button that makes it, and how the making stands. */
export function packagePart(
  exporting: Exporting,
  language: Language,
  words: EmbedText,
  on: { readonly save: () => void; readonly cancel: () => void },
): TemplateResult {
  const { package: own } = words;
  const mine = exporting.phase !== 'rest' && exporting.order.kind === 'package' ? exporting : undefined;
  const isMaking = mine?.phase === 'making';
  return html`<section class="package" aria-labelledby="mr-embed-package">
    <h4 id="mr-embed-package">${own.heading}</h4>
    <dl>
      ${own.files.map(
        ([name, what]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <p class="small">${own.withheld}</p>
    <div class="make">
      <button type="button" class="button primary" ?disabled=${isMaking} @click=${on.save}>
        ${isMaking ? own.making : own.save}
      </button>
      ${isMaking ? html`<button type="button" class="button" @click=${on.cancel}>${own.cancel}</button>` : nothing}
      <p class="small" role="status">${mine?.phase === 'done' ? own.done(mine.name) : nothing}</p>
    </div>
    ${mine?.phase === 'failed' ? problemBlock(mine.problem, language) : nothing}
  </section>`;
}
