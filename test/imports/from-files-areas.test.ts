import { describe, expect, it } from 'vitest';
import { joinReportCsv } from '../../src/imports/from-files/join-report-csv.ts';
import { figuresOf, partsOf, proposed, recognised } from './given-files.ts';

const reasons = (text: string, ...rest: Parameters<typeof proposed> extends [string, ...infer R] ? R : never) =>
  Object.fromEntries(proposed(text, ...rest).join.unjoined.map(({ reason, count }) => [reason, count]));

describe('areas by code', () => {
  it('are found bare, with the suffix, in small letters, with spaces inside and out', () => {
    const found = proposed('plats;antal\n 1440A0010 ;1\n1440B2011_DeSO2025;2\n1440b2012;3\n1440 C1010;4\n');
    expect(partsOf(found)).toEqual({ plats: 'code', antal: 'value' });
    expect(found.level.value).toBe('deso');
    // A bare code beside one with the suffix is the older division's: SCB writes only those bare.
    expect(found.join.matched).toBe(1);
    expect(proposed('plats;antal\n 1440A0010 ;1\n1440b2012;3\n1440 C1010;4\n').join.matched).toBe(3);
  });

  it('with their names behind them are codes all the same', () => {
    const found = proposed('region;antal\n1440 Ale;10\n0643 Habo;4\n14 Västra Götalands län;90\n00 Riket;1000\n');
    expect(found.level.value).toBe('kommun');
    expect(found.join).toMatchObject({ matched: 2, unjoined: [{ reason: 'otherLevel', count: 2 }] });
  });

  it('of several levels are joined at the level with most areas, and the others are named and counted', () => {
    const found = proposed('region,antal\n00,1\n14,2\n1440,3\n1440A0010,4\n1440B2011,5\n1440B2012,6\n1440C1010,7\n');
    expect(found.level).toMatchObject({ value: 'deso', confidence: 'likely' });
    expect(found.levels).toEqual([
      { level: 'deso', rows: 4 },
      { level: 'lan', rows: 2 },
      { level: 'kommun', rows: 1 },
    ]);
    expect(found.join).toMatchObject({ matched: 4, unjoined: [{ reason: 'otherLevel', count: 3 }] });
  });

  it('may be taken at another level than the guessed one', () => {
    const text = 'region,antal\n1440,3\n1440A0010,4\n1440B2011,5\n';
    expect(proposed(text, { level: 'kommun' }).join).toMatchObject({ matched: 1, areas: 2 });
  });

  it('outside the region are told from codes that no area has', () => {
    expect(
      reasons('deso,antal\n1440B2011,1\n1440B2012,1\n1440C1010,1\n1440A0010,1\n1480C1010,1\n0114A0010,1\n'),
    ).toEqual({
      outsideRegion: 2,
    });
    expect(reasons('deso2025,antal\n1440B2011,1\n1440C9990,1\n')).toEqual({ unknownCode: 1 });
  });

  it('that are dates are named', () => {
    const found = proposed('deso,antal\n1440B2011,1\n2011-04-01,2\n2012-04-01,2\n');
    expect(found.join.unjoined).toMatchObject([{ reason: 'date', count: 2 }]);
    expect(found.problems).toMatchObject([{ kind: 'datesForCodes', place: { row: 3 }, detail: { count: 2 } }]);
  });

  it('written twice are duplicates, told once with the first row', () => {
    const { arrangement } = recognised('deso,antal\n1440B2011,1\n1440B2011,2\n1440b2011,3\n1440B2011,4\n');
    const unjoined = arrangement!.joined.join.unjoined.filter(({ reason }) => reason === 'duplicate');
    expect(unjoined.map(({ row, rows, code }) => [row, rows, code])).toEqual([
      [4, 1, '1440b2011'],
      [3, 2, '1440B2011'],
    ]);
  });
});

