// @vitest-environment happy-dom
import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { areaCard } from '../../src/map/area-card.ts';
import { areaWords, asLine } from '../../src/map/area-words.ts';
import type { Origin } from '../../src/measures/column.ts';
import type { FigureOrigin } from '../../src/measures/origin.ts';
import '../../src/panels/controls/controls.ts';
import { indicatorTable } from '../../src/panels/pair/indicator-table.ts';
import { figureTable } from '../../src/panels/summary/figure-table.ts';
import type { CsvParts } from '../../src/panels/table/csv-parts.ts';
import { tableSheet } from '../../src/panels/table/table-sheet.ts';
import { csvText } from '../../src/table/sheet-csv.ts';
import { tableHead } from '../../src/panels/table/table-head.ts';
import { tableRow } from '../../src/panels/table/table-row.ts';
import type { LayerAnswer, TableAnswer } from '../../src/protocol/requests.ts';
import { explain } from '../../src/text/explain/explain.ts';
import { loadLanguage, swedish } from '../../src/text/language.ts';
import { givenPair } from './given-pair.ts';
import { givenEstimates, givenLayer, givenPack, givenTable, givenView } from './given.ts';

const english = await loadLanguage('en');
const pack = givenPack();
const n = pack.deso.areas.codes.length;
const tableCsv = (made: CsvParts): string => csvText(tableSheet(made));

/** The first area is made of 4, of which 3 count; the second of 2; the third is one alone. */
const origin: Origin = {
  estimate: 'ofSeveral',
  coverage: {
    counted: Uint16Array.from({ length: n }, (_, i) => [3, 2, 1][i] ?? 5),
    of: Uint16Array.from({ length: n }, (_, i) => [4, 2, 1][i] ?? 5),
  },
};

function drawn(template: unknown, tag = 'div'): HTMLElement {
  const place = document.createElement(tag);
  render(template, place);
  return place;
}
const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The given table with one of its columns worked out from smaller areas. */
function estimatedTable(key = 'disposableIncome', from = origin): TableAnswer {
  const table = givenTable();
  return {
    ...table,
    columns: table.columns.map((one) => (one.key === key ? { ...one, column: { ...one.column, ...from } } : one)),
  };
}

function estimatedLayer(from: Partial<LayerAnswer> = { origin }): LayerAnswer {
  const values = givenEstimates(pack.deso.areas.codes.map(() => 2));
  const { classed } = givenLayer();
  return { ...givenLayer(), values, classed: { ...classed, itemOf: new Uint8Array(n) }, ...from };
}

