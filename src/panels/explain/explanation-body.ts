import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explanation } from '../../text/explain/explanation.ts';
import type { ExplainText } from '../../text/sv/explain.ts';

/** An explanation as it is read: result first, then how it comes about, then what it rests on. */
export function explanationBody(explanation: Explanation, words: ExplainText, toMethod: () => void): TemplateResult {
  const { title, meaning, formulas, inputs, steps, result, interval, notes } = explanation;
  return html`<header>
      <p class="small">${words.heading}</p>
      <h2 id="explain-title">${title}</h2>
    </header>
    <p class="result">
      <strong>${result}</strong
      >${interval === '' ? nothing : html` <span class="range">${words.interval} ${interval}</span>`}
    </p>
    <p class="meaning">${meaning}</p>
    ${part(words.formula, lines(formulas, 'formula'))}
    ${
      inputs.length === 0
        ? nothing
        : part(
            words.inputs,
            html`<dl>
              ${inputs.map(
                ({ name, value }) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`,
          )
    }
    ${steps.length === 0 ? nothing : part(words.steps, lines(steps, 'step'))}
    ${
      notes.length === 0
        ? nothing
        : html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
    }
    ${ground(explanation, words)}
    <footer>
      <button type="button" class="button" @click=${toMethod}>${words.method}</button>
    </footer>`;
}

function part(heading: string, content: TemplateResult): TemplateResult {
  return html`<section>
    <h3 class="label">${heading}</h3>
    ${content}
  </section>`;
}

function lines(texts: readonly string[], kind: 'formula' | 'step'): TemplateResult {
  return html`${texts.map((text) => html`<p class=${kind}>${text}</p>`)}`;
}

function ground({ year, basis, sources }: Explanation, words: ExplainText): TemplateResult {
  return html`<dl class="ground">
    <div>
      <dt>${words.year}</dt>
      <dd>${year}</dd>
    </div>
    ${
      basis === ''
        ? nothing
        : html`<div>
            <dt>${words.basis}</dt>
            <dd>${basis}</dd>
          </div>`
    }
    ${sources.map(
      ({ title, details, url, note }) =>
        html`<div>
          <dt>${words.source}</dt>
          <dd>
            ${url.startsWith('https://') ? html`<a href=${url} rel="noreferrer">${title}</a>` : title}
            ${details === '' ? nothing : html`<span class="small">${details}</span>`}
            ${note === '' ? nothing : html`<span class="small">${note}</span>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}
