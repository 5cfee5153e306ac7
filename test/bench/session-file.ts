import { emptySession } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import { longestSessionBytes } from '../../src/lab/session-file/session-format.ts';
import { readSession } from '../../src/lab/session-file/read-session.ts';
import { writeSession } from '../../src/lab/session-file/write-session.ts';
import { mergeSessions } from '../../src/lab/merge/merge-sessions.ts';
import type { Figure } from './figure.ts';

const text = 'Gång- och cykelväg över spåret, med belysning och bänkar. '.repeat(4);
const address = `?v=1&paket=lokal-gbg&matt=ice&ar=2024#a=${'1480C1010.'.repeat(12)}1480C1020&b=1480C2020`;

/** A session as large as one may be, with something written everywhere. */
function largest(own: string): Session {
  return {
    ...emptySession('s'),
    title: 'Mellan Öster och Väster',
    steps: Array.from({ length: 500 }, (_, at) => ({
      ...{ id: `${own}steg${at}`, title: `Steg ${at}`, note: text, question: text, kind: 'open', address },
    })),
    cards: Array.from({ length: 2000 }, (_, at) => ({
      ...{ id: `${own}kort${at}`, what: text, who: 'Trafikkontoret', where: 'mellanrum', pair: '', note: text },
      ...{ cells: ['omrade/moten', 'samhalle/blanda'], method: 'mark', state: 'planned' },
    })),
  };
}

/** The best of five runs, in ms that the processor has worked. */
function best(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Reading, writing and merging the largest session against plain JSON, and how long a hostile file of 50 MB takes. */
export function benchSessionFile(): Promise<readonly Figure[]> {
  const session = largest('');
  const written = writeSession(session, { app: '0.1.0', saved: '', included: [] });
  const write = best(() => writeSession(session, { app: '0.1.0', saved: '', included: [] }));
  const stringify = best(() => JSON.stringify(session, null, 2));
  const read = best(() => readSession(written));
  const parse = best(() => JSON.parse(written));
  const merge = best(() => mergeSessions(session, { ...session, title: 'Öster och Väster' }));
  const cut = `{"format":"mellanrum-session","included":[{"files":{"a":"${'x'.repeat(5e7)}`;
  const broken = best(() => refused(cut));
  const size = `${(written.length / 1e6).toFixed(1)} MB`;
  return Promise.resolve([
    {
      ...{ part: 'l', what: 'session of 500 steps and 2 000 cards, read, against JSON.parse', value: read / parse },
      ...{ unit: '×', note: `${read.toFixed(0)} ms, ${size}; JSON.parse: ${parse.toFixed(0)} ms` },
    },
    {
      ...{ part: 'l', what: 'the same written, against JSON.stringify', value: write / stringify, unit: '×' },
      note: `${write.toFixed(0)} ms; JSON.stringify: ${stringify.toFixed(0)} ms`,
    },
    { part: 'l', what: 'the same merged with a copy of itself', value: merge, unit: 'ms', goal: { atMost: 100 } },
    {
      ...{ part: 'l', what: 'session file of 50 MB that breaks off, until it is said', value: broken, unit: 'ms' },
      note: `refused by its size before that: above ${longestSessionBytes / 1e6} MB nothing is read`,
    },
  ]);
}

function refused(cut: string): void {
  try {
    readSession(cut);
  } catch {
    return;
  }
  throw new Error('a file that breaks off was read');
}
