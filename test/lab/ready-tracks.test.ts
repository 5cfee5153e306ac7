import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { readyTracks } from '../../src/lab/lab-order.ts';
import { readySession } from '../../src/lab/ready-session.ts';
import { readyTrackSteps } from '../../src/lab/ready-tracks.ts';
import { limits } from '../../src/lab/session.ts';
import { stepAddress, stepView } from '../../src/lab/step-address.ts';
import type { PackAnswer } from '../../src/protocol/requests.ts';
import { settle } from '../../src/store/settle.ts';
import { tracks as english } from '../../src/text/en/lab/tracks.ts';
import { tracks as swedish } from '../../src/text/sv/lab/tracks.ts';
import type { ServedPack } from '../analysis/served-pack.ts';
import { servedPack } from '../analysis/served-pack.ts';

let served: ServedPack;
let pack: PackAnswer;

beforeAll(async () => {
  served = await servedPack();
  pack = await served.client.call(
    'openPack',
    { base: served.base, id: 'exempel' },
    { signal: new AbortController().signal },
  );
});
afterAll(() => {
  served.close();
});

describe.each(readyTracks)('the ready track %s', (track) => {
  const steps = readyTrackSteps[track];

  test('has five to eight steps, opens a problem before it closes one, and never opens again', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(8);
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds[0]).toBe('open');
    expect(kinds.at(-1)).toBe('close');
    expect(kinds.lastIndexOf('open')).toBeLessThan(kinds.indexOf('close'));
  });

  test.each(steps.map(({ address }) => address))('%s is read whole, and written the same', (address) => {
    const { view, problems } = stepView(address, initialView);
    expect(problems).toEqual([]);
    expect(stepAddress(view)).toBe(address);
  });

  test.each(steps.map(({ address }) => address))('%s shows what the demo region has', (address) => {
    const { view } = stepView(address, initialView);
    expect(view.pack).toBe(pack.manifest.id);
    const { codes } = pack.deso.areas;
    for (const code of [...(view.a ?? []), ...(view.b ?? [])]) expect(codes).toContain(code);
    expect(pack.measures.map(({ key }) => key)).toContain(view.measure);
    expect(Boolean(view.a?.length)).toBe(Boolean(view.b?.length));
    const { settled, problems } = settle(view, pack);
    expect(problems).toEqual([]);
    expect(settled).toMatchObject({ a: view.a, b: view.b, measure: view.measure, scenario: view.scenario });
  });

  test.each([swedish, english])('has words for each step, none too long for a session', (words) => {
    const { title, about, opening, closing, steps: said } = words.list[track];
    expect(said).toHaveLength(steps.length);
    for (const text of [title, opening.title, closing.title, ...said.map((step) => step.title)]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThan(limits.title);
    }
    for (const text of [about, opening.text, closing.text, ...said.flatMap(({ note, question }) => [note, question])]) {
      expect(text).not.toBe('');
      expect(text.length).toBeLessThan(limits.text);
    }
    expect(said.every(({ question }) => question.endsWith('?'))).toBe(true);
    expect(said.every(({ note }) => note.split('\n').length === 4)).toBe(true);
  });

  test('says that the region is made up, and ends with what the map does not show', () => {
    expect(swedish.list[track].opening.text).toContain('Regionen är påhittad');
    expect(english.list[track].opening.text).toContain('The region is made up');
    expect(swedish.list[track].closing.title).toBe('Vad visar kartan inte?');
  });
});

describe('a session of a ready track', () => {
  test('holds the track and nothing else, each step with an id of its own', () => {
    let count = 0;
    const session = readySession('evenOutOrMix', swedish.list.evenOutOrMix, [], () => (count++).toString());
    expect(session).toMatchObject({ title: 'Utjämna eller blanda?', cards: [], pairs: [], previous: undefined });
    expect(session.opening).toEqual({ shown: true, ...swedish.list.evenOutOrMix.opening });
    expect(new Set([session.id, ...session.steps.map(({ id }) => id)]).size).toBe(session.steps.length + 1);
    expect(session.steps.at(-1)).toMatchObject({ title: 'Från reglage till insatser', kind: 'close' });
  });
});
