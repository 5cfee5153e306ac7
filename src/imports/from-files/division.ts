import { divisions } from '../../../data/catalogue/divisions.ts';
import { yearInDivisionName } from './division-name.ts';
import type { Place } from './figures.ts';
import { guess } from './guess.ts';
import { placeCell } from './place-cell.ts';
import type { AreaLevel, Confidence, Guess, Question } from './proposal.ts';
import { placeText, sameDivision } from './locate.ts';
import type { TargetAreas } from './target-areas.ts';

const shownExamples = 5;

/** What codes say of the division that they follow. */
interface CodeEvidence {
  /** Different codes without a suffix. */
  readonly bare: readonly string[];
  /** Divisions that suffixes name. */
  readonly said: readonly string[];
}

function evidenceOf(places: readonly Place[], level: AreaLevel): CodeEvidence {
  const bare = new Set<string>();
  const said = new Set<string>();
  for (const place of places) {
    const cell = placeCell(placeText(place));
    if (cell.kind !== 'code' || cell.code.level !== level) continue;
    if (cell.code.vintage === '') bare.add(cell.code.code);
    else said.add(cell.code.vintage);
  }
  return { bare: [...bare], said: [...said] };
}

/** How bare codes lie against the target's: in it, in its municipalities without being in it, and what of its own they leave out there. */
interface Fit {
  readonly shared: readonly string[];
  readonly foreign: readonly string[];
  readonly missing: number;
  /** True when some shared code ends in another digit than 0: the division of 2018 has none, so these cannot be its. */
  readonly onlyHere: boolean;
}

function fitOf(bare: readonly string[], level: AreaLevel, target: TargetAreas): Fit {
  const areas = target.levels[level];
  const near = bare.filter((code) => target.own.has(code.slice(0, 4)));
  const shared = near.filter((code) => (areas?.ofCode(code) ?? -1) >= 0);
  const covered = new Set(near.map((code) => code.slice(0, 4)));
  const all = areas?.municipalityOf.filter((code) => covered.has(code)).length ?? 0;
  return {
    shared,
    foreign: near.filter((code) => (areas?.ofCode(code) ?? -1) < 0),
    missing: all - shared.length,
    onlyHere: level === 'deso' && shared.some((code) => !code.endsWith('0')),
  };
}

/** The years of the divisions that there are at a level, that of the target first. */
function options(level: AreaLevel, target: TargetAreas): readonly string[] {
  const known = divisions.map(({ vintage }) => (level === 'regso' && vintage === '2018' ? '2020' : vintage));
  const own = known.find((year) => sameDivision(year, target.division)) ?? target.division;
  return [own, ...known.filter((year) => year !== own)];
}

/** The division that a file's codes follow, and the question to ask when the codes do not tell. */
export interface DivisionGuess {
  readonly division: Guess<string>;
  readonly question: Question | null;
}

/** What is worked out before a person has said anything; `ask` where the codes do not tell. */
interface Worked {
  readonly value: string;
  readonly confidence: Confidence;
  readonly ask: Fit | null;
}

function byFit(fit: Fit, level: AreaLevel, [own = '', other = '']: readonly string[]): Worked {
  const { foreign, missing, onlyHere, shared } = fit;
  if (shared.length + foreign.length === 0) return { value: own, confidence: 'uncertain', ask: null };
  // Every code of the region's own is there: a code beside them is a stray, not another division.
  if (foreign.length > 0 && missing === 0) return { value: own, confidence: 'likely', ask: null };
  if (foreign.length > 0) return { value: other, confidence: 'uncertain', ask: fit };
  if (onlyHere) return { value: own, confidence: missing === 0 ? 'certain' : 'likely', ask: null };
  // The RegSO of both divisions have nearly all codes in common, and mean the same places by them.
  return { value: own, confidence: 'likely', ask: level === 'deso' ? fit : null };
}

function work({ bare, said }: CodeEvidence, named: string, level: AreaLevel, target: TargetAreas): Worked {
  const known = options(level, target);
  if (bare.length === 0) return { value: said[0] ?? named, confidence: 'certain', ask: null };
  const rest = known.find((year) => !said.some((one) => sameDivision(one, year)));
  if (said.length > 0) return { value: rest ?? known[0] ?? '', confidence: 'likely', ask: null };
  if (named !== '') return { value: named, confidence: 'likely', ask: null };
  return byFit(fitOf(bare, level, target), level, known);
}

/**
 * Which division bare codes follow. The two divisions share codes with different areas, so that a match is no proof: what tells is a suffix beside them (SCB
 * writes only the older division's codes bare), the name of the file or of a header, or codes of one division alone. Otherwise it is asked.
 */
export function divisionOfCodes(
  places: readonly Place[],
  level: AreaLevel,
  target: TargetAreas,
  names: readonly string[],
  given: string | undefined,
): DivisionGuess {
  if ((level !== 'deso' && level !== 'regso') || target.division === '')
    return { division: guess('', 'certain'), question: null };
  const evidence = evidenceOf(places, level);
  const { value, confidence, ask } = work(evidence, yearInDivisionName(level, names), level, target);
  const known = options(level, target);
  const answer = evidence.bare.length > 0 && known.includes(given ?? '') ? given : undefined;
  const question: Question | null = ask && {
    kind: 'division',
    answer: answer ?? null,
    options: known,
    suggested: value,
    shared: ask.shared.length,
    foreign: ask.foreign.length,
    examples: (ask.foreign.length > 0 ? ask.foreign : ask.shared).slice(0, shownExamples),
  };
  return { division: guess(value, confidence, known, answer), question };
}
