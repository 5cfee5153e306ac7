import { knownRoles } from '../../measures/roles.ts';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { Corrections, FileProposal, Guess } from './proposal.ts';

/** True when a guess may be changed to a value: it is one of its alternatives, or anything goes. */
function allows<T>({ alternatives }: Guess<T>, value: T): boolean {
  return alternatives.length === 0 || alternatives.some((one) => JSON.stringify(one) === JSON.stringify(value));
}

/** True for a year that figures may be of. */
function isFigureYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1950 && year <= 2099;
}

function ofFile(proposal: FileProposal, given: Corrections): readonly string[] {
  const fields = ['use', 'sheet', 'level', 'division', 'joinsTo'] as const;
  const wrong = fields.flatMap((field) => {
    const value = given[field];
    return value === undefined || allows<string>(proposal[field], value) ? [] : [value];
  });
  if (given.headerRow !== undefined && proposal.headerRow.value !== given.headerRow)
    wrong.push(String(given.headerRow));
  if (given.year !== undefined && !isFigureYear(given.year)) wrong.push(String(given.year));
  return wrong;
}

function ofColumns({ columns }: FileProposal, corrections: Corrections): readonly string[] {
  const given = Object.entries(corrections.columns ?? {});
  const twice = (['code', 'name', 'municipality', 'year'] as const).filter(
    (part) => given.filter(([, one]) => one === part).length > 1,
  );
  return [...given.filter(([at]) => !columns.some((column) => String(column.at) === at)).map(([at]) => at), ...twice];
}

function ofIndicators({ indicators }: FileProposal, corrections: Corrections): readonly string[] {
  const given = Object.entries(corrections.indicators ?? {});
  const unknown = given.filter(([key]) => !indicators.some((one) => one.key === key)).map(([key]) => key);
  const roles = given.flatMap(([, { use }]) => (use?.as === 'role' ? [use.role] : []));
  return [...unknown, ...roles.filter((role, k) => !Object.hasOwn(knownRoles, role) || roles.indexOf(role) !== k)];
}

/** What in a person's corrections a file does not allow: sheets, rows, columns and indicators that it lacks, years that are none, a role given twice. */
export function checkCorrections(proposal: FileProposal, corrections: Corrections): readonly Problem[] {
  const wrong = [
    ...ofFile(proposal, corrections),
    ...ofColumns(proposal, corrections),
    ...ofIndicators(proposal, corrections),
  ];
  return [...new Set(wrong.filter((value) => value !== ''))].map((value) =>
    problem('unusableCorrection', { value }, { file: proposal.file }),
  );
}

/** Corrections without what no file could follow: a year that is none, a role that does not exist or that an indicator before it has been given. */
export function followable(corrections: Corrections): Corrections {
  const { year, indicators = {}, ...rest } = corrections;
  const taken = new Set<string>();
  const kept = Object.entries(indicators).map(([key, one]) => {
    const { use, ...others } = one;
    if (use?.as !== 'role') return [key, one];
    if (!Object.hasOwn(knownRoles, use.role) || taken.has(use.role)) return [key, others];
    taken.add(use.role);
    return [key, one];
  });
  return {
    ...rest,
    ...(year !== undefined && isFigureYear(year) && { year }),
    indicators: Object.fromEntries(kept) as NonNullable<Corrections['indicators']>,
  };
}