describe('an estimate of ours, and a figure of only some areas', () => {
  it('are said in the card of the map and in its list, but not of an area alone', () => {
    const of = (area: number) => areaWords(area, pack.deso, estimatedLayer(), [], swedish);
    const said = 'vägt medelvärde, uppskattat av Mellanrum, räknat på 3 av 4 områden';
    expect(words(drawn(areaCard(of(0))).querySelector('.origin'))).toBe(said);
    expect(asLine(of(0))).toContain(said);
    expect(of(1).origin).toBe('vägt medelvärde, uppskattat av Mellanrum');
    expect(of(2).origin).toBe('');
    expect(drawn(areaCard(of(2))).querySelector('.origin')).toBeNull();
    expect(areaWords(0, pack.deso, estimatedLayer(), [], english).origin).toBe(
      'weighted mean, our estimate, counted over 3 of 4 areas',
    );
  });

  it('are said in the table: in the header of the column and in the cell', () => {
    const { columns } = estimatedTable();
    const at = columns.findIndex(({ key }) => key === 'disposableIncome');
    const head = drawn(tableHead({ language: swedish, manifest: pack.manifest, columns, sort: '' }), 'table');
    const marks = [...head.querySelectorAll('th')].map((cell) => words(cell.querySelector('.origin')));
    expect(marks.filter((mark) => mark !== '')).toEqual(['delvis vägt medelvärde, uppskattat av Mellanrum']);
    expect(marks[at + 1]).not.toBe('');
    const row = (i: number) => ({
      language: swedish,
      areas: pack.deso.areas,
      columns,
      i,
      isA: false,
      isB: false,
      suggested: false,
    });
    const cells = (i: number) => [...drawn(tableRow(row(i)), 'tbody').querySelectorAll('td')];
    expect(words(cells(0)[at])).toMatch(/ uppskattat, 3 av 4 områden$/);
    expect(words(cells(1)[at])).toMatch(/ uppskattat$/);
    expect(words(cells(2)[at])).not.toContain('uppskattat');
    expect(words(cells(0)[at - 1])).not.toContain('uppskattat');
  });

  it('are said in the file, beside the value', () => {
    const parts = {
      language: swedish,
      view: givenView(),
      pack,
      areas: pack.deso.areas,
      table: estimatedTable(),
      rows: [0, 2],
    };
    const text = tableCsv(parts);
    expect(text).toContain('vägt medelvärde, uppskattat av Mellanrum, räknat på 3 av 4 områden');
    expect(text.match(/räknat på/g)).toHaveLength(1);
    expect(text).toMatch(/Så räknas;"?Disponibel inkomst[^\r]*delvis vägt medelvärde/);
    expect(tableCsv({ ...parts, table: givenTable() })).not.toContain('uppskattat');
  });

  it('are said in the pair, for that pole only, on the panel and in the text', () => {
    const figure: FigureOrigin = { isEstimate: true, isMade: true, coverage: { counted: 3, of: 4 } };
    const pair = givenPair();
    const indicators = pair.indicators.map((row) =>
      row.id === 'disposableIncome' ? { ...row, origin: { ...row.origin, a: figure } } : row,
    );
    const panel = drawn(indicatorTable(indicators, pack.manifest, swedish));
    expect([...panel.querySelectorAll('.origin')].map(words)).toEqual(['uppskattat, 3 av 4 områden']);
    expect(panel.querySelector('.value.a .origin')).not.toBeNull();
    const text = words(drawn(figureTable({ ...pair, indicators }, pack, swedish)));
    expect(text.match(/vägt medelvärde, uppskattat av Mellanrum, räknat på 3 av 4 områden/g)).toHaveLength(1);
    const about = (side: 'a' | 'b') =>
      explain(
        { of: 'indicator', id: 'disposableIncome', side },
        { relation: { ...pair, indicators }, index: undefined, manifest: undefined },
        swedish,
      );
    expect(about('a')?.meaning).toContain('uppskattat av Mellanrum');
    expect(about('a')?.notes.join(' ')).toContain('medianer');
    expect(about('a')?.notes.join(' ')).toContain('A är räknat på 3 av 4 områden');
    expect(about('b')?.meaning).not.toContain('uppskattat');
  });

  it('are said of sums and shares of counts as what they are', () => {
    const pair = givenPair();
    const made: FigureOrigin = { isEstimate: false, isMade: true, coverage: null };
    const indicators = pair.indicators.map((row) => ({ ...row, origin: { a: made, b: made } }));
    const about = (id: string) =>
      explain(
        { of: 'indicator', id, side: 'a' },
        { relation: { ...pair, indicators }, index: undefined, manifest: undefined },
        swedish,
      )?.meaning;
    expect(about('population')).toBe(swedish.text.origin.made.sum.meaning);
    expect(about('employmentRate')).toBe(swedish.text.origin.made.counts.meaning);
  });
});

describe('the column Visa', () => {
  async function given(over: object): Promise<HTMLElement> {
    document.body.replaceChildren();
    const element = document.createElement('mr-controls');
    Object.assign(element, { language: swedish, view: givenView(), pack, packs: [], layer: estimatedLayer(), ...over });
    document.body.append(element);
    await element.updateComplete;
    await element.querySelector('mr-legend')?.updateComplete;
    return element;
  }

  it('says in the legend that some or all figures are estimates', async () => {
    expect(words((await given({})).querySelector('mr-legend .origin'))).toBe(swedish.text.origin.someWeighted);
    const all = estimatedLayer({ origin: { estimate: true } });
    expect(words((await given({ layer: all })).querySelector('mr-legend .origin'))).toBe(
      swedish.text.origin.weightedMean,
    );
    expect((await given({ layer: estimatedLayer({ origin: {} }) })).querySelector('mr-legend .origin')).toBeNull();
  });

  it('says at which level a column is that this one lacks', async () => {
    const layer = estimatedLayer({ origin: {}, measure: 'column:officialIndex', onlyAt: ['regso'] });
    expect(words((await given({ layer })).querySelector('mr-legend .origin'))).toBe('Finns bara på nivån RegSO.');
  });

  it('names the level over the numbers of the legend', async () => {
    const heading = async (level: string): Promise<string> =>
      words((await given({ view: givenView({ level: level as 'deso' }) })).querySelector('mr-legend h2'));
    expect(await heading('deso')).toMatch(/DeSO$/);
    expect(await heading('regso')).toMatch(/RegSO$/);
    expect(await heading('kommun')).toMatch(/kommuner$/);
  });

  it('offers RegSO where the pack knows them, and says why where it does not', async () => {
    const radio = (element: HTMLElement) => element.querySelector<HTMLInputElement>('input[value="regso"]');
    const without = await given({});
    expect(radio(without)?.disabled).toBe(true);
    expect(words(without)).toContain(swedish.text.controls.needsRegso);
    const withThem = await given({ pack: { ...pack, regso: pack.kommun } });
    expect(radio(withThem)?.disabled).toBe(false);
    expect(words(withThem)).not.toContain(swedish.text.controls.needsRegso);
  });
});
