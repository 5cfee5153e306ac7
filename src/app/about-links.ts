import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { aboutTopics } from '../panels/about/about-topics.ts';
import type { AboutPage } from '../panels/about/about-topics.ts';
import { act } from '../store/actions.ts';
import type { Language } from '../text/language.ts';

const order = Object.keys(aboutTopics) as AboutPage[];

/** Ways to the pages about the website itself, at the foot of its sources. */
export function aboutLinks({ text: { shell } }: Language): TemplateResult {
  return html`<p class="about-links">
    ${order.map(
      (page) =>
        html`<button
          type="button"
          class="explains"
          popovertarget="sources"
          popovertargetaction="hide"
          @click=${(event: Event) => {
            act(event.currentTarget ?? window, { type: 'show', surface: 'method', topic: aboutTopics[page] });
          }}
        >
          ${shell.aboutPages[page]}
        </button>`,
    )}
  </p>`;
}
