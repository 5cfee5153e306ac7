import { LabStore } from '../../src/app/lab/lab-store.ts';
import type { LabAction } from '../../src/lab/lab-action.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import type { Step } from '../../src/lab/session.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import type { PresentingState } from '../../src/panels/lab/presenting/presenting-state.ts';
import { atBeginning } from '../../src/panels/lab/presenting/presenting-state.ts';
import { addressOnScreen } from '../../src/panels/lab/track/step-on-screen.ts';
import { TrackElement } from '../../src/panels/lab/track/track-element.ts';
import type { State } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { LabLanguage } from '../../src/text/load-lab-text.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenState } from './given-state.ts';
import { givenManifest, givenView } from './given.ts';

export const swedish = await withLabText(await loadLanguage('sv'));
export const english = await withLabText(await loadLanguage('en'));
export const listed = [{ id: 'exempel', title: givenManifest.title, fictional: true, areas: 120 }];

/** The room Labb on a page of its own: the element, the session behind it, and what it has asked for and said. */
export class GivenTrack {
  readonly lab: LabStore;
  readonly element = new TrackElement();
  readonly orders: LabOrder[] = [];
  readonly said: string[] = [];
  state: State = givenState({ packs: listed, settled: givenView({ room: 'lab' }) });
  language: LabLanguage = swedish;
  presenting: PresentingState = atBeginning(0);

  constructor() {
    let id = 0;
    this.lab = new LabStore(() => `id-${String(id++)}`);
    const { element } = this;
    element.addEventListener('lab', (event) => {
      this.lab.dispatch((event as CustomEvent<LabAction>).detail);
      this.handOver();
    });
    element.addEventListener('lab-order', (event) => {
      const order = (event as CustomEvent<LabOrder>).detail;
      this.orders.push(order);
      if (order.type === 'showStep') this.lab.change({ step: order.id });
      if (order.type === 'undo') this.lab.undo();
      this.handOver();
    });
    element.addEventListener('announce', (event) => this.said.push((event as CustomEvent<string>).detail));
    document.body.append(element);
  }

  get titles(): readonly string[] {
    return this.lab.state.session.steps.map(({ title }) => title);
  }

  async drawn(): Promise<void> {
    this.handOver();
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Steps by these titles, all of the view on screen where no other is said. Gives their ids. */
  steps(titles: readonly string[], over: Partial<Step> = {}): readonly string[] {
    return titles.map((title) => {
      const address = addressOnScreen(givenView());
      const step = { title, note: '', question: '', kind: 'open', address, ...over } as const;
      return this.lab.dispatch({ type: 'addStep', step });
    });
  }

  the<E extends Element = HTMLElement>(selector: string): E {
    const found = this.element.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  button(words: string): HTMLButtonElement {
    const all = [...this.element.querySelectorAll<HTMLButtonElement>('button')];
    const called = (one: Element): string => one.getAttribute('aria-label') ?? wordsOf(one);
    const found = all.find((one) => called(one).startsWith(words));
    if (!found) throw new Error(`There is no button ${words}: ${all.map(called).join(' | ')}`);
    return found;
  }

  private handOver(): void {
    const { language, lab, state, presenting } = this;
    this.element.parts = {
      language,
      lab: lab.state,
      state,
      base: 'https://example.org/',
      presenting,
    } as unknown as LabParts;
  }
}

export function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Writes as a person does. */
export function write(field: HTMLInputElement | HTMLTextAreaElement | undefined, text: string): void {
  if (!field) throw new Error('There is no field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