describe('codes without their first zero', () => {
  const text = 'kommun,antal\n643,4\n1440,9\n';

  it('are asked about, and not joined before there is an answer', () => {
    const found = proposed(text);
    expect(found.level.value).toBe('kommun');
    expect(found.questions).toEqual([
      { kind: 'leadingZeros', answer: null, count: 1, examples: [{ written: '643', meant: '0643' }] },
    ]);
    expect(found.join).toMatchObject({
      matched: 1,
      unjoined: [{ reason: 'leadingZero', count: 1, examples: ['643'] }],
    });
  });

  it('are joined when the answer is yes, and stay out when it is no', () => {
    expect(proposed(text, { leadingZeros: true }).join.matched).toBe(2);
    expect(proposed(text, { leadingZeros: false }).join.matched).toBe(1);
    expect(proposed(text, { leadingZeros: false }).questions).toMatchObject([{ answer: false }]);
  });

  it('are known in DeSO and RegSO as well', () => {
    const found = proposed('deso,antal\n643A0010,1\n643C1010,2\n1440B2011,3\n', { leadingZeros: true });
    expect(found.join.matched).toBe(3);
    expect(proposed('regso,antal\n643R001,1\n1440R002,2\n', { leadingZeros: true }).join.matched).toBe(2);
  });

  it('are not seen in a column of counts', () => {
    expect(partsOf(proposed('deso,antal\n1440B2011,643\n1440B2012,581\n'))).toEqual({ deso: 'code', antal: 'value' });
  });

  it('whole numbers that a spreadsheet gave decimals are read', () => {
    expect(proposed('kommun,antal\n1440.0,4\n').join.matched).toBe(1);
  });
});

describe('the division of DeSO codes', () => {
  it('is that of codes which only the newer one has', () => {
    const found = proposed('deso,antal\n1440A0010,1\n1440B2011,1\n1440B2012,1\n1440C1010,1\n');
    expect(found.questions).toEqual([]);
    expect(found.division).toMatchObject({ value: '2025', confidence: 'certain' });
  });

  it('is asked for where the codes are of both, or not all of the map', () => {
    const found = proposed('deso,antal\n1440A0010,1\n1440C1010,1\n');
    expect(found.questions).toEqual([
      {
        kind: 'division',
        answer: null,
        options: ['2025', '2018'],
        suggested: '2025',
        shared: 2,
        foreign: 0,
        examples: ['1440A0010', '1440C1010'],
      },
    ]);
    const older = proposed('deso,antal\n1440A0010,1\n1440B2010,1\n1440C1010,1\n');
    expect(older.questions).toMatchObject([{ suggested: '2018', shared: 2, foreign: 1, examples: ['1440B2010'] }]);
  });

  it("is the region's where all its codes are there: a code beside them is a stray, and named as one", () => {
    const found = proposed('deso,antal\n1440A0010,1\n1440B2011,1\n1440B2012,1\n1440C1010,1\n1440C9990,1\n');
    expect(found).toMatchObject({ division: { value: '2025' }, questions: [], join: { matched: 4 } });
    expect(found.join.unjoined).toMatchObject([{ reason: 'unknownCode', count: 1, examples: ['1440C9990'] }]);
  });

  it('of 2018 against boundaries of 2025 is named and counted, shared codes too, and joins nothing', () => {
    const found = proposed('deso,antal\n1440A0010,1\n1440B2010,1\n1440C1010,1\n', { division: '2018' });
    expect(found.join).toMatchObject({ matched: 0, unjoined: [{ reason: 'otherDivision', count: 3 }] });
    expect(found.problems[0]).toMatchObject({
      kind: 'otherDivision',
      detail: { found: '2018', expected: '2025', count: 3, shared: 2 },
    });
  });

  it('is taken from the name of the file or of the column', () => {
    const text = 'deso,antal\n1440A0010,1\n1440C1010,1\n';
    expect(proposed(text, {}, 'deso2018-2016.csv')).toMatchObject({ division: { value: '2018' }, questions: [] });
    expect(proposed(text.replace('deso', 'DeSO 2025'))).toMatchObject({ division: { value: '2025' }, questions: [] });
  });

  it('is that of the suffix, and bare codes beside it are of the other', () => {
    const found = proposed('deso,antal\n1440A0010,1\n1440A0010_DeSO2025,2\n1440B2011_DeSO2025,3\n');
    expect(found.join).toMatchObject({ matched: 2, unjoined: [{ reason: 'otherDivision', examples: ['1440A0010'] }] });
  });
});

