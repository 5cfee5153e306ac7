import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Status } from '../../src/measures/status.ts';
import { ProblemError } from '../../src/problem/problem.ts';
import type { Cube } from '../../src/table/cube.ts';
import { readPx } from '../../src/table/read-px.ts';
import { problemOf } from '../problem-of.ts';
import { anyCube, markOf } from './any-cube.ts';

/** As PX-Win and PxWeb write: texts over lines, stub and heading, codes, times, a table of one content. */
const px = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="iso-8859-15";
LANGUAGE="sv";
LANGUAGES="sv","en";
CREATION-DATE="20250401 09:30";
SUBJECT-AREA="Befolkning";
MATRIX="FolkmDesoLandKonN";
CONTENTS="Antal personer";
UNITS="personer";
DECIMALS=0;
TITLE="Folkmängd per region efter födelse"
"region och år";
TITLE[en]="Population by region of birth";
STUB="region","födelseregion";
HEADING="år";
VALUES("region")="Upplands Väsby (Bollstanäs); norra",
"Öckerö";
VALUES[en]("region")="A","B","C";
VALUES("födelseregion")="Sverige","övriga";
VALUES("år")="2023","2024";
TIMEVAL("år")=TLIST(A1),"2023","2024";
CODES("region")="0114R001","1407R001";
CODES("födelseregion")="sv","öv";
MAP("region")="regso2025";
LAST-UPDATED="20250321 08:00";
SOURCE="SCB";
NOTE="Avser 31 december.#Brott 2024.";
VALUENOTE("födelseregion","övriga")="Även okänt.";
DATA=
5002 ".."
"-" 17.5
"." "..."
12 -3;
`;

const windows1252 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a PX file', () => {
  it('is read with its dimensions, codes, roles, unit, notes and marks', () => {
    const cube = readPx(px, 'a.px');
    expect(cube).toMatchObject({
      file: 'a.px',
      title: 'Folkmängd per region efter födelseregion och år',
      source: 'SCB',
      updated: '20250321 08:00',
      notes: ['Avser 31 december.\nBrott 2024.', 'övriga: Även okänt.'],
      problems: [],
    });
    expect(cube.dimensions).toEqual([
      {
        id: 'region',
        label: 'region',
        role: 'region',
        categories: [
          { code: '0114R001', label: 'Upplands Väsby (Bollstanäs); norra' },
          { code: '1407R001', label: 'Öckerö' },
        ],
      },
      {
        id: 'födelseregion',
        label: 'födelseregion',
        role: 'other',
        categories: [
          { code: 'sv', label: 'Sverige' },
          { code: 'öv', label: 'övriga' },
        ],
      },
      { id: 'år', label: 'år', role: 'time', categories: ['2023', '2024'].map((code) => ({ code, label: code })) },
      {
        id: 'CONTENTS',
        label: 'Antal personer',
        role: 'content',
        categories: [{ code: 'CONTENTS', label: 'Antal personer', unit: 'personer', decimals: 0 }],
      },
    ]);
    expect([...cube.values]).toEqual([5002, NaN, 0, 17.5, NaN, NaN, 12, -3]);
    const { present, suppressed, nil, notAvailable } = Status;
    expect([...cube.status]).toEqual([present, suppressed, nil, present, notAvailable, suppressed, present, present]);
  });

  it('is the same in UTF-8, with and without a mark, in Windows-1252, and with the line ends of Windows', () => {
    const expected = readPx(px, 'a');
    const utf8 = new TextEncoder().encode(px);
    expect(readPx(utf8, 'a')).toEqual(expected);
    expect(readPx(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'a')).toEqual(expected);
    expect(readPx(windows1252(px), 'a')).toEqual(expected);
    expect(readPx(windows1252(px.replace(/CODEPAGE.*\n/, '')), 'a')).toEqual(expected);
    expect(readPx(px.replaceAll('\n', '\r\n').replace('Avser', 'Avser'), 'a')).toEqual(expected);
  });

  it('in a code page of its own is read by it', () => {
    const euro = windows1252(px.replace('"SCB"', '"SCB \xa4"'));
    expect(readPx(euro, 'a').source).toBe('SCB €');
    const odd = windows1252(px.replace('iso-8859-15', 'klingon'));
    expect(readPx(odd, 'a').dimensions[0]?.categories[1]?.label).toBe('Öckerö');
  });

  it('with a contents variable has its units, its decimals, and no content of its own making', () => {
    const cube = readPx(
      `CONTENTS="x";UNITS="antal";STUB="innehåll";HEADING="år";CONTVARIABLE="innehåll";VALUES("innehåll")="Sysselsatta","Andel";
