import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { AreaSet } from '../../geography/area-set.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import { frontierSides } from '../../relations/frontier-sides.ts';
import { frontierSentence, frontierWords } from '../../text/between-sentences/frontiers.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

/** What an entry is made from, and what it does. */
export interface EntryContext {
  readonly answer: FrontierAnswer;
  readonly areas: AreaSet;
  readonly language: BetweenLanguage;
  /** Codes of the poles chosen. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Row of the border that is lit. */
  readonly lit: number | undefined;
  readonly onChoose: (low: string, high: string) => void;
  readonly onPoint: (row: number | undefined) => void;
}

/** px of the wall between two names, for the lowest and the highest step: as the map draws it. */
const wallPx = [1, 6] as const;

/** One border: its sides with equal weight on either side of a wall as thick as the map draws it, and what lies over it. Choosing it makes them A and B. */
export function frontierEntry(row: number, context: EntryContext): TemplateResult {
  const { answer, areas, language, a, b, lit } = context;
  const words = language.between.frontiers;
  const sides = frontierSides(answer, row);
  const [low, high] = [areas.codes[sides.low] ?? '', areas.codes[sides.high] ?? ''];
  const isAlone = a.length === 1 && b.length === 1;
  // Poles that have changed places are the same border.
  const [isLowA, isLowB] = [isAlone && a[0] === low && b[0] === high, isAlone && a[0] === high && b[0] === low];
  const isChosen = isLowA || isLowB;
  const said = frontierWords(row, answer, areas, language);
  const point = (on: boolean) => (): void => {
    context.onPoint(on ? row : undefined);
  };
  return html`<li>
    <button
      type="button"
      class="entry"
      ?data-lit=${lit === row}
      aria-pressed=${isChosen ? 'true' : 'false'}
      aria-label=${words.choose(frontierSentence(row, answer, areas, language))}
      @click=${() => {
        context.onChoose(low, high);
      }}
      @pointerenter=${point(true)}
      @pointerleave=${point(false)}
      @focus=${point(true)}
      @blur=${point(false)}
    >
      <span class="name low"
        >${isChosen ? sign(isLowA ? 'a' : 'b', language) : nothing}${place(said.low, said.lowPlace)}</span
      >
      ${wall(answer.height[row] ?? 0)}
      <span class="name high"
        >${place(said.high, said.highPlace)}${isChosen ? sign(isLowA ? 'b' : 'a', language) : nothing}</span
      >
      <span class="facts">
        <strong>${said.apart}</strong>
        ${[said.interval, said.length, said.municipal].filter((part) => part !== '').map((part) => html`<span>${part}</span>`)}
      </span>
    </button>
  </li>`;
}

function place(name: string, municipality: string): TemplateResult {
  return html`<span>${name}${municipality === '' ? nothing : html`<small>${municipality}</small>`}</span>`;
}

function sign(pole: 'a' | 'b', { text }: BetweenLanguage): TemplateResult {
  return html`<span class=${`sign ${pole}`}>${pole === 'a' ? text.common.poleA : text.common.poleB}</span>`;
}

function wall(height: number): TemplateResult {
  const [thin, thick] = wallPx;
  const wide = thin + (thick - thin) * Math.max(0, Math.min(1, height));
  return html`<svg class="wall" width="10" height="28" viewBox="0 0 10 28" aria-hidden="true">
    ${svg`<rect x=${5 - wide / 2} width=${wide} height="28" rx=${Math.min(1.5, wide / 2)} />`}
  </svg>`;
}
