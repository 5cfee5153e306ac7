// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/panels/share/files/files-element.ts';
import type { ShareFiles } from '../../../src/panels/share/files/files-element.ts';
import type { ShareAction } from '../../../src/panels/share/share-action.ts';
import type { Exporting } from '../../../src/panels/share/share-state.ts';
import { problem } from '../../../src/problem/problem.ts';
import type { State } from '../../../src/store/state.ts';
import { loadLanguage } from '../../../src/text/language.ts';
import { sharing } from '../../../src/text/sv/sharing.ts';
import { givenState } from '../given-state.ts';
import { givenView } from '../given.ts';

const language = await loadLanguage('sv');
const idle = { state: 'idle' } as const;

let said: string[];
let sent: ShareAction[];

async function shown(state: State, exporting: Exporting = { phase: 'rest' }): Promise<ShareFiles> {
  const element = document.createElement('mr-share-files');
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  element.addEventListener('share', (event) => sent.push((event as CustomEvent<ShareAction>).detail));
  const sentence = { text: '', parts: [], said: { a: null, b: null, higher: null } };
  const share = { state, sentence, base: 'https://karta.example.se/', exporting };
  Object.assign(element, { language, words: sharing, isShown: true, share });
  document.body.replaceChildren(element);
  await vi.waitFor(() => expect(element.querySelector('.file-group')).not.toBeNull());
  return element;
}

const button = (element: Element, name: string): HTMLButtonElement => {
  const found = [...element.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ');

beforeEach(() => {
  said = [];
  sent = [];
});

describe('the files that can be saved', () => {
  it('say how large they are and what they are called, and are ordered by format', async () => {
    const element = await shown(givenState());
    expect(words(element)).toContain('120 områden');
    expect(words(element)).toContain('Heter mellanrum-tabell-exempel-deso-2022');
    button(element, 'Spara Polparet som Excel').click();
    button(element, 'Spara Kartbild som PNG 4×').click();
    expect(sent).toEqual([
      { type: 'export', order: { kind: 'pair', format: 'xlsx' } },
      { type: 'export', order: { kind: 'picture', format: 'png', scale: 4 } },
    ]);
  });

  it('say why they cannot be saved', async () => {
    const element = await shown(givenState({ pair: idle, settled: givenView({ filter: 'finns inte', a: [], b: [] }) }));
    for (const name of ['Spara Polparet som CSV', 'Spara Tabell över områden som CSV'])
      expect(button(element, name).disabled).toBe(true);
    for (const why of ['noPair', 'noRows', 'noChart', 'noBetween'] as const)
      expect(words(element)).toContain(sharing.files.why[why]);
  });

  it('show how far one has come, and let it be stopped', async () => {
    const element = await shown(givenState(), { phase: 'making', order: { kind: 'areas' }, share: 0.4 });
    expect(element.querySelector('progress')?.getAttribute('aria-label')).toContain('40');
    [...element.querySelectorAll('button')].find((one) => words(one).trim() === 'Avbryt')?.click();
    expect(sent).toEqual([{ type: 'cancel' }]);
  });

  it('say once what was saved, and what went wrong', async () => {
    const done = await shown(givenState(), { phase: 'done', order: { kind: 'areas' }, name: 'mellanrum-a.geojson' });
    expect(words(done)).toContain('Sparad: mellanrum-a.geojson');
    expect(said).toEqual(['Sparad: mellanrum-a.geojson']);
    const failed = await shown(givenState(), {
      phase: 'failed',
      order: { kind: 'copyPicture' },
      problem: problem('clipboardBlocked', { message: 'NotAllowedError' }),
    });
    expect(words(failed)).toContain('Bilden kunde inte kopieras');
  });
});
