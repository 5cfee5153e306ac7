import { cellOf, regionYear } from '../tables/cell.ts';
import type { Choice } from '../tables/table.ts';
import { regionLists } from '../world/regions.ts';
import type { ChosenVariable } from './choose.ts';
import type { Language } from './query.ts';
import type { TableView, Variable } from './table-view.ts';

/** A JSON-stat 2.0 dataset as the service writes it, with its values in row-major order. */
export function dataset(
  view: TableView,
  chosen: readonly ChosenVariable[],
  language: Language,
): Readonly<Record<string, unknown>> {
  return { ...frame(view, chosen, language), ...cells(view, chosen) };
}

/** The same without values: what the service gives as metadata. */
export function metadata(view: TableView, language: Language): Readonly<Record<string, unknown>> {
  const all = view.variables.map((variable) => ({ variable, codes: variable.codes, shown: true }));
  return { ...frame(view, all, language), value: [] };
}

function frame(view: TableView, chosen: readonly ChosenVariable[], language: Language): Record<string, unknown> {
  const { table, title } = view;
  const shown = chosen.filter((one) => one.shown);
  return {
    version: '2.0',
    class: 'dataset',
    label: title[language],
    source: language === 'sv' ? 'SCB' : 'Statistics Sweden',
    updated: table.updated,
    note: [table.note[language]],
    role: {
      time: ['Tid'],
      ...(shown.some(({ variable }) => variable.code === 'Region') ? { geo: ['Region'] } : {}),
      metric: ['ContentsCode'],
    },
    id: shown.map(({ variable }) => variable.code),
    size: shown.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      shown.map(({ variable, codes }) => [variable.code, dimension(view, variable, codes, language)]),
    ),
    extension: {
      px: {
        infofile: table.subject.code,
        tableid: table.id,
        decimals: 0,
        'official-statistics': true,
        aggregallowed: false,
        copyright: false,
        language,
        contents: title[language],
        descriptiondefault: false,
        heading: ['ContentsCode', 'Tid'],
        stub: view.variables.map(({ code }) => code).filter((code) => code !== 'ContentsCode' && code !== 'Tid'),
        matrix: table.matrix,
        'subject-code': table.subject.code,
        'subject-area': table.subject.label[language],
      },
      contact: [{ raw: language === 'sv' ? 'Ersättaren, Mellanrum' : 'The stand-in, Mellanrum' }],
    },
  };
}

function dimension(
  view: TableView,
  variable: Variable,
  codes: readonly string[],
  language: Language,
): Record<string, unknown> {
  const label = Object.fromEntries(codes.map((code) => [code, variable.labelOf(code)[language]]));
  const contents = variable.code === 'ContentsCode' ? codes.map((code) => [code, contentOf(view, code)] as const) : [];
  return {
    label: variable.label[language],
    category: {
      index: Object.fromEntries(codes.map((code, i) => [code, i])),
      label,
      ...(contents.length === 0
        ? {}
        : {
            unit: Object.fromEntries(
              contents.map(([code, { unit, decimals }]) => [code, { base: unit[language], decimals }]),
            ),
          }),
    },
    extension: {
      elimination: variable.total !== undefined,
      ...(variable.total === undefined ? {} : { eliminationValueCode: variable.total }),
      show: variable.code === 'Tid' ? 'code' : 'value',
      codelists:
        variable.code === 'Region'
          ? view.lists.map((id) => ({ id, label: regionLists[id][language], type: 'Valueset', links: [] }))
          : [],
      ...(contents.length === 0
        ? {}
        : { measuringType: Object.fromEntries(contents.map(([code]) => [code, 'Stock'])) }),
    },
  };
}

function contentOf({ table, contentOf: own }: TableView, code: string): TableView['table']['contents'][number] {
  const found = table.contents.find((content) => content.code === own.get(code));
  if (!found) throw new RangeError(`No content ${code} in ${table.id}`);
  return found;
}

function cells(view: TableView, chosen: readonly ChosenVariable[]): Record<string, unknown> {
  const codesOf = (wanted: string): readonly string[] =>
    chosen.find(({ variable }) => variable.code === wanted)?.codes ?? [];
  const contents = codesOf('ContentsCode').map((code) => contentOf(view, code));
  const choices = choicesOf(
    chosen.filter(({ variable }) => view.table.dimensions.some(({ code }) => code === variable.code)),
  );
  const years = codesOf('Tid').map(Number);
  const columns = choices.flatMap((choice) => contents.map((content) => ({ choice, content })));
  const found = codesOf('Region').flatMap((code) => {
    const region = view.regions.get(code);
    if (!region) throw new RangeError(`No region ${code}`);
    const inYears = years.map((year) => regionYear(view.table, region, year));
    return columns.flatMap(({ choice, content }) => inYears.map((at) => cellOf(view.table, at, content, choice)));
  });
  const status = Object.fromEntries(found.flatMap((cell, i) => (typeof cell === 'string' ? [[String(i), cell]] : [])));
  return {
    value: found.map((cell) => (typeof cell === 'string' ? null : cell)),
    ...(Object.keys(status).length === 0 ? {} : { status }),
  };
}

/** Every combination of the chosen categories, the last dimension fastest. */
function choicesOf(dimensions: readonly ChosenVariable[]): readonly Choice[] {
  return dimensions.reduce<readonly Choice[]>(
    (choices, { variable, codes }) =>
      choices.flatMap((choice) => codes.map((code) => ({ ...choice, [variable.code]: code }))),
    [{}],
  );
}
