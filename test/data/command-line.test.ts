import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, readInput, yearArgument } from '../../data/command-line.ts';
import { columnNames } from '../../data/pack/column-names.ts';
import { sayProblem } from '../../data/say-problem.ts';
import { problem } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { problemOf } from '../problem-of.ts';

const options = { table: { type: 'string' }, percent: { type: 'boolean' } } as const;

describe('the arguments of a command', () => {
  it.each([
    [['--snabbt'], 'unknownArgument', '--snabbt'],
    [['-x'], 'unknownArgument', '-x'],
    [['--table'], 'wrongArgument', '--table'],
    [['--table', '--percent'], 'wrongArgument', '--table'],
    [['--percent=1'], 'wrongArgument', '--percent'],
  ])('%j are refused in our own words', (args, kind, argument) => {
    const found = problemOf(() => readArguments(args, options));
    expect(found).toMatchObject({ kind });
    expect((found?.detail as { argument: string }).argument).toContain(argument);
  });

  it('are a year of four digits or none', () => {
    expect([yearArgument('2017'), yearArgument(undefined)]).toEqual([2017, null]);
    for (const text of ['abc', '', '17', '2017.5', '20170', '1e3'])
      expect(problemOf(() => yearArgument(text))).toMatchObject({ kind: 'wrongArgument', detail: { wants: 'year' } });
  });

  it('are names with an equals sign and something on both sides of it', () => {
    expect(columnNames(['a=b=q1'])).toEqual({ 'a=b': 'q1' });
    for (const text of ['q1', '=q1', 'q1='])
      expect(problemOf(() => columnNames([text]))).toMatchObject({ kind: 'wrongArgument', detail: { wants: 'map' } });
  });

  it('are files that can be read', () => {
    const folder = tmpdir();
    const missing = join(folder, 'no-such-folder', 't.csv');
    expect(problemOf(() => readInput(missing))).toEqual(
      problem('fileNotRead', { reason: 'missing' }, { file: missing }),
    );
    expect(problemOf(() => readInput(folder))).toMatchObject({ kind: 'fileNotRead', detail: { reason: 'folder' } });
  });
});

describe('a problem on the terminal', () => {
  it('is sentences: where, what, and what to do', async () => {
    const empty = problem('emptyFile', {}, { file: 't.csv' });
    expect(sayProblem(empty, await loadLanguage('sv'))).toBe(
      'Filen t.csv: Filen är tom. Kontrollera att rätt fil valdes och att exporten blev klar.',
    );
    expect(sayProblem(problem('emptyFile', {}), await loadLanguage('en'))).toBe(
      'The file is empty. Check that the right file was chosen and that the export was finished.',
    );
  });
});

describe('a command that cannot do what is asked', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'));
  const table = join(folder, 't.csv');
  writeFileSync(table, 'area,q1,q4\na,60,50\nb,70,80\n');
  const areas = join(folder, 'a.geojson');
  const square = { type: 'Polygon', coordinates: [[[12, 57], [12.1, 57], [12.1, 57.1], [12, 57]]] }; // prettier-ignore
  writeFileSync(
    areas,
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { area: 'a' }, geometry: square }],
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['Argumentet --table saknas. ', 'measures-command', []],
    ['Argumentet ”--pair a” går inte att använda. ', 'measures-command', ['--table', table, '--pair', 'a']],
    ['Argumentet --table saknas. ', 'pack/pack-command', ['--areas', areas, '--id', 'ny']],
    [
      'Argumentet ”--id ../ut” går inte att använda. ',
      'pack/pack-command',
      ['--areas', areas, '--table', table, '--year', '2017', '--id', '../ut'],
    ],
  ])('says “%s…”, writes nothing, and has exit code 1: %s', (words, command, args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `data/${command}.ts`, ...args, ...(command.startsWith('pack') ? ['--out', join(folder, 'packs')] : [])], // prettier-ignore
      { encoding: 'utf8', env: { ...process.env, LANG: 'sv_SE.UTF-8' } },
    );
    expect(stderr.startsWith(words)).toBe(true);
    expect([status, stdout]).toEqual([1, '']);
    expect(existsSync(join(folder, 'packs')) || existsSync(join(folder, 'ut'))).toBe(false);
  });
});
