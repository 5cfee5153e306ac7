import { isExpression, resolveExpression } from './query.ts';
import type { VariableSelection } from './query.ts';
import { missingSelection, noSuchCodelist, noSuchValue, noSuchVariable, tooManyCells } from './refusal.ts';
import type { TableView, Variable } from './table-view.ts';

/** A variable with the codes that were chosen of it; a variable that was summed away is not shown. */
export interface ChosenVariable {
  readonly variable: Variable;
  readonly codes: readonly string[];
  readonly shown: boolean;
}

/** The service breaks when the same value is asked for twice. */
export class BrokenByRepeatedValue extends Error {}

/** Resolves a selection. Throws `Refusal` for an unknown variable, list, value or expression, for what is missing and for too many cells. */
export function choose(
  view: TableView,
  selections: readonly VariableSelection[],
  cellLimit: number,
): readonly ChosenVariable[] {
  const given = new Map(selections.map((selection) => [selection.variable, selection]));
  for (const code of given.keys())
    if (!view.variables.some((variable) => variable.code === code)) throw noSuchVariable(code);
  const chosen = view.variables.map((variable) =>
    selections.length === 0 ? byDefault(variable) : chosenOf(view, variable, given.get(variable.code)),
  );
  const cells = chosen.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > cellLimit) throw tooManyCells();
  return chosen;
}

function byDefault(variable: Variable): ChosenVariable {
  const last = variable.code === 'Tid' ? variable.codes.slice(-1) : variable.codes.slice(0, 1);
  return { variable, codes: variable.code === 'ContentsCode' ? variable.codes : last, shown: true };
}

function chosenOf(view: TableView, variable: Variable, selection: VariableSelection | undefined): ChosenVariable {
  if (!selection || selection.values.length === 0) {
    if (variable.total === undefined) throw missingSelection(variable.code);
    return { variable, codes: [variable.total], shown: false };
  }
  const offered = offeredBy(view, variable, selection.codelist);
  const byFolded = new Map(offered.map((code) => [code.toUpperCase(), code]));
  const codes = new Set<string>();
  const plain = new Set<string>();
  for (const value of selection.values) {
    const found = isExpression(value)
      ? resolveExpression(value, offered)
      : [byFolded.get(value.toUpperCase())].filter((code) => code !== undefined);
    if (found.length === 0) throw noSuchValue(value, variable.code);
    if (plain.has(value)) throw new BrokenByRepeatedValue(value);
    plain.add(value);
    for (const code of found) codes.add(code);
  }
  // The table's order, not that of the question.
  return { variable, codes: offered.filter((code) => codes.has(code)), shown: true };
}

function offeredBy(view: TableView, variable: Variable, codelist: string | undefined): readonly string[] {
  if (codelist === undefined) return variable.codes;
  if (variable.code !== 'Region' || !view.lists.some((list) => list === codelist)) throw noSuchCodelist(codelist);
  return [...view.regions.values()].filter(({ list }) => list === codelist).map(({ code }) => code);
}
