// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { emptySession } from '../../src/lab/session.ts';
import type { LabState } from '../../src/lab/lab-state.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import type { SessionDeskState } from '../../src/panels/lab/session/session-desk-state.ts';
import '../../src/panels/lab/session/session-element.ts';
import type { SessionElement } from '../../src/panels/lab/session/session-element.ts';
import type { SessionOrder } from '../../src/panels/lab/session/session-order.ts';
import { problem } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';

const session = { ...emptySession('one'), title: 'Lundby', date: '2026-11-22' };

const lab: LabState = {
  session,
  ...{ step: undefined, removed: undefined, presenting: undefined, isKept: false },
  saving: { phase: 'off' },
};

const rest: SessionDeskState = {
  ...{ saved: [], isKeeping: false, rival: undefined, offer: undefined, told: undefined, problem: undefined },
  ...{ opening: { phase: 'rest' }, regions: [], merging: { phase: 'rest' }, since: { phase: 'previous' } },
};

let element: SessionElement;
let orders: SessionOrder[];

const text = (): string => element.textContent.replace(/\s+/g, ' ');

async function given(sessions: Partial<SessionDeskState>, more: Partial<LabState> = {}): Promise<void> {
  document.body.replaceChildren();
  element = document.createElement('mr-lab-session');
  const language = await withLabText(await loadLanguage('sv'));
  const parts = { language, lab: { ...lab, ...more }, sessions: { ...rest, ...sessions } };
  Object.assign(element, { parts: parts as unknown as LabParts, isShown: true });
  orders = [];
  element.addEventListener('lab-session', (event) => orders.push((event as CustomEvent<SessionOrder>).detail));
  document.body.append(element);
  await element.updateComplete;
}

function press(words: string): void {
  const found = [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`There is no ${words}.`);
  found.click();
}

describe('the part Spara och öppna', () => {
  beforeEach(() => given({}));

  it('looks for what is saved when it comes in sight, and saves nothing by itself', () => {
    expect(orders).toEqual([{ type: 'look' }]);
    expect(text()).toContain('Inget sparas på datorn förrän du kryssar i rutan.');
    expect(element.querySelector<HTMLInputElement>('.check input')?.checked).toBe(false);
  });

  it('saves a file that is named after title and date', () => {
    press('Spara som fil');
    const name = 'mellanrum-labb-lundby-2026-11-22.mellanrum.json';
    expect(orders).toContainEqual({ type: 'saveFile', name, include: [] });
  });

  it('reminds of not writing names of people', () => {
    expect(text()).toContain('Skriv inte namn på personer');
  });

  it('keeps focus in sight where what was pressed is there no more', async () => {
    await given({ opening: { phase: 'asking', next: { ...session, id: 'two' } } });
    expect(document.activeElement?.id).toBe('mr-session-asking');
    const { parts } = element;
    element.parts = { ...parts!, sessions: { ...parts!.sessions, opening: { phase: 'rest' } } };
    await element.updateComplete;
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('asks before what is not saved goes, with a way that loses nothing first', async () => {
    await given({ opening: { phase: 'asking', next: { ...session, id: 'two', title: 'Hisingen' } } });
    expect(text()).toContain('Öppnas en annan session försvinner ”Lundby” från skärmen');
    press('Slå ihop dem');
    expect(orders).toContainEqual({ type: 'answer', how: 'merge' });
  });

  it('offers to go on here where another window has the session', async () => {
    await given({ isKeeping: true }, { saving: { phase: 'elsewhere' } });
    press('Fortsätt här i stället');
    expect(orders).toContainEqual({ type: 'goOnHere' });
  });

  it('says what is full, and that what was saved before is still there', async () => {
    const full = problem('sessionStorageFull', { bytes: 42_000 });
    await given({ isKeeping: true }, { saving: { phase: 'failed', problem: full } });
    expect(text()).toContain('Det finns inte plats för sessionen');
  });
});
