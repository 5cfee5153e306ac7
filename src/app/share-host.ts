import type { ReactiveControllerHost } from 'lit';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Language } from '../text/language.ts';

/** What the dialog "Dela" needs of the page. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
  readonly state: State | undefined;
  readonly language: Language;
  readonly store: Store | undefined;
}
