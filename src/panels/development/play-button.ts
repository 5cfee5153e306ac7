import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

export interface PlayButton {
  readonly language: BetweenLanguage;
  readonly playing: boolean;
  /** The year in view is the last: playing begins again. */
  readonly isLast: boolean;
  /** Nothing moves by itself: the button goes one year on. */
  readonly reducedMotion: boolean;
  readonly onPress: () => void;
}

const signs = {
  play: 'M5 3.5v9l8-4.5z',
  pause: 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z',
  next: 'M4 3.5v9l6-4.5zM11 3.5h1.75v9H11z',
};

/** Plays the years, or goes to the next one where motion is off, which it says. */
export function playButton({ language, playing, isLast, reducedMotion, onPress }: PlayButton): TemplateResult {
  const words = language.between.development.play;
  const step = isLast ? words.again : words.next;
  return html`<div class="playing">
    <button
      type="button"
      class="button play"
      aria-label=${reducedMotion ? step : playing ? words.pause : words.years}
      @click=${onPress}
    >
      ${sign(reducedMotion ? 'next' : playing ? 'pause' : 'play')}
      ${reducedMotion ? step : playing ? words.pause : words.play}
    </button>
    ${reducedMotion ? html`<p class="small">${words.still}</p>` : nothing}
  </div>`;
}

function sign(name: keyof typeof signs): SVGTemplateResult {
  return svg`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d=${signs[name]} /></svg>`;
}
