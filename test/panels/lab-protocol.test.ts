// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import '../../src/panels/lab/protocol/protocol-element.ts';
import type { ProtocolElement } from '../../src/panels/lab/protocol/protocol-element.ts';
import type { ProtocolOrder } from '../../src/panels/lab/protocol/protocol-order.ts';
import type { ProtocolState } from '../../src/panels/lab/protocol/protocol-state.ts';
import { problem } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import type { LabLanguage } from '../../src/text/load-lab-text.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { givenState } from './given-state.ts';

const swedish = await withLabText(await loadLanguage('sv'));
const english = await withLabText(await loadLanguage('en'));

function partsOf(protocol: ProtocolState, steps: number, language: LabLanguage = swedish): LabParts {
  const lab = new LabStore();
  const step = { title: '', note: '', question: '', kind: 'open', address: '' } as const;
  for (let at = 0; at < steps; at++) lab.dispatch({ type: 'addStep', step });
  return { language, lab: lab.state, state: givenState(), protocol } as unknown as LabParts;
}

async function shown(protocol: ProtocolState, steps = 2, language: LabLanguage = swedish): Promise<ProtocolElement> {
  const element = document.createElement('mr-lab-protocol');
  element.parts = partsOf(protocol, steps, language);
  element.isShown = true;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function heard(element: ProtocolElement): ProtocolOrder[] {
  const orders: ProtocolOrder[] = [];
  element.addEventListener('lab-protocol', (event) => orders.push((event as CustomEvent<ProtocolOrder>).detail));
  return orders;
}

const choice = { withNotes: true, withVotes: true };

afterEach(() => {
  document.body.replaceChildren();
});

describe('the part Protokoll of the dialog', () => {
  it('says what each file holds, and orders it with what is chosen', async () => {
    const element = await shown({ phase: 'rest' });
    const orders = heard(element);
    expect(element.textContent).toContain('Med i protokollet: 2 steg och 0 kort.');
    expect(element.textContent).toContain('Ingenting skickas någonstans.');
    const votes = element.querySelectorAll<HTMLInputElement>('input')[1];
    if (votes) votes.checked = false;
    votes?.dispatchEvent(new Event('change'));
    const buttons = [...element.querySelectorAll<HTMLButtonElement>('.ways button')];
    for (const button of buttons) button.click();
    expect(orders.map((order) => order.type === 'make' && order.kind)).toContain('page');
    expect(orders.map((order) => order.type === 'make' && order.kind)).toContain('print');
    expect(orders.every((order) => order.type === 'make' && !order.choice.withVotes && order.choice.withNotes)).toBe(
      true,
    );
    for (const button of buttons)
      expect(element.querySelector(`#${button.getAttribute('aria-describedby') ?? ''}`)).not.toBeNull();
  });

  it('has nothing to make of a lab without steps and cards', async () => {
    const element = await shown({ phase: 'rest' }, 0);
    expect(element.querySelector('.ways')).toBeNull();
    expect(element.textContent).toContain('Labbet har inga steg och inga kort än.');
  });

  it('says how many steps of a long track get pictures', async () => {
    const element = await shown({ phase: 'rest' }, 201);
    expect(element.textContent).toContain('de första 200 stegen får bilder');
  });

  it.each([
    [swedish, 'Steg 2 av 2', 'Avbryt'],
    [english, 'Step 2 of 2', 'Cancel'],
  ] as const)('says which step it is at, and can be stopped', async (language, words, cancel) => {
    const element = await shown({ phase: 'making', kind: 'page', done: 1, of: 2, share: undefined }, 2, language);
    const orders = heard(element);
    expect(element.querySelector('.protocol-foot')?.textContent).toContain(words);
    expect(element.querySelector('progress')?.getAttribute('aria-label')).toContain(
      language.lab.protocol.kinds.page.title,
    );
    const [button] = element.querySelectorAll<HTMLButtonElement>('.protocol-foot button');
    expect(button?.textContent.trim()).toBe(cancel);
    button?.click();
    expect(orders).toEqual([{ type: 'cancel' }]);
    expect([...element.querySelectorAll<HTMLButtonElement>('.ways button')].every(({ disabled }) => disabled)).toBe(
      true,
    );
  });

  it('announces once how it ended, with the name of the file and its size', async () => {
    const element = await shown({ phase: 'making', kind: 'page', done: 2, of: 2, share: 0 });
    const said: string[] = [];
    element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
    element.parts = partsOf({ phase: 'done', kind: 'page', name: 'spar.html', bytes: 1_300_000 }, 2);
    await element.updateComplete;
    element.parts = { ...element.parts };
    await element.updateComplete;
    expect(said).toEqual(['Klart: spar.html, 1,3\u00a0MB. Filen ligger bland hämtade filer.']);
  });

  it('says what went wrong, and offers the same again', async () => {
    const stopped = problem('workerStopped', { message: '' });
    const element = await shown({ phase: 'failed', kind: 'print', choice, problem: stopped });
    const orders = heard(element);
    expect(element.querySelector('.said-problem')).not.toBeNull();
    const again = element.querySelector<HTMLButtonElement>('.protocol-foot button');
    expect(again?.textContent.trim()).toBe('Försök igen');
    again?.click();
    expect(orders).toEqual([{ type: 'make', kind: 'print', choice }]);
  });
});
