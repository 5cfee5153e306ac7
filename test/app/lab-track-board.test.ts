// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { LabHost } from '../../src/app/lab/lab-host.ts';
import { LabStore } from '../../src/app/lab/lab-store.ts';
import { TrackDesk } from '../../src/app/lab/track-desk.ts';
import type { LabOrder } from '../../src/lab/lab-order.ts';
import { orderOfLab } from '../../src/lab/lab-order.ts';
import { stepView } from '../../src/lab/step-address.ts';
import type { SettledView } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import { lab as swedish } from '../../src/text/sv/lab.ts';
import { givenState } from '../panels/given-state.ts';
import { givenView } from '../panels/given.ts';

const language = await loadLanguage('sv');
// The words have come with the room.
await withLabText(language);

let page: HTMLElement;
let lab: LabStore;
let said: string[];
let isExample: boolean;

/** What is on screen from now on. */
function showing(over: Partial<SettledView> = {}): void {
  const settled = givenView({ room: 'lab', ...over });
  Object.assign(page, { state: givenState({ view: settled, settled }) });
}

async function ordered(order: LabOrder): Promise<void> {
  orderOfLab(page, order);
  await new Promise((resolve) => setTimeout(resolve, 5));
}

const capture = (): Promise<void> => ordered({ type: 'capture' });
const titles = (): readonly string[] => lab.state.session.steps.map(({ title }) => title);

beforeEach(() => {
  let id = 0;
  lab = new LabStore(() => `id-${String(id++)}`);
  said = [];
  isExample = false;
  page = Object.assign(document.createElement('div'), { language });
  const host = { page, lab, announce: (sentence: string) => said.push(sentence) } as unknown as LabHost;
  new TrackDesk(host, () => ({ isExample }));
  showing();
});

describe('the cards on the map', () => {
  const withCards = async (): Promise<string> => {
    showing({ room: 'interventions', surface: 'map' });
    await capture();
    showing();
    return lab.state.step ?? '';
  };
  const room = (id: string): unknown => {
    const step = lab.state.session.steps.find((one) => one.id === id);
    return stepView(step?.address ?? '', givenView()).view.room;
  };

  test('stay with a step that is renewed in the room Labb, and go with one that is captured there beside it', async () => {
    const id = await withCards();
    showing({ year: 2015 });
    await ordered({ type: 'renewStep', id });
    expect(room(id)).toBe('interventions');
    await capture();
    expect(room(lab.state.step ?? '')).toBe('interventions');
  });

  test('are in no step that is captured where the map does not show them', async () => {
    await withCards();
    showing({ surface: 'table' });
    await capture();
    expect(room(lab.state.step ?? '')).toBe('lab');
    lab.change({ step: undefined });
    showing();
    await capture();
    expect(room(lab.state.step ?? '')).toBe('lab');
  });
});

test('the example from the report is no step: its own words say so, and its map and table are the room’s own', async () => {
  isExample = true;
  showing({ room: 'interventions', surface: 'board' });
  await capture();
  expect(titles()).toEqual([]);
  expect(said).toEqual([swedish.board.example.noStep]);
  showing({ room: 'interventions', surface: 'table' });
  await capture();
  expect(titles()).toHaveLength(1);
});
