import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSession } from '../../src/lab/change-session.ts';
import { emptySession, limits } from '../../src/lab/session.ts';
import type { Session } from '../../src/lab/session.ts';
import type { SessionMigration } from '../../src/lab/session-file/migrations.ts';
import { readSession } from '../../src/lab/session-file/read-session.ts';
import { writeSession } from '../../src/lab/session-file/write-session.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { problemWords } from '../../src/text/problem-words.ts';
import { problemOf } from '../problem-of.ts';
import { anySession } from './any-session.ts';

const swedish = await loadLanguage('sv');
const extra = { app: '0.1.0', saved: '2026-11-22T17:00:00Z', included: [] };
const written = (session: Session): string => writeSession(session, extra);
const sound = readFileSync(new URL('released/v1.mellanrum.json', import.meta.url), 'utf8');
const soundSession = readSession(sound).session;

type File = Record<string, unknown> & Record<'steps' | 'cards' | 'pairs' | 'data', Record<string, unknown>[]>;
/** The sound file, changed. */
function damaged(change: (file: File) => void): string {
  const file = JSON.parse(sound) as File;
  change(file);
  return JSON.stringify(file);
}
/** The problems as the reader meets them. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => problemWords(one, swedish).title);

describe('a session file', () => {
  test('reads back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(readSession(written(session))).toEqual({ session, included: [], problems: [], isNewer: false });
      }),
      { numRuns: 300 },
    );
  });

  test('is text that a person can read, the members in an order that stays, a line at the end', () => {
    const text = written(soundSession);
    expect(text).toBe(
      sound.replace(/"app": ".*"/, '"app": "0.1.0"').replace(/"saved": ".*"/, `"saved": "${extra.saved}"`),
    );
    expect(text.startsWith('{\n  "format": "mellanrum-session",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(written({ ...Object.fromEntries(Object.entries(soundSession).toReversed()) } as unknown as Session)).toBe(
      text,
    );
  });

  test('may begin with a byte order mark, as some editors write it', () => {
    expect(readSession(`\ufeff${sound}`).session).toEqual(soundSession);
  });

  test('brings regions that were made in a browser, and no others', () => {
    const included = [
      { id: 'lokal-gbg', title: 'Göteborg', files: { 'pack.json': '{}', 'areas.topojson': '{"å":1}' } },
    ];
    const text = writeSession(soundSession, { ...extra, included });
    expect(readSession(text)).toMatchObject({ included, problems: [] });
    const bad = [
      { id: 'exempel' },
      { id: 'lokal-a', files: { '../x': '' } },
      { ...included[0], id: '__proto__' },
      7,
      included[0],
    ];
    const { included: read, problems } = readSession(damaged((file) => (file['included'] = [...included, ...bad])));
    expect(read).toEqual(included);
    expect(problems).toHaveLength(5);
    expect(told(problems)[4]).toBe('Den medföljande regionen 6: står två gånger');
  });
});

describe('a part that is damaged', () => {
  test('is cut between signs, never in the middle of one', () => {
    const { session } = readSession(damaged((file) => (file['title'] = `${'a'.repeat(limits.title - 1)}🧭`)));
    expect(session.title).toBe('a'.repeat(limits.title - 1));
  });

  test('that is an address without end is left empty', () => {
    const { session, problems } = readSession(
      damaged((file) => (file.steps[0]!['address'] = `?v=1#a=${'x'.repeat(20_000)}`)),
    );
    expect(session.steps[0]).toMatchObject({ id: 'steg1', address: '' });
    expect(told(problems)).toHaveLength(1);
  });

  test('that had to be called otherwise is found by what names it; no dots are none', () => {
    const { session } = readSession(
      damaged((file) => {
        file.pairs[0]!['id'] = 'par ett';
        file.cards[0]!['pair'] = 'par ett';
        file['votes'] = { perPerson: 3, people: 0, dots: { kort1: 0, kort2: 2 } };
      }),
    );
    expect(session.cards[0]!.pair).toBe(session.pairs[0]!.id);
    expect(session.pairs[0]!.id).not.toBe('par ett');
    expect(session.votes.dots).toEqual({ kort2: 2 });
  });

  test('is a region that the server has: it is not taken from a file', () => {
    const included = [{ id: 'exempel', title: 'Exempelregionen', files: { 'pack.json': '{}' } }];
    expect(readSession(damaged((file) => (file['included'] = included))).included).toEqual([]);
  });

  test('is none in the file of the very next version: what is understood is read, and it is told', () => {
    const { session, isNewer, problems } = readSession(damaged((file) => (file['version'] = 2)));
    expect([isNewer, problems.map(({ kind }) => kind)]).toEqual([true, ['sessionNewer']]);
    expect(session).toEqual(soundSession);
  });

  const cases: readonly [string, (file: File) => void, readonly string[]][] = [
    ['a step without address', (file) => delete file.steps[1]!['address'], ['Steg 2, adress: saknas']],
    ['a step that is none', (file) => (file.steps[1] = null as never), ['Steg 2: saknas']],
    ['a kind that is not known', (file) => (file.steps[0]!['kind'] = 'halv'), ['Steg 1, sort: går inte att tyda']],
    ['a note of 5 000 signs', (file) => (file.steps[0]!['note'] = 'x'.repeat(5000)), ['Steg 1, anteckning: för lång']],
    [
      'half a sign',
      (file) => (file.steps[0]!['title'] = 'Å\ud800'),
      ['Steg 1, rubrik: innehåller tecken som inte går att visa'],
    ],
    [
      'control signs',
      (file) => (file.cards[0]!['note'] = 'a\u0000b\u202e'),
      ['Kort 1, anteckning: innehåller tecken som inte går att visa'],
    ],
    [
      'a cell that is not known',
      (file) => (file.cards[0]!['cells'] = ['omrade/moten', 'x/y']),
      ['Kort 1, platser i matrisen: går inte att tyda'],
    ],
    ['a pair that is not there', (file) => (file.cards[0]!['pair'] = 'borta'), ['Kort 1, polpar: går inte att tyda']],
    [
      'the same id twice',
      (file) => (file.cards[1]!['id'] = file.cards[0]!['id']),
      ['Kort 2, beteckning: står två gånger', 'Rösterna, prickar: går inte att tyda'],
    ],
    [
      'an id that every object has',
      (file) => (file.cards[1]!['id'] = 'constructor'),
      ['Kort 2, beteckning: går inte att tyda', 'Rösterna, prickar: går inte att tyda'],
    ],
    ['steps that are no list', (file) => (file.steps = {} as never), ['Sessionen, stegen: av fel slag']],
    [
      'a region without name',
      (file) => (file.data[0] = {} as never),
      ['Uppgiften om region 1, region: saknas', 'Uppgiften om region 1: går inte att tyda'],
    ],
    ['a date that is none', (file) => (file['date'] = 'i morgon'), ['Sessionen, datum: går inte att tyda']],
    ['a version that is none', (file) => (file['version'] = 'ett'), ['Sessionen, version: går inte att tyda']],
  ];

  test.each(cases)('is told with its place: %s', (_, change, expected) => {
    const { session, problems } = readSession(damaged(change));
    expect(told(problems)).toEqual(expected);
    expect(problemOf(() => readSession(written(session)))).toBeNull();
    expect(readSession(written(session)).problems).toEqual([]);
  });

  test('takes nothing else with it', () => {
    const { session } = readSession(damaged((file) => (file.steps[1]!['kind'] = 7)));
    expect(session).toEqual({
      ...soundSession,
      steps: soundSession.steps.with(1, { ...soundSession.steps[1]!, kind: 'open' }),
    });
  });

  test('of the votes is left out: cards that are not there, dots below none, half dots', () => {
    const dots = { kort1: 4, borta: 3, kort2: -2, ['__proto__']: 5, toString: 1 };
    const text = damaged((file) => (file['votes'] = { perPerson: 99, people: -1, dots })).replace(
      '"borta":3',
      '"borta":3,"__proto__":5',
    );
    const { session, problems } = readSession(text);
    expect(session.votes).toEqual({ perPerson: 20, people: 0, dots: { kort1: 4 } });
    expect(told(problems)).toHaveLength(6);
  });

  test('is what goes over the limits: the first are there, and it is told', () => {
    const [step, card] = [(JSON.parse(sound) as File).steps[0]!, (JSON.parse(sound) as File).cards[0]!];
    const text = damaged((file) => {
      file.steps = Array.from({ length: 501 }, (_, at) => ({ ...step, id: `s${at}` }));
      file.cards = Array.from({ length: 2001 }, (_, at) => ({ ...card, id: at === 0 ? card['id'] : `k${at}` }));
    });
    const { session, problems } = readSession(text);
    expect([session.steps.length, session.cards.length]).toEqual([limits.steps, limits.cards]);
    expect(told(problems)).toContain('Sessionen, stegen: fler än vad som får plats');
    expect(told(problems)).toContain('Sessionen, korten: fler än vad som får plats');
  });

  test('one of thousands is told in a list of a hundred, and how many more', () => {
    const text = damaged((file) => (file.steps = Array.from({ length: 400 }, () => ({ id: 'x' })) as never));
    const { session, problems } = readSession(text);
    expect(session.steps).toHaveLength(400);
    expect(new Set(session.steps.map(({ id }) => id)).size).toBe(400);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ kind: 'sessionMoreDamage' });
  });

  test('is mended the same each time', () => {
    const text = damaged((file) => {
      delete file['id'];
      file.cards = [...file.cards, ...file.cards];
    });
    expect(readSession(text)).toEqual(readSession(text));
  });

  test('changes nothing of what every object has', () => {
    const text = sound.replace(
      '"title"',
      '"__proto__": {"hacked": true}, "constructor": {"prototype": {"hacked": true}}, "title"',
    );
    expect(readSession(text).session).toEqual(soundSession);
    expect(({} as { hacked?: boolean }).hacked).toBeUndefined();
    const step = { title: '<img src=x onerror=alert(1)>', note: '', question: '', kind: 'open', address: '' } as const;
    const session = changeSession(emptySession('s'), { type: 'addStep', step }, 'a');
    expect(readSession(written(session)).session.steps[0]?.title).toBe(step.title);
  });
});

describe('a file of another version', () => {
  const renamed: SessionMigration = ({ label, ...file }) => ({ ...file, title: label });
  const split: SessionMigration = (file) => ({ ...file, group: `${String(file['group'])}, ${String(file['room'])}` });
  const steps = [renamed, split];

  test('goes through every step from its own to the newest', () => {
    const text = '{"format":"mellanrum-session","version":1,"id":"s","label":"Öster","group":"Plan","room":"B2"}';
    expect(readSession(text, steps)).toMatchObject({ session: { title: 'Öster', group: 'Plan, B2' }, problems: [] });
    expect(readSession(text.replace('"version":1', '"version":2'), steps).session.title).toBe('');
    expect(readSession(text.replace('"version":1', '"version":3'), steps).session.group).toBe('Plan');
  });

  test('that is newer is read as far as it is understood, and may not be written over', () => {
    const { session, problems, isNewer } = readSession(
      damaged((file) => Object.assign(file, { version: 9, rooms: [1] })),
    );
    expect(isNewer).toBe(true);
    expect(problems).toMatchObject([{ kind: 'sessionNewer', detail: { version: 9, known: 1 } }]);
    expect(session).toEqual(soundSession);
  });
});

describe('thousands of damaged files', () => {
  const text = sound;
  const members = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...members(inner, [...path, name])])
      : [];
  const paths = members(JSON.parse(text)).filter(([name]) => name !== 'format' && name !== 'version');
  const others = [null, 0, -1, 1e300, '', 'x', true, [], {}, [[]], 'å'.repeat(5000), '\ud800', { length: -1 }];

  test('never throw anything but a problem', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.string({ maxLength: 3 }),
        fc.nat({ max: 3 }),
        (at, put, away) => {
          tried += 1;
          try {
            const { session } = readSession(text.slice(0, at) + put + text.slice(at + away));
            expect(readSession(written(session)).problems).toEqual([]);
          } catch (error) {
            if (!(error instanceof ProblemError)) throw error;
          }
        },
      ),
      { numRuns: 1200 },
    );
    expect(tried).toBeGreaterThanOrEqual(1200);
  });

  test('never lose what is sound', () => {
    const signs = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one));
    const lists = ['steps', 'cards', 'pairs'] as const;
    /** What of a list must be there, sign by sign, when a member is damaged. A card whose pair is damaged names none. */
    const rest = (part: (typeof lists)[number], [member = '', number = '']: readonly string[]): readonly string[] =>
      signs(soundSession[part]).filter((_, at) => {
        if (part === 'cards' && member === 'pairs') return false;
        return member !== part || (number !== '' && at !== Number(number));
      });
    const tries = paths.flatMap((path) => others.map((other) => ({ path, other })));
    for (const { path, other } of tries) {
      const file = JSON.parse(text) as Record<string, unknown>;
      const owner = path.slice(0, -1).reduce((inner, name) => inner[name] as Record<string, unknown>, file);
      owner[path.at(-1)!] = other;
      const { session } = readSession(JSON.stringify(file));
      for (const part of lists)
        expect(signs(session[part]), path.join()).toEqual(expect.arrayContaining([...rest(part, path)]));
      if (path[0] !== 'title') expect(session.title).toBe(soundSession.title);
      if (path[0] !== 'opening') expect(session.opening).toEqual(soundSession.opening);
      if (path[0] !== 'previous') expect(signs(session.previous!.steps)).toEqual(signs(soundSession.previous!.steps));
    }
    expect(tries.length).toBeGreaterThan(800);
  });
});
