import type { Problem } from '../src/problem/problem.ts';

/** A problem on one line of the terminal. */
export function sayProblem({ kind, place, detail }: Problem): string {
  const where = [place.file, place.row && `row ${place.row}`, place.column && `column ${place.column}`, place.area];
  const facts = Object.entries(detail).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${where.filter(Boolean).join(', ')}: ${kind} (${facts.join(', ')})`;
}
