import { expect, test, vi } from 'vitest';
import { pptxHandlers } from '../../src/export/lab/pptx/handlers.ts';
import { slidesOf } from '../../src/export/lab/pptx/slides-of.ts';
import { shortened } from '../../src/export/lab/pptx/text-room.ts';
import { writePptx } from '../../src/export/lab/pptx/write-pptx.ts';
import { givenPage, givenProtocol } from './given-protocol.ts';

test('charts have one scale, and are never much larger than they were drawn', () => {
  const [chart] = givenPage().charts;
  const charts = [
    { ...chart!, width: 900, height: 200 },
    { ...chart!, title: 'Index', width: 140, height: 70 },
  ];
  const scalesOf = (of: typeof charts): readonly number[] =>
    slidesOf(givenProtocol({ pages: [givenPage({ charts: of })] }))
      .flatMap(({ items }) => items)
      .flatMap((item) =>
        item.kind === 'picture' && item.picture.title !== '' ? [item.box.w / item.picture.width] : [],
      );
  const [one = 0, other = 0] = scalesOf(charts);
  expect(one).toBeCloseTo(other);
  expect(scalesOf(charts.slice(1))[0]).toBeCloseTo(0.015);
});

test('what has no room is shortened to so many signs, and shows that it goes on', () => {
  expect(shortened('Gemensam  simskola', 10)).toBe('Gemensam…');
  expect(shortened('Gemensam', 8)).toBe('Gemensam');
});

test('a list that goes on says which of its slides each is', () => {
  const changes = Array.from({ length: 40 }, (_, at) => `Nytt kort: ${at}.`);
  const [first, second] = slidesOf(givenProtocol({ changes }))
    .map(({ title }) => title)
    .filter((title) => title.startsWith('Vad som ändrades'));
  expect(second).toBe(`${first} (2)`);
});

test('the worker makes a file of the protocol', async () => {
  const task = { signal: new AbortController().signal, progress: () => undefined };
  type Make = (protocol: unknown, given: typeof task) => Promise<{ readonly answer: Blob }>;
  const { answer } = await (pptxHandlers().pptx as unknown as Make)(givenProtocol(), task);
  expect(answer.type).toContain('presentationml');
  expect(answer.size).toBeGreaterThan(10_000);
});

test('the worker ends with its order, also one that is stopped, and is sent nothing that cannot go there', async () => {
  const sent: unknown[] = [];
  const terminate = vi.fn<() => void>();
  const worker = Object.assign(new EventTarget(), {
    postMessage: (message: unknown) => sent.push(structuredClone(message)),
    terminate,
  }) as unknown as Worker;
  const controller = new AbortController();
  const writing = writePptx(givenProtocol(), controller.signal, undefined, () => worker);
  controller.abort(new Error('nog'));
  await expect(writing).rejects.toThrow('nog');
  expect([sent.length > 0, terminate.mock.calls.length]).toEqual([true, 1]);
});
