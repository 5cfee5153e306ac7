import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { comparedYear } from '../../store/compared-year.ts';
import { latest } from '../../store/result.ts';
import type { State } from '../../store/state.ts';
import type { Language } from '../../text/language.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';
import { sourcesOf } from './sources-of.ts';

/** What the footer is made from. */
export interface FooterParts {
  readonly state: State | undefined;
  readonly language: Language;
  readonly words: EmbeddedText;
  /** The same view in a window of its own. */
  readonly whole: string;
  /** Undefined where the page around does not let the frame fill the screen. */
  readonly fullScreen: { readonly isOn: boolean; readonly toggle: () => void } | undefined;
}

/** Whose figures, from when, and the ways out: the same map in a window of its own, or over the whole screen. */
export function embeddedFooter({ state, language, words, whole, fullScreen }: FooterParts): TemplateResult {
  const pack = state && latest(state.pack);
  const settled = state?.settled;
  return html`
    <footer>
      <p class="facts">
        ${
          pack && settled
            ? html`<span>${words.source}: ${language.format.list(sourcesOf(pack.manifest, settled))}</span>
                <span>${yearWords(state, words)}</span>
                ${pack.manifest.fictional ? html`<strong>${words.fictional}</strong>` : nothing}`
            : nothing
        }
        <span class="brand">${words.name}</span>
      </p>
      <p class="ways">
        <a href=${whole} target="_blank" rel="noopener">${words.openWhole}</a>
        ${
          fullScreen
            ? html`<button type="button" class="full" aria-pressed=${fullScreen.isOn} @click=${fullScreen.toggle}>
                ${fullScreen.isOn ? words.leaveFullScreen : words.fullScreen}
              </button>`
            : nothing
        }
      </p>
    </footer>
  `;
}

function yearWords({ settled }: State, words: EmbeddedText): string {
  if (!settled) return '';
  const since = settled.compareAs === 'change' ? comparedYear(settled) : undefined;
  return since === undefined ? String(settled.year) : words.compared(String(settled.year), String(since));
}
