import type { ReactiveControllerHost } from 'lit';
import type { Store } from '../store/store.ts';
import type { Language } from '../text/language.ts';

/** What the dialog "Data" needs of the page. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly store: Store | undefined;
  readonly language: Language;
}
