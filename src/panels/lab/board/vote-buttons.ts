import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LabLanguage } from '../../../text/load-lab-text.ts';

export interface VoteButtons {
  readonly name: string;
  readonly dots: number;
  /** No dots are left to give. */
  readonly isFull: boolean;
  readonly language: LabLanguage;
}

/** A dot less, how many there are, a dot more. The board hears the buttons by `data-vote`. */
export function voteButtons({ name, dots, isFull, language }: VoteButtons): TemplateResult {
  const { votes } = language.lab.board;
  return html`<span class="vote">
    <button type="button" data-vote="-1" tabindex="-1" aria-label=${votes.take(name)} aria-disabled=${dots === 0}>
      −
    </button>
    <output>${language.format.count(dots)}</output>
    <button type="button" data-vote="1" tabindex="-1" aria-label=${votes.add(name)} aria-disabled=${isFull}>+</button>
  </span>`;
}
