import { svg } from 'lit';

/** What is taken away or closed. */
export const cross = svg`<svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2.5 2.5 7 7m0-7-7 7" /></svg>`;

/** What is chosen, or has come. */
export const tick = svg`<svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2 6.5 2.75 2.75L10 3.5" /></svg>`;
