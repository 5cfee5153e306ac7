import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MethodChapter, MethodEntry } from '../../text/sv/method-chapters.ts';
import type { MethodText } from './load-method.ts';

/** Names that links use for a measure that is explained together with others. */
const aliases: Readonly<Record<string, string>> = {
  employmentRate: 'indicators',
  postSecondaryShare: 'indicators',
  disposableIncome: 'indicators',
  population: 'indicators',
  column: 'ratio',
  isolation: 'exposure',
};

/** The anchor on the page that a topic leads to. */
export function anchorOf(topic: string): string {
  return `metod-${aliases[topic] ?? topic}`;
}

/** A chapter of measures. */
export function methodChapter(chapter: MethodChapter, text: MethodText): TemplateResult {
  return html`<section aria-labelledby=${anchorOf(chapter.id)}>
    <h2 id=${anchorOf(chapter.id)} tabindex="-1">${chapter.title}</h2>
    <p>${chapter.lead}</p>
    ${chapter.entries.map((entry) => methodEntry(entry, text))}
  </section>`;
}

/** One measure: in words, as formula, what it says and does not, edges and source. */
function methodEntry(entry: MethodEntry, { labels }: MethodText): TemplateResult {
  const row = (term: string, words: string | undefined): TemplateResult | typeof nothing =>
    words === undefined
      ? nothing
      : html`<dt>${term}</dt>
          <dd>${words}</dd>`;
  return html`<article class="entry">
    <h3 id=${anchorOf(entry.id)} tabindex="-1">${entry.title}</h3>
    <p>${entry.what}</p>
    <div class="formula" role="group" aria-label=${labels.formula}>
      ${entry.formula.map((line) => html`<code>${formulaWords(line)}</code>`)}
    </div>
    <dl>
      ${row(labels.says, entry.says)} ${row(labels.saysNot, entry.saysNot)} ${row(labels.edges, entry.edges)}
      ${row(labels.source, entry.source)}
    </dl>
  </article>`;
}

/** A formula with its indices set low: `t_i` is t with a small i. */
function formulaWords(line: string): readonly (string | TemplateResult)[] {
  return line.split(/_(\p{L}+)/u).map((part, i) => (i % 2 === 0 ? part : html`<sub>${part}</sub>`));
}
