// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { SessionMerging } from '../../src/app/lab/session-merging.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Session, Step } from '../../src/lab/session.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import '../../src/panels/lab/merge/merge-element.ts';
import type { MergeElement } from '../../src/panels/lab/merge/merge-element.ts';
import type { SessionOrder } from '../../src/panels/lab/session/session-order.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';

const language = await withLabText(await loadLanguage('sv'));

const step = (id: string, title: string, question = ''): Step => ({
  ...{ id, title, question, note: '', kind: 'open', address: '?v=1' },
});
const mine: Session = { ...emptySession('one'), title: 'Lundby', steps: [step('a', 'Mitt'), step('b', 'Bara här')] };
const theirs: Session = {
  ...mine,
  revision: 4,
  steps: [step('a', 'Deras', '<b>Vad ser ni?</b>'), step('c', 'Bara där')],
};

let element: MergeElement;
let lab: LabStore;
let merging: SessionMerging;
let said: string[];

const text = (): string => element.textContent.replace(/\s+/g, ' ');
const steps = (): readonly string[] => lab.state.session.steps.map(({ title }) => title);

async function show(): Promise<void> {
  await Promise.resolve();
  const sessions = { saved: [], merging: merging.merging, since: merging.since };
  Object.assign(element, { parts: { language, lab: lab.state, sessions } as unknown as LabParts, isShown: true });
  await element.updateComplete;
}

/** What the desk does with an order of the part. */
function perform(order: SessionOrder): void {
  if (order.type === 'choose') merging.choose(order.key, order.choice);
  if (order.type === 'merge') merging.perform();
  if (order.type === 'leaveMerge') merging.become({ phase: 'rest' });
}

async function press(words: string): Promise<void> {
  const found = [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`There is no ${words}.`);
  found.click();
  await show();
}

async function compare(other: Session): Promise<void> {
  merging.compare(other, 'deras.mellanrum.json');
  await show();
}

beforeEach(() => {
  document.body.replaceChildren();
  lab = new LabStore(() => 'new');
  lab.dispatch({ type: 'replace', session: mine });
  lab.change({ isKept: true });
  merging = new SessionMerging(lab, () => undefined);
  said = [];
  element = document.createElement('mr-lab-merge');
  element.addEventListener('lab-session', (event) => {
    perform((event as CustomEvent<SessionOrder>).detail);
  });
  element.addEventListener('lab-order', (event) => {
    if ((event as CustomEvent<LabOrder>).detail.type === 'undo') lab.undo();
  });
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(element);
});

describe('two sessions side by side', () => {
  it('show what both have changed, member by member, before the rest', async () => {
    await compare(theirs);
    const [conflict] = element.querySelectorAll('.difference');
    expect(conflict?.getAttribute('data-kind')).toBe('conflict');
    const rows = [...(conflict?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ['Mitt', 'Deras'],
      ['tomt', '<b>Vad ser ni?</b>'],
    ]);
    expect(element.querySelector('td b')).toBeNull();
    const rest = [...element.querySelectorAll('details .difference')].map((one) => one.getAttribute('data-kind'));
    expect(rest.toSorted()).toEqual(['onlyMine', 'onlyTheirs']);
  });

  it('change nothing before somebody merges them', async () => {
    await compare(theirs);
    expect(steps()).toEqual(['Mitt', 'Bara här']);
    await press(language.lab.merge.stop);
    expect(steps()).toEqual(['Mitt', 'Bara här']);
    expect(element.querySelector('.difference')).toBeNull();
  });

  it('lose nothing where nobody chooses', async () => {
    await compare(theirs);
    await press(language.lab.merge.perform);
    expect(steps().toSorted()).toEqual(['Bara där', 'Bara här', 'Deras', 'Mitt']);
    expect(lab.state.isKept).toBe(false);
    expect(lab.state.session.revision).toBe(5);
    expect(said.at(-1)).toContain('4 steg');
  });

  it('leave the focus on what was done: the key that merged them, still held, does not take it back', async () => {
    await compare(theirs);
    await press(language.lab.merge.perform);
    expect(document.activeElement?.textContent).toBe(said.at(-1));
    expect(document.activeElement?.tagName).toBe('P');
  });

  it('become what was chosen', async () => {
    await compare(theirs);
    element.querySelector<HTMLInputElement>('.difference [type=radio]')?.click();
    await show();
    await press(language.lab.merge.perform);
    expect(steps().toSorted()).toEqual(['Bara där', 'Bara här', 'Mitt']);
  });

  it('come apart again', async () => {
    await compare(theirs);
    await press(language.lab.merge.perform);
    await press(language.lab.merge.undo);
    expect(steps()).toEqual(['Mitt', 'Bara här']);
    expect(said.at(-1)).toBe(language.lab.merge.undone);
    expect(element.querySelector('.merged')).toBeNull();
  });

  it('are compared anew where the open one has been changed meanwhile', async () => {
    await compare(theirs);
    lab.dispatch({ type: 'editStep', id: 'a', change: { title: 'Deras', question: '<b>Vad ser ni?</b>' } });
    await show();
    expect(element.querySelector('[data-kind=conflict]')).toBeNull();
  });

  it('promise that nothing is lost only where both have room', async () => {
    await compare(theirs);
    expect(text()).toContain(language.lab.merge.compare.lossless);
    await compare({ ...theirs, title: 'Ö'.repeat(199) });
    expect(text()).not.toContain(language.lab.merge.compare.lossless);
    expect(text()).toContain(language.lab.merge.compare.noRoom);
  });

  it('say that there is nothing to merge where they are alike', async () => {
    await compare(mine);
    expect(text()).toContain(language.lab.merge.compare.none);
    expect(element.querySelector<HTMLButtonElement>('.button.primary')?.disabled).toBe(true);
  });
});
