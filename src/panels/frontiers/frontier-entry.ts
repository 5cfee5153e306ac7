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
  const { answer, areas, language, lit } = context;
  const words = language.between.frontiers;
  const sides = frontierSides(answer, row);
  const [low, high] = [areas.codes[sides.low] ?? '', areas.codes[sides.high] ?? ''];
  const poles = polesOf(low, high, context);
  const said = frontierWords(row, answer, areas, language);
  const point = (on: boolean) => (): void => {
    context.onPoint(on ? row : undefined);
  };
  return html`<li>
    <button
      type="button"
      class="entry"
      ?data-lit=${lit === row}
      aria-pressed=${poles ? 'true' : 'false'}
      aria-label=${words.choose(frontierSentence(row, answer, areas, language))}
      @click=${() => {
        context.onChoose(low, high);
      }}
      @pointerenter=${point(true)}
      @pointerleave=${point(false)}
      @focus=${point(true)}
      @blur=${point(false)}
    >
      <span class="name low">${sign(poles?.low, language)}${place(said.low, said.lowPlace)}</span>
      ${wall(answer.height[row] ?? 0)}
      <span class="name high">${place(said.high, said.highPlace)}${sign(poles?.high, language)}</span>
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

interface Poles {
  readonly low: 'a' | 'b';
  readonly high: 'a' | 'b';
}

/** Which pole each side is, where both are poles; they may have changed places. */
function polesOf(low: string, high: string, { a, b }: EntryContext): Poles | undefined {
  const is = (codes: readonly string[], code: string): boolean => codes.length === 1 && codes[0] === code;
  if (is(a, low) && is(b, high)) return { low: 'a', high: 'b' };
  return is(a, high) && is(b, low) ? { low: 'b', high: 'a' } : undefined;
}

function sign(pole: 'a' | 'b' | undefined, { text }: BetweenLanguage): TemplateResult | typeof nothing {
  if (!pole) return nothing;
  return html`<span class=${`sign ${pole}`}>${pole === 'a' ? text.common.poleA : text.common.poleB}</span>`;
}

function wall(height: number): TemplateResult {
  const [thin, thick] = wallPx;
  const wide = thin + (thick - thin) * Math.max(0, Math.min(1, height));
  return html`<svg class="wall" width="10" height="28" viewBox="0 0 10 28" aria-hidden="true">
    ${svg`<rect x=${5 - wide / 2} width=${wide} height="28" rx=${Math.min(1.5, wide / 2)} />`}
  </svg>`;
}
