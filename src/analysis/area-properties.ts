import type { AreaSet } from '../geography/area-set.ts';
import { coverageAt, isEstimate } from '../measures/origin.ts';
import type { MeasureKey } from '../measures/roles.ts';
import { Status, hasValue } from '../measures/status.ts';
import type { AreasAbout } from '../protocol/export-requests.ts';
import type { Scope, TableAnswer } from '../protocol/requests.ts';

type TableColumn = TableAnswer['columns'][number];

/** Members that every area has; a column of the pack by the same name is called something else. */
const own = ['code', 'name', 'municipality', 'municipality_code', 'level', 'year', 'basis'] as const;

/** What a measure's members end with. */
const ends = ['', '_lower', '_upper', '_status', '_coverage', '_today'] as const;

/** What columns are called as members of a feature: a measure by its key, a column of the pack by its own name, no two alike. */
export function memberNames(keys: readonly MeasureKey[]): readonly string[] {
  const taken = new Set<string>(own);
  const free = (name: string): boolean => ends.every((end) => !taken.has(`${name}${end}`));
  return keys.map((key) => {
    const plain = key.replace(/^column:/, '');
    let name = free(plain) ? plain : `column_${plain}`;
    for (let k = 2; !free(name); k++) name = `column_${plain}_${k}`;
    for (const end of ends) taken.add(`${name}${end}`);
    return name;
  });
}

/**
 * What is known of an area, as the text of a JSON object: who it is, and every measure with the ends of its interval where it has one. A figure that is
 * withheld, rests on too few or is not there is `null`, with the reason in `<measure>_status`.
 */
export function propertiesText(
  area: number,
  { areas, columns, names }: { areas: AreaSet; columns: readonly TableColumn[]; names: readonly string[] },
  { year, level, basis }: Scope,
  about: AreasAbout,
): string {
  const municipality = areas.municipalities[areas.municipalityOf[area] ?? -1];
  const members = [
    member('code', areas.codes[area] ?? ''),
    member('name', areas.names[area] ?? ''),
    member('municipality', municipality?.name ?? ''),
    member('municipality_code', municipality?.code ?? ''),
    member('level', level),
    member('year', year),
    member('basis', basis),
    ...columns.flatMap((column, k) => figureMembers(names[k] ?? '', column, area, about)),
  ];
  return `{${members.join(',')}}`;
}

function figureMembers(name: string, of: TableColumn, area: number, about: AreasAbout): string[] {
  const { column, today } = of;
  const isToday = today && hasValue(today.status[area] ?? Status.noData);
  return [
    ...(hasValue(column.status[area] ?? Status.noData)
      ? knownMembers(name, of, area, about)
      : [member(name, null), member(`${name}_status`, about.reasons[column.status[area] ?? Status.noData] ?? '')]),
    ...(isToday ? [member(`${name}_today`, today.values[area] ?? NaN)] : []),
  ];
}

function knownMembers(name: string, { column, estimate }: TableColumn, area: number, about: AreasAbout): string[] {
  const [lower, upper] = [estimate?.lower[area] ?? NaN, estimate?.upper[area] ?? NaN];
  const coverage = coverageAt(column, area);
  return [
    member(name, column.values[area] ?? NaN),
    ...(lower < upper ? [member(`${name}_lower`, lower), member(`${name}_upper`, upper)] : []),
    ...(isEstimate(column, area) ? [member(`${name}_status`, about.estimate)] : []),
    ...(coverage ? [member(`${name}_coverage`, `${coverage.counted}/${coverage.of}`)] : []),
  ];
}

/** A figure without bound has no number in JSON: it is `null`. */
function member(name: string, value: string | number | null): string {
  const written = typeof value === 'number' ? (Number.isFinite(value) ? Number(value.toPrecision(12)) : null) : value;
  return `${JSON.stringify(name)}:${JSON.stringify(written)}`;
}
