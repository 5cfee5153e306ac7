import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SettledView } from '../../store/state.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';
import type { RelationSentence } from '../../text/sentence.ts';
import './folded-sentence.ts';

/** What stands above the map: the relation sentence where the page wants it, and always that figures are a trial where they are. */
export function embeddedWords(
  { sentenceShown, scenario }: SettledView,
  sentence: RelationSentence,
  words: EmbeddedText,
): TemplateResult | typeof nothing {
  if (sentenceShown === 'off' && scenario.length === 0) return nothing;
  return html`<header>
    ${
      sentenceShown === 'on'
        ? html`<mr-folded-sentence .sentence=${sentence} .words=${words}></mr-folded-sentence>`
        : nothing
    }
    ${scenario.length > 0 ? html`<p class="trial">${words.trial}</p>` : nothing}
  </header>`;
}