CODES("innehåll")="0000089X","0000089Y";UNITS("Andel")="procent";PRECISION("innehåll","Andel")=1;DECIMALS=0;
VALUES("år")="2024";TIMEVAL("år")=TLIST(A1,"2024"-"2024");DATA=1 2;`,
      'a',
    );
    expect(cube.dimensions.map(({ role }) => role)).toEqual(['content', 'time']);
    expect(cube.dimensions[0]?.categories).toEqual([
      { code: '0000089X', label: 'Sysselsatta', unit: 'antal', decimals: 0 },
      { code: '0000089Y', label: 'Andel', unit: 'procent', decimals: 1 },
    ]);
  });

  it('takes years from a span of time where no values stand', () => {
    const cube = readPx('HEADING="tid";TIMEVAL("tid")=TLIST(A1,"2021"-"2023");DATA=1 2 3;', 'a');
    expect(cube.dimensions[0]).toMatchObject({
      role: 'time',
      categories: [{ code: '2021' }, { code: '2022' }, { code: '2023' }],
    });
  });

  it('counts cells that are no numbers', () => {
    const cube = readPx('HEADING="a";VALUES("a")="x","y","z","w";DATA=1,"elva" <b> 4;', 'a');
    expect([...cube.status]).toEqual([Status.present, Status.invalid, Status.invalid, Status.present]);
    expect(cube.problems).toMatchObject([{ kind: 'notANumber', detail: { text: 'elva', count: 2 } }]);
  });
});

describe('a PX file that is malformed says which keyword', () => {
  it.each([
    ['no stub and no heading', /STUB=.*\nHEADING=.*\n/, '', 'STUB'],
    ['the same variable twice', 'HEADING="år"', 'HEADING="region"', 'HEADING'],
    ['no values', /VALUES\("födelseregion"\)=.*\n/, '', 'VALUES("födelseregion")'],
    ['fewer codes than values', '"0114R001","1407R001"', '"0114R001"', 'CODES("region")'],
    ['the same code twice', '"0114R001","1407R001"', '"0114R001","0114R001"', 'CODES("region")'],
    ['fewer cells than the dimensions', '12 -3', '12', 'DATA'],
    ['more cells than the dimensions', '12 -3', '12 -3 4', 'DATA'],
    ['a quote that is never closed', 'UNITS="personer"', 'UNITS="personer', 'SOURCE'],
    ['no data', /DATA=[^;]*;\n/, '', 'DATA'],
    ['no PX at all', /^/, 'hej ', 'hej CHARSET="ANSI";'],
  ])('%s', (_, from, to, at) => {
    const found = problemOf(() => readPx(px.replace(from, to), 'a.px'));
    expect(found).toMatchObject({ kind: 'invalidCube', place: { file: 'a.px' } });
    const told = (found?.detail as { at: string }).at;
    // Where a quote is left open the texts after it turn inside out: what is told is where that shows.
    expect(at === 'SOURCE' ? told !== '' : told.startsWith(at)).toBe(true);
  });

  it('and says at which line', () => {
    expect(problemOf(() => readPx('A="1";\n\nB="2;\n', 'a'))).toMatchObject({ place: { row: 3 }, detail: { at: 'B' } });
  });

  it('with its values by key is told what to do', () => {
    const keyed = px.replace('DATA=', 'KEYS("region")=VALUES;\nDATA=');
    expect(problemOf(() => readPx(keyed, 'a.px'))).toMatchObject({ kind: 'pxKeys', place: { file: 'a.px' } });
  });

  it('with more cells than memory holds is refused before it takes any', () => {
    const values = Array.from({ length: 5000 }, (_, k) => `"${k}"`).join(',');
    const claim = `STUB="a","b";VALUES("a")=${values};VALUES("b")=${values};DATA=1;`;
    expect(problemOf(() => readPx(claim, 'a'))).toMatchObject({ kind: 'tooManyCells', detail: { cells: 25e6 } });
  });

  it('and any bytes at all, or a good file with some changed, give a cube or a problem', () => {
    const good = windows1252(px);
    const changed = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
      .map((changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), changed), (bytes) => {
        try {
          const cube = readPx(bytes, 'a');
          expect(cube.status).toHaveLength(cube.values.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** A cube as PX. */
function pxText(cube: Cube): string {
  const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(',\n');
  const content = cube.dimensions.find(({ role }) => role === 'content')!;
  const cells = [...cube.values].map((value, at) => {
    const mark = markOf[cube.status[at] ?? 0];
    return cube.status[at] === Status.empty ? '""' : mark === undefined ? String(value) : `"${mark}"`;
  });
  return (
    [
      `TITLE="${cube.title}"`,
      `SOURCE="${cube.source}"`,
      `LAST-UPDATED="${cube.updated}"`,
      `STUB=${quoted(cube.dimensions.slice(0, 2).map(({ label }) => label))}`,
      `HEADING=${quoted(cube.dimensions.slice(2).map(({ label }) => label))}`,
      `CONTVARIABLE="${content.label}"`,
      ...cube.dimensions.flatMap(({ id, label, role, categories }) => [
        `VARIABLECODE("${label}")="${id}"`,
        `VALUES("${label}")=${quoted(categories.map((one) => one.label))}`,
        `CODES("${label}")=${quoted(categories.map(({ code }) => code))}`,
        ...(role === 'time' ? [`TIMEVAL("${label}")=TLIST(A1),${quoted(categories.map(({ code }) => code))}`] : []),
        ...(role === 'region' ? [`MAP("${label}")="x"`] : []),
      ]),
      ...content.categories.flatMap(({ label, unit, decimals }) => [
        `UNITS("${label}")="${unit}"`,
        `PRECISION("${content.label}","${label}")=${decimals}`,
      ]),
      ...cube.notes.map((note) => `NOTE="${note}"`),
      `DATA=\n${cells.join(' ')}`,
    ].join(';\n') + ';\n'
  );
}

describe('a cube', () => {
  it('written as PX and read again is the same cube', () => {
    // A quote cannot stand in PX.
    fc.assert(
      fc.property(anyCube('"'), (cube) => {
        expect(readPx(pxText(cube), cube.file)).toEqual(cube);
      }),
    );
  });
});
