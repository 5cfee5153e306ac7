import type { Unit } from '../../measures/column.ts';
import type { Role } from '../../measures/roles.ts';
import { knownRoles } from '../../measures/roles.ts';
import { roleOfHeader } from '../../table/recognise.ts';
import type { Breakdown } from './families.ts';
import type { Series } from './figures.ts';
import type { Confidence } from './proposal.ts';
import type { SeriesFacts } from './series-facts.ts';
import { sumToHundred } from './series-facts.ts';
import { isGeneric, isPercentWord, quartileOf, roleOfWords } from './words.ts';

/** A role that a series may have, and the unit of its figures there. */
export interface RoleGuess {
  readonly role: Role;
  readonly unit: Unit;
  readonly confidence: Confidence;
}

/** `q1_publicHousing` for a header of a part of the stock, '' for any other. */
export function partOfStock(stem: string): string {
  const name = roleOfHeader(stem)?.name ?? '';
  return /^[qp][1-4]_/.test(name) ? name : '';
}

/** What is left of a series' name when its quartile is taken out: the same for the four of a set. */
function setOf({ key, stem }: Series): string {
  return roleOfHeader(stem) ? '' : key.replace(/[1-4]|första|andra|tredje|fjärde/gi, '');
}

/** Series by quartile 1–4, of the first set that has both ends. */
function quartileSet(series: readonly Series[], facts: readonly SeriesFacts[]): ReadonlyMap<number, number> {
  const sets = new Map<string, Map<number, number>>();
  series.forEach((one, s) => {
    const quartile = partOfStock(one.stem) === '' ? quartileOf(one.stem, facts[s]?.words ?? '') : 0;
    if (quartile === 0) return;
    const set = sets.get(setOf(one)) ?? new Map<number, number>();
    sets.set(setOf(one), set);
    if (!set.has(quartile)) set.set(quartile, s);
  });
  return [...sets.values()].find((set) => set.has(1) && set.has(4)) ?? new Map();
}

/**
 * The quartiles' roles: percents are of persons, as in SCB's open tables, counts of households, as in its delivery, unless words say persons.
 * Percents of households have no role: no measure is of them.
 */
function quartileGuesses(series: readonly Series[], facts: readonly SeriesFacts[]): ReadonlyMap<number, RoleGuess> {
  const set = quartileSet(series, facts);
  const parts = [...set.values()].map((s) => facts[s]).filter((one) => one !== undefined);
  const percent = parts.some(({ words }) => isPercentWord(words)) || sumToHundred(parts);
  const context = parts.map((one) => one.context).join(' ');
  const households = /hushall|household/.test(context);
  if (percent && households) return new Map();
  const counted = !households && /person/.test(context) ? 'persons' : 'households';
  return new Map(
    [...set].map(([quartile, s]): [number, RoleGuess] => {
      const role = `${percent ? 'p' : 'q'}${quartile.toString()}` as Role;
      const certain = !percent && roleOfHeader(series[s]?.stem ?? '') !== null;
      return [s, { role, unit: percent ? 'percent' : counted, confidence: certain ? 'certain' : 'likely' }];
    }),
  );
}

/** A whole over all breakdowns, counted in persons, with no word of what else it is: the population. */
function isPopulation({ stem, categories }: Series, { parts }: Breakdown, unit: Unit): boolean {
  if (unit !== 'persons' || parts.length > 0 || !(isGeneric(stem) || /^(?:folkm|befolk)/i.test(stem))) return false;
  return categories.length > 0 && categories.every(({ total }) => total);
}

/** The roles that series speak for, each role at most once: the first series that claims one has it. */
export function roleGuesses(
  series: readonly Series[],
  facts: readonly SeriesFacts[],
  all: readonly Breakdown[],
  units: readonly Unit[],
  claimed: ReadonlySet<Role>,
): ReadonlyMap<number, RoleGuess> {
  const taken = new Set<Role>(claimed);
  const found = new Map<number, RoleGuess>();
  const take = (s: number, guessed: RoleGuess): void => {
    if (taken.has(guessed.role)) return;
    taken.add(guessed.role);
    found.set(s, guessed);
  };
  for (const [s, guessed] of quartileGuesses(series, facts)) take(s, guessed);
  series.forEach((one, s) => {
    const [breakdown, unit] = [all[s], units[s]];
    if (!breakdown || !unit || breakdown.parts.length > 1) return;
    if (found.has(s)) return;
    const { words = '', max = NaN } = facts[s] ?? {};
    const role = isPopulation(one, breakdown, unit) ? 'population' : roleOfWords(one.stem, words);
    if (!role || !fits(role, unit, max)) return;
    take(s, { role, unit: knownRoles[role], confidence: roleOfHeader(one.stem) ? 'certain' : 'likely' });
  });
  return found;
}

/** Whether figures of a unit can be in a role: shares may stand as percents, populations as plain counts. */
function fits(role: Role, unit: Unit, max: number): boolean {
  const wanted: Unit = knownRoles[role];
  if (wanted === 'share') return unit === 'percent' || unit === 'share' || (max <= 100 && unit !== 'kSEK');
  if (wanted === 'kSEK') return unit === 'kSEK' || unit === 'count' || unit === 'ratio';
  return unit === wanted || unit === 'count';
}
