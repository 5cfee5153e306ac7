import { svg } from 'lit';
import type { Step } from '../../../lab/session.ts';

/** Apart for a step that opens the problem, towards each other for one that closes it. */
export const kindSigns: Readonly<Record<Step['kind'], unknown>> = {
  open: svg`<svg class="sign-of-kind" viewBox="0 0 14 10" width="14" height="10" aria-hidden="true"><path d="M4.5 1.5 1 5l3.5 3.5M9.5 1.5 13 5 9.5 8.5" /></svg>`,
  close: svg`<svg class="sign-of-kind" viewBox="0 0 14 10" width="14" height="10" aria-hidden="true"><path d="M1.5 1.5 5 5 1.5 8.5M12.5 1.5 9 5l3.5 3.5" /></svg>`,
};

export const upSign = svg`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M6 10.5v-9M2.5 5 6 1.5 9.5 5" /></svg>`;

export const downSign = svg`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M6 1.5v9M2.5 7 6 10.5 9.5 7" /></svg>`;

export const playSign = svg`<svg class="filled" viewBox="0 0 12 12" width="11" height="11" aria-hidden="true"><path d="M2.5 1.2v9.6L10.5 6z" /></svg>`;

/** Where a page is taken hold of. */
export const gripSign = svg`<svg class="grip-sign filled" viewBox="0 0 8 12" width="8" height="12" aria-hidden="true"><path d="M1 1h2v2H1zM5 1h2v2H5zM1 5h2v2H1zM5 5h2v2H5zM1 9h2v2H1zM5 9h2v2H5z" /></svg>`;

export const penSign = svg`<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m1.5 10.5.6-2.6L8.3 1.7l2 2-6.2 6.2z" /></svg>`;
