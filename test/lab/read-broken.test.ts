import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSession } from '../../src/lab/session-file/read-session.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { problemWords } from '../../src/text/problem-words.ts';
import { problemOf } from '../problem-of.ts';

const swedish = await loadLanguage('sv');
const sound = readFileSync(new URL('released/v1.mellanrum.json', import.meta.url), 'utf8');

describe('what cannot be opened', () => {
  const kindOf = (text: string): string | undefined => problemOf(() => readSession(text))?.kind;

  test.each([
    '[]',
    '7',
    'null',
    '"mellanrum-session"',
    '{}',
    '{"format":"mellanrum-pack"}',
    '{"type":"FeatureCollection"}',
  ])('is other JSON: %s', (text) => {
    expect(kindOf(text)).toBe('notSession');
  });

  test('is no text, zeros where a file was, or something else', () => {
    expect(['', '  \n', '\0\0\0\0', '<!doctype html>', 'PK\u0003\u0004'].map(kindOf)).toEqual([
      ...['emptyFile', 'emptyFile', 'sessionBroken', 'sessionBroken', 'sessionBroken'],
    ]);
  });

  test('is a file that breaks off, and it is said where', () => {
    const at = sound.indexOf('"question"', sound.indexOf('"question"') + 1) + 14;
    const problem = problemOf(() => readSession(sound.slice(0, at)))!;
    expect(problemWords(problem, swedish)).toMatchObject({
      title: 'Sessionsfilen är inte hel: den slutar i steg 2',
      where: `Rad ${sound.slice(0, at).split('\n').length}`,
    });
  });

  test('is a file with a fault of a hand, and it is said where', () => {
    const text = sound.replace('"what": "Gång', '"what" "Gång');
    const problem = problemOf(() => readSession(text))!;
    expect(problemWords(problem, swedish).title).toBe('Sessionsfilen går inte att läsa: felet börjar i kort 1');
  });

  test('is found behind texts that end in a backslash, and in one that does not end', () => {
    const where = (text: string): unknown => problemOf(() => readSession(text))?.detail;
    const faulty = String.raw`{"format":"mellanrum-session","title":"C:\\","steps":[{"title":"a\\\""},here it breaks]}`;
    expect(where(faulty)).toMatchObject({ part: 'step', number: 2, isEnd: false });
    expect(where(String.raw`{"format":"mellanrum-session","steps":[{"title":"a\"`)).toMatchObject({
      ...{ part: 'step', number: 1, isEnd: true },
    });
  });

  test('is told at whatever byte it is cut', () => {
    for (let at = 1; at < sound.length - 2; at += 3)
      expect(problemOf(() => readSession(sound.slice(0, at)))).toMatchObject({
        kind: 'sessionBroken',
        detail: { isEnd: true },
      });
  });

  test('is told quickly, however deep or long it is', () => {
    const hostile = ['['.repeat(1e5), '{"a":'.repeat(1e5), `"${'\\'.repeat(1e6)}`, `{"format":"${'x'.repeat(4e6)}`];
    for (const text of hostile) expect(kindOf(text)).toBe('sessionBroken');
  });
});
