import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison, Difference } from '../../../lab/merge/comparison.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { problemBlock } from '../../data/problem-block.ts';
import type { LabParts } from '../lab-parts.ts';
import type { Merging } from '../session/session-desk-state.ts';
import { orderOfSession } from '../session/session-order.ts';
import { differenceBlock } from './difference-block.ts';

type Comparing = Extract<Merging, { readonly phase: 'comparing' }>;

/** How many differences are shown at first of a kind, and how many more at a time. */
export const shownAtOnce = 40;

interface ComparePart {
  readonly parts: LabParts;
  readonly merging: Comparing;
  /** How many conflicts, and how many other differences, are shown. */
  readonly shown: { readonly conflicts: number; readonly rest: number };
  readonly onMore: (which: 'conflicts' | 'rest') => void;
}

/** Two sessions side by side: in counts, then what is different in both, then the rest. */
export function comparePart(part: ComparePart): TemplateResult {
  const { language } = part.parts;
  const { comparison, theirs, problems, problem } = part.merging;
  const words = language.lab.merge;
  const name = part.merging.name || language.lab.session.untitled;
  const conflicts = comparison.differences.filter(({ kind }) => kind === 'conflict');
  const rest = comparison.differences.filter(({ kind }) => kind !== 'conflict');
  return html`<section aria-labelledby="mr-merge-compare">
    <h4 id="mr-merge-compare" tabindex="-1">${words.compare.heading(theirs.title || name)}</h4>
    ${comparison.isSameSession ? nothing : html`<p>${words.compare.otherSession}</p>`}
    <ul class="counts" role="list">
      ${countLines(comparison, name, language).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${comparison.differences.length === 0 ? nothing : html`<p class="small">${hasRoom(comparison) ? words.compare.lossless : words.compare.noRoom}</p>`}
    ${problems.slice(0, 5).map((one) => problemBlock(one, language))} ${list(conflicts, 'conflicts', part)}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="rest">
            <summary>
              ${words.compare.rest}
              <span class="small"
                >${words.compare.restCount(language.format.count(rest.length), rest.length === 1)}</span
              >
            </summary>
            ${list(rest, 'rest', part)}
          </details>`
    }
    ${problem ? problemBlock(problem, language) : nothing}
    <div class="ways start">
      <button
        type="button"
        class="button primary"
        ?disabled=${comparison.differences.length === 0}
        @click=${(event: Event) => orderOfSession(event.currentTarget ?? window, { type: 'merge' })}
      >
        ${words.perform}
      </button>
      <button
        type="button"
        class="button quiet"
        @click=${(event: Event) => orderOfSession(event.currentTarget ?? window, { type: 'leaveMerge' })}
      >
        ${words.stop}
      </button>
    </div>
  </section>`;
}

/** False where something that both have changed has room for one of the two only. */
function hasRoom({ differences }: Comparison): boolean {
  return differences.every(({ kind, canKeepBoth }) => kind !== 'conflict' || canKeepBoth);
}

function list(
  differences: readonly Difference[],
  which: 'conflicts' | 'rest',
  { parts, merging, shown, onMore }: ComparePart,
): TemplateResult | typeof nothing {
  if (differences.length === 0) return nothing;
  const { language } = parts;
  const left = differences.length - shown[which];
  return html`<ul class="differences" role="list">
      ${differences.slice(0, shown[which]).map((one) => differenceBlock(one, merging.choices, language))}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="button" @click=${() => onMore(which)}>
            ${language.lab.merge.compare.more(language.format.count(Math.min(left, shownAtOnce)))}
          </button>`
        : nothing
    }`;
}

/** What is the same, what only one has, and how much has been changed in different ways. */
function countLines({ differences, alike }: Comparison, name: string, language: LabLanguage): readonly string[] {
  const words = language.lab.merge.compare;
  const { count } = language.format;
  if (differences.length === 0) return [words.none];
  const kinds = (...asked: readonly Difference['kind'][]): string =>
    held(
      differences.filter(({ kind }) => asked.includes(kind)),
      language,
    );
  const same = heldCounts({ ...alike, other: 0 }, language);
  const mine = kinds('onlyMine', 'removedByTheirs', 'changedByMine');
  const theirs = kinds('onlyTheirs', 'removedByMine', 'changedByTheirs');
  const both = differences.filter(({ kind }) => kind === 'conflict' || kind === 'changedByBoth').length;
  return [
    ...(same === '' ? [] : [words.alike(same)]),
    ...(mine === '' ? [] : [words.onlyMine(mine)]),
    ...(theirs === '' ? [] : [words.onlyTheirs(name, theirs)]),
    ...(both === 0 ? [] : [words.conflicts(count(both), both === 1)]),
  ];
}

function held(differences: readonly Difference[], language: LabLanguage): string {
  const of = (part: Difference['part']): number => differences.filter((one) => one.part === part).length;
  const [steps, cards, pairs] = [of('steps'), of('cards'), of('pairs')];
  return heldCounts({ steps, cards, pairs, other: differences.length - steps - cards - pairs }, language);
}

/** Those that are any, in words; '' for none. */
export function heldCounts(
  counts: Readonly<Partial<Record<keyof LabLanguage['lab']['merge']['parts'], number>>>,
  { lab, format }: LabLanguage,
): string {
  const said = (['steps', 'cards', 'pairs', 'other'] as const).flatMap((part) => {
    const count = counts[part] ?? 0;
    return count === 0 ? [] : [lab.merge.parts[part](format.count(count), count === 1)];
  });
  return said.length === 0 ? '' : format.list(said);
}
