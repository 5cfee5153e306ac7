import { afterEach, describe, expect, test } from 'vitest';
import { problem, ProblemError } from '../../src/problem/problem.ts';
import { WorkerClient } from '../../src/protocol/client.ts';
import type { Suggestion } from '../../src/relations/pair-relation.ts';
import { missing } from '../../src/measures/column.ts';
import type { Handlers } from '../../src/protocol/serve.ts';
import { serve, yieldToMessages } from '../../src/protocol/serve.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

const scope = { level: 'deso', year: 1, basis: 'households', subset: 'all', a: ['1480C1010'], threshold: 1 } as const;
const suggestion: Suggestion = {
  codes: ['1480C1020'],
  reason: 'nearestCounterPole',
  distanceM: 5,
  contrast: missing(4),
  threshold: 1,
};

/** A client whose `suggest` is answered by the handler, over a real channel of messages. */
function connect(suggest: Handlers['suggest']): WorkerClient {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  port1.start();
  port2.start();
  serve(port2, { suggest } as unknown as Handlers);
  return new WorkerClient(port1);
}

const signal = new AbortController().signal;
const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

describe('a call to the worker', () => {
  test('is answered', async () => {
    const client = connect(() => ({ answer: suggestion }));
    await expect(client.call('suggest', scope, { signal })).resolves.toEqual(suggestion);
  });

  test('that meets a problem rejects with it, place and detail included', async () => {
    const found = problem('negativeCount', { text: '-3', count: 1 }, { file: 'values.csv', row: 7, column: 'q1' });
    const client = connect(() => {
      throw new ProblemError(found);
    });
    await expect(client.call('suggest', scope, { signal })).rejects.toMatchObject({ problem: found });
  });

  test('that meets a fault of ours is a problem too, with its message', async () => {
    const client = connect(() => {
      throw new RangeError('row 9 of 8');
    });
    await expect(client.call('suggest', scope, { signal })).rejects.toMatchObject({
      problem: { kind: 'workerStopped', detail: { message: 'RangeError: row 9 of 8' } },
    });
  });

  test('tells how far it has come', async () => {
    const client = connect((_, { progress }) => {
      progress(0.25);
      progress(0.75);
      return { answer: null };
    });
    const shares: number[] = [];
    await client.call('suggest', scope, { signal, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.25, 0.75]);
  });

  test('that is aborted rejects at once and stops the work', async () => {
    let steps = 0;
    const client = connect(async (_, task) => {
      for (; steps < 1e6; steps++) await yieldToMessages(task.signal);
      return { answer: null };
    });
    const abort = new AbortController();
    const call = client.call('suggest', scope, { signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 20);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await pause(20);
    const seen = steps;
    await pause(40);
    expect(seen).toBeGreaterThan(0);
    expect(steps).toBe(seen);
  });

  test('with a signal already aborted sends nothing', async () => {
    let asked = 0;
    const client = connect(() => {
      asked++;
      return { answer: null };
    });
    await expect(client.call('suggest', scope, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await pause(20);
    expect(asked).toBe(0);
  });
});

test('a worker that stopped rejects what is outstanding and what comes after', async () => {
  const client = connect(() => new Promise(() => undefined));
  const before = client.call('suggest', scope, { signal });
  const reason = problem('workerStopped', { message: 'out of memory' });
  client.stop(reason);
  await expect(before).rejects.toMatchObject({ problem: reason });
  await expect(client.call('suggest', scope, { signal })).rejects.toMatchObject({ problem: reason });
});
