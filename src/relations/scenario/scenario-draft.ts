import type { Column } from '../../measures/column.ts';
import { Status, hasValue } from '../../measures/status.ts';

/** Columns by id, as a year has them. */
export type ColumnsById = Readonly<Record<string, Column>>;

/** A year's columns being changed: today's stay as they are, a column is copied at its first change. */
export class ScenarioDraft {
  readonly today: ColumnsById;
  private readonly changed = new Map<string, Column>();

  constructor(today: ColumnsById) {
    this.today = today;
  }

  /** A column as it is now; undefined where the table has none. */
  column(id: string): Column | undefined {
    return this.changed.get(id) ?? (Object.hasOwn(this.today, id) ? this.today[id] : undefined);
  }

  /** A cell as it is now; NaN where it has no value. */
  at(id: string, row: number): number {
    return valueAt(this.column(id), row);
  }

  /** Writes a cell that has a value; one without keeps its reason. */
  set(id: string, row: number, value: number): void {
    const column = this.column(id);
    if (!column || !hasValue(column.status[row] ?? Status.noData) || column.values[row] === value) return;
    const copy = this.changed.get(id) ?? this.copied(id, column);
    copy.values[row] = value;
    copy.status[row] = Status.present;
  }

  /** Adds to a cell that has a value. */
  add(id: string, row: number, amount: number): void {
    if (amount !== 0) this.set(id, row, this.at(id, row) + amount);
  }

  /** All columns as they are now: those that nothing changed are today's own. */
  columns(): ColumnsById {
    return this.changed.size === 0 ? this.today : { ...this.today, ...Object.fromEntries(this.changed) };
  }

  private copied(id: string, column: Column): Column {
    const copy = { ...column, values: column.values.slice(), status: column.status.slice() };
    this.changed.set(id, copy);
    return copy;
  }
}

/** A cell of a column; NaN where it has no value. */
export function valueAt(column: Column | undefined, row: number): number {
  return column && hasValue(column.status[row] ?? Status.noData) ? (column.values[row] ?? NaN) : NaN;
}
