import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MadePack } from '../../../pack/made-pack.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { Language } from '../../../text/language.ts';
import { problemWords } from '../../../text/problem-words.ts';
import type { DataText } from '../../../text/sv/data.ts';
import { problemBlock } from '../problem-block.ts';
import type { FailedPart } from './fetch-state.ts';
import { partName } from './progress.ts';

/** A region that has been made, with what opens it. */
export function madeRegion(
  { manifest }: MadePack,
  words: DataText,
  { id: language, format }: Language,
  onOpen: (id: string) => void,
): TemplateResult {
  const { id, title, counts, years, vintage } = manifest;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return html`<li class="region">
    <div>
      <strong>${title[language]}</strong>
      <p class="small">
        ${words.ended.region(format.count(counts.areas), words.indicators.years(first, last), vintage)}
      </p>
    </div>
    <button
      type="button"
      class="button primary"
      aria-label=${words.ended.open(title[language])}
      @click=${() => onOpen(id)}
    >
      ${words.ended.openShort}
    </button>
  </li>`;
}

/** What did not come and why, each reason once; the command where a browser may not read SCB. */
export function failures(
  failed: readonly FailedPart[],
  command: string,
  words: DataText,
  language: Language,
): TemplateResult | typeof nothing {
  if (failed.length === 0) return nothing;
  const reasons = new Map<string, { readonly problem: Problem; readonly names: ReadonlySet<string> }>();
  for (const { part, problem } of failed) {
    const { title } = problemWords(problem, language);
    reasons.set(title, { problem, names: new Set([...(reasons.get(title)?.names ?? []), partName(part, language)]) });
  }
  const shut = failed.some(({ problem }) => problem.kind === 'scbUnreachable');
  return html`<section class="failures">
    <h4 class="label">${words.ended.failedParts(failed.length, language.format)}</h4>
    ${[...reasons.values()].map(({ problem, names }) =>
      problemBlock(problem, language, {
        where: words.ended.concerns(some([...names], words, language)),
        advice: adviceFor(problem, words),
      }),
    )}
    ${shut ? html`<mr-copy-field .words=${words.command} .value=${command}></mr-copy-field>` : nothing}
  </section>`;
}

/** At most this many names are said. */
const most = 6;

function some(names: readonly string[], words: DataText, { format }: Language): string {
  const rest = names.length - most;
  return format.list(rest > 0 ? [...names.slice(0, most), words.ended.further(rest)] : names);
}

/** The command stands in a field of its own, and is not said within a sentence too. */
function adviceFor({ kind }: Problem, words: DataText): string | undefined {
  return kind === 'scbUnreachable' ? words.ended.unreachable : undefined;
}

/** What the made regions lack, in words; folded, since it was said before it was fetched. */
export function lacks(
  packs: readonly MadePack[],
  words: DataText,
  language: Language,
): TemplateResult | typeof nothing {
  const said = new Map<string, { readonly title: string; readonly advice: string }>();
  for (const problem of packs.flatMap(({ problems }) => problems)) {
    const { title, advice } = problemWords(problem, language);
    said.set(`${title} ${advice}`, { title, advice });
  }
  if (said.size === 0) return nothing;
  return html`<details class="lacks">
    <summary>${words.ended.lacks} (${said.size})</summary>
    <ul>
      ${[...said.values()].map(({ title, advice }) => html`<li><strong>${title}.</strong> ${advice}</li>`)}
    </ul>
  </details>`;
}
