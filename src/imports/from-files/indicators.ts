import type { Unit } from '../../measures/column.ts';
import type { Role } from '../../measures/roles.ts';
import { knownRoles } from '../../measures/roles.ts';
import type { BothLanguages } from '../../pack/pack.ts';
import type { Breakdown } from './families.ts';
import { breakdowns, families } from './families.ts';
import type { Figures, Series } from './figures.ts';
import { noYear } from './figures.ts';
import { guess } from './guess.ts';
import type { Corrections, IndicatorCorrection, IndicatorUse, ProposedIndicator, Written } from './proposal.ts';
import type { RoleGuess } from './role-guesses.ts';
import { roleGuesses } from './role-guesses.ts';
import type { SeriesFacts, UnitGuess } from './series-facts.ts';
import { seriesFacts, unitGuess } from './series-facts.ts';
import { isGeneric } from './words.ts';

const units: readonly Unit[] = ['households', 'persons', 'dwellings', 'count', 'percent', 'share', 'kSEK', 'ratio'];
const writings: readonly Written[] = ['plain', 'percent', 'kronor'];
const shownExamples = 4;

type GuessesOfIndicator = Pick<ProposedIndicator, 'use' | 'unit' | 'written' | 'title' | 'family'>;

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Words of a series without those that say nothing: wholes of single categories and `Antal`. */
function titleOf({ stem, categories }: Series, { parts }: Breakdown, title: string): BothLanguages {
  const constant = categories.filter((one) => !one.total && !parts.includes(one));
  const labels = [...parts, ...constant].map(({ label }) => label);
  const wholes = labels.length === 0 ? categories.filter(({ total }) => total).slice(0, 1) : [];
  const named = isGeneric(stem) ? labels : [stem.replaceAll('_', ' '), ...labels];
  const words = named.length > 0 ? named : wholes.map(({ dimension, label }) => `${dimension}, ${label}`);
  const text = capital(words.length > 0 ? words.join(', ') : stem || title);
  return { sv: text, en: text };
}

/** How a role's figures stand: shares as 51 or 0.51, incomes in thousands or in kronor. */
function writtenIn(unit: Unit, found: UnitGuess, { max, median }: SeriesFacts): Written {
  if (unit === 'share') return found.unit === 'percent' || max > 1 ? 'percent' : 'plain';
  return unit === 'kSEK' && median > 5000 ? 'kronor' : 'plain';
}

function alternativesOf(role: RoleGuess | undefined): readonly IndicatorUse[] {
  const all = Object.keys(knownRoles) as Role[];
  const roles = role ? [role.role, ...all.filter((one) => one !== role.role)] : all;
  return [...roles.map((one): IndicatorUse => ({ as: 'role', role: one })), { as: 'own' }, { as: 'leftOut' }];
}

/** Roles that a person has given by hand: no guess takes them. */
function claimedRoles({ indicators = {} }: Corrections): ReadonlySet<Role> {
  return new Set(Object.values(indicators).flatMap(({ use }) => (use?.as === 'role' ? [use.role] : [])));
}

/** One series with what was worked out of it. */
interface Seen {
  readonly series: Series;
  readonly facts: SeriesFacts;
  readonly unit: UnitGuess;
  readonly breakdown: Breakdown;
  readonly role: RoleGuess | undefined;
  readonly family: string | null;
  readonly taken: boolean;
}

function useOf({ role, breakdown: { parts }, facts, taken }: Seen): IndicatorUse {
  const empty = facts.counted === 0 || !taken;
  if (role && taken) return { as: 'role', role: role.role };
  return parts.length > 1 || empty ? { as: 'leftOut' } : { as: 'own' };
}

function unitOf({ role, unit }: Seen, use: IndicatorUse): Unit {
  if (use.as !== 'role') return unit.unit;
  return role?.role === use.role ? role.unit : knownRoles[use.role];
}

/** Guesses of one series, as corrected: how it is used decides its unit, and the unit how its numbers stand. */
function guesses(seen: Seen, title: string, given: IndicatorCorrection): GuessesOfIndicator {
  const { series, facts, breakdown, role } = seen;
  const use = guess(useOf(seen), role?.confidence ?? 'likely', alternativesOf(role), given.use);
  const unit = guess(unitOf(seen, use.value), role || seen.unit.said ? 'likely' : 'uncertain', units, given.unit);
  const family = use.value.as === 'own' && isCount(unit.value) ? seen.family : null;
  return {
    use,
    unit,
    written: guess(writtenIn(unit.value, seen.unit, facts), 'likely', writings, given.written),
    title: guess(titleOf(series, breakdown, title), 'likely', [], given.title),
    family: guess(family, 'likely', seen.family === null ? [null] : [seen.family, null], given.family),
  };
}

/**
 * What each series of a file is taken for, in the file's order: its role or its own title, its unit, its family; as corrected. With `taken` false nothing is taken in
 * but what a person says.
 */
export function indicatorsOf(figures: Figures, corrections: Corrections, taken = true): readonly ProposedIndicator[] {
  const { series } = figures;
  const facts = series.map((one, s) => seriesFacts(figures, s, one));
  const found = facts.map(unitGuess);
  const all = breakdowns(series);
  const claimed = claimedRoles(corrections);
  const ofUnit = found.map(({ unit }) => unit);
  const roles = roleGuesses(series, facts, all, ofUnit, claimed);
  const own = families(series, all, facts);
  return series.flatMap((one, s) => {
    const [fact, unit, breakdown] = [facts[s], found[s], all[s]];
    if (!fact || !unit || !breakdown) return [];
    const seen = { series: one, facts: fact, unit, breakdown, taken, role: roles.get(s), family: own[s] ?? null };
    return {
      key: one.key,
      words: [one.stem, ...one.categories.map(({ label }) => label)].filter((word) => word !== ''),
      ...guesses(seen, figures.title, corrections.indicators?.[one.key] ?? {}),
      total: breakdown.total,
      years: one.years.filter((year) => year !== noYear),
      examples: figures.examples(s, shownExamples),
      counted: fact.counted,
      of: fact.of,
    };
  });
}

/** True for units that count something: they can be summed, and be parts of a balansmått. */
export function isCount(unit: Unit): boolean {
  return unit === 'households' || unit === 'persons' || unit === 'dwellings' || unit === 'count';
}
