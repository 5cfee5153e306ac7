/** One figure of the bench. It is a count or a ratio of two things measured in the same run, so that it can be compared between machines. */
export interface Figure {
  /** Letter of the goal list: a–f. */
  readonly part: string;
  readonly what: string;
  readonly value: number;
  /** `×`, `KB gzip`, `ms`, `tasks` … */
  readonly unit: string;
  /** The value that is aimed at, and in which direction. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
  /** What was compared, how it was measured. */
  readonly note?: string;
}

/** A figure as a line: what it is, its value, the goal beside it and whether it is met. */
export function figureLine({ part, what, value, unit, goal, note }: Figure): string {
  const words = [`(${part})`, what.padEnd(58), `${shown(value)} ${unit}`.padEnd(16)];
  if (goal) {
    const [sign, limit] = 'atMost' in goal ? ['≤', goal.atMost] : ['≥', goal.atLeast];
    const met = 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
    words.push(`goal ${sign} ${String(limit)}: ${met ? 'met' : 'NOT met'}`);
  }
  if (note) words.push(`[${note}]`);
  return words.join('  ').trimEnd();
}

function shown(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
