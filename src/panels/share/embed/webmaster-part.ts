import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { initialView } from '../../../address/view.ts';
import type { EmbedText } from '../../../text/sv/sharing/embed.ts';
import { aboutTopics } from '../../about/about-topics.ts';
import { linkTo } from '../link/link-to.ts';
import type { EmbedKind } from './embed-choice.ts';

/** A letter to who runs the website that embeds the map, in plain text: what it has to let through, and what the frame does and does not do. */
export function webmasterLetter(base: string, kind: EmbedKind, language: 'sv' | 'en', words: EmbedText): string {
  const { origin } = new URL(base);
  return words.webmaster.lines(origin, kind === 'element', statementLink(base, language)).join('\n\n');
}

/** A paragraph for the accessibility statement of who embeds the map. */
export function statementParagraph(base: string, language: 'sv' | 'en', words: EmbedText): string {
  return words.statement.text(statementLink(base, language));
}

/** The page that says how accessible Mellanrum is and who answers for it. */
export function statementLink(base: string, language: 'sv' | 'en'): string {
  return linkTo(base, { ...initialView, language, surface: 'method', topic: aboutTopics.statement });
}

/** What the webmaster needs, and the paragraph, each folded until it is asked for. */
export function webmasterPart(base: string, kind: EmbedKind, language: 'sv' | 'en', words: EmbedText): TemplateResult {
  const { webmaster, statement } = words;
  return html`<section class="webmaster" aria-labelledby="mr-embed-webmaster">
      <h3 id="mr-embed-webmaster" tabindex="-1">${webmaster.heading}</h3>
      <p>${webmaster.sentence(new URL(base).origin)}</p>
      <details class="folded">
        <summary>${webmaster.letter}</summary>
        <mr-copy-field
          .words=${{ ...webmaster, label: webmaster.letter }}
          .value=${webmasterLetter(base, kind, language, words)}
          .rows=${10}
        ></mr-copy-field>
      </details>
    </section>
    <section class="webmaster" aria-labelledby="mr-embed-statement">
      <h3 id="mr-embed-statement">${statement.heading}</h3>
      <mr-copy-field .words=${statement} .value=${statementParagraph(base, language, words)} .rows=${4}></mr-copy-field>
    </section>`;
}
