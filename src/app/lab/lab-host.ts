import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import type { State } from '../../store/state.ts';
import type { Store } from '../../store/store.ts';
import type { Language } from '../../text/language.ts';
import type { LabStore } from './lab-store.ts';

/** What the lab needs of the page. */
export interface LabPage extends ReactiveControllerHost, HTMLElement {
  readonly state: State | undefined;
  readonly language: Language;
  readonly store: Store | undefined;
}

/** What each desk of the lab works with. */
export interface LabHost {
  readonly page: LabPage;
  readonly lab: LabStore;
  /** Where the app lies. */
  readonly base: string;
  report(found: Problem): void;
  /** Shows a view and writes it to the address, as a link would. */
  show(address: string): void;
  /** Reads a sentence out. */
  announce(sentence: string): void;
}