describe('areas by name', () => {
  it('are RegSO with their municipality, in one column', () => {
    const found = proposed(
      'region;antal\nAle (Centrum);1\nALE (Nödinge – Nol);2\nHabo (Centrum );3\nAle (Ingenstans);4\nGöteborg (Centrum);5\n',
    );
    expect(found.level.value).toBe('regso');
    expect(found.join).toMatchObject({ matched: 3, areas: 4, areasWithoutRow: 1 });
    expect(found.join.unjoined).toMatchObject([
      { reason: 'unknownName', examples: ['Ale (Ingenstans)'] },
      { reason: 'outsideRegion', examples: ['Göteborg (Centrum)'] },
    ]);
  });

  it('are RegSO with their municipality in a column of its own', () => {
    const found = recognised('kommun;namn;antal\nAle;Centrum;1\nHabo;Centrum;2\nAle;Älvängen;3\n');
    expect(partsOf(found.proposal)).toEqual({ kommun: 'municipality', namn: 'name', antal: 'value' });
    expect(figuresOf(found, 'antal', 2016)).toEqual({ '1440R001': 1, '0643R001': 2, '1440R003': 3 });
  });

  it('without a municipality are joined where the name is the only one, and else said to be several', () => {
    const found = proposed('namn;antal\nÄlvängen;1\nNödinge-Nol;2\nCentrum;3\n');
    expect(found.join).toMatchObject({ matched: 2, unjoined: [{ reason: 'ambiguousName', examples: ['Centrum'] }] });
  });

  it('do not mistake Håbo for Habo, and read names that lost their rings and dots', () => {
    const found = proposed('region;antal\nHåbo (Centrum);1\nHabo (Centrum);2\nAle (Alvangen);3\n');
    expect(found.join).toMatchObject({
      matched: 2,
      unjoined: [{ reason: 'outsideRegion', examples: ['Håbo (Centrum)'] }],
    });
  });

  it('are municipalities by name, however their administration is called', () => {
    const found = recognised('kommun;antal\nAle kommun;1\nHabo;2\n');
    expect(found.proposal.level.value).toBe('kommun');
    expect(figuresOf(found, 'antal', 2016)).toEqual({ '1440': 1, '0643': 2 });
  });
});

describe('what did not join', () => {
  it('is listed with row, name and reason in a file in which no cell is a formula', () => {
    const { arrangement } = recognised(
      'deso;namn;antal\n1440B2011;Nol;1\n=HYPERLINK("x");Nol;2\n1480C1010;"Göteborg; ö";3\n',
    );
    const text = joinReportCsv([arrangement!.joined.join], 'sv');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFfil;rad;antal rader;kod;namn;varför raden inte används');
    expect(lines).toContain('fil-2016.csv;4;1;1480C1010;"Göteborg; ö";utanför regionen');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text).not.toMatch(/(^|;)"?=/m);
    expect(lines.filter((line) => line.endsWith('området har ingen rad i filen'))).toHaveLength(5);
  });
});

describe('a file of other things', () => {
  it('joins nothing, and says what stands in it', () => {
    const found = proposed('plats,antal\nHär,1\nDär,2\n');
    expect(found.problems.map(({ kind }) => kind)).toContain('nothingJoined');
  });

  it('without any figures says so', () => {
    expect(proposed('deso,not\n1440B2011,bra\n1440B2012,dålig\n')).toMatchObject({
      use: { value: 'none' },
      problems: [{ kind: 'noFigures' }],
    });
  });
});
