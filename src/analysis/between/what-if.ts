import type { AreaSet } from '../../geography/area-set.ts';
import { composite, indicatorRoles } from '../../measures/composite.ts';
import type { Basis } from '../../measures/roles.ts';
import { segregationIndex } from '../../measures/segregation-index.ts';
import { Status } from '../../measures/status.ts';
import type { Answer, Params, Scope } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import { poleIndicators } from '../../relations/pole-indicators.ts';
import { relatePoles } from '../../relations/pole-pair.ts';
import { poleBalance } from '../../relations/pole-balance.ts';
import { usableBasis } from '../../relations/pole-quartiles.ts';
import { drafted } from '../../relations/scenario/apply-scenario.ts';
import type { Drafted } from '../../relations/scenario/apply-scenario.ts';
import { exchangeRoom } from '../../relations/scenario/exchange.ts';
import type { ExchangeRoom } from '../../relations/scenario/exchange.ts';
import { inputsOf, medianGoal, municipalityRows } from '../../relations/scenario/median-goal.ts';
import { householdSize } from '../../relations/scenario/newcomers.ts';
import { tenureColumns } from '../../relations/scenario/people.ts';
import { placeFacts } from '../../relations/scenario/place-facts.ts';
import type { ScenarioGeography } from '../../relations/scenario/place-rows.ts';
import type { PairCounts } from '../../relations/scenario/ratio-goal.ts';
import type { PlacedScenario } from '../../relations/scenario/scenario.ts';
import type { ColumnsById } from '../../relations/scenario/scenario-draft.ts';
import type { PairFigures } from '../../relations/scenario/what-if.ts';
import type { InScope } from '../in-scope.ts';
import type { OpenPack } from '../open-pack.ts';
import { rowsOf } from '../rows-of.ts';
import { scenarioGeography } from '../scenario-source.ts';

/** Answers what a scenario does beside the figures themselves: its limits, what became of its moves, today beside what is tried, and what more it would take. */
export async function whatIfAnswer(
  pack: OpenPack,
  params: Params<'whatIf'>,
  inScope: InScope,
  task: Task,
): Promise<Answer<'whatIf'>> {
  const { year, level, basis: asked, subset, a, b } = params;
  const moves = params.scenario?.moves ?? [];
  const scenario: PlacedScenario = { moves, year, level, a, b };
  const { byId: today } = await pack.year(year, 'deso', task.signal);
  const geography = scenarioGeography(pack, level);
  const then = drafted(today, geography, scenario);
  const basis = usableBasis(asked, inputsOf(today));
  const room = exchangeRoom(then.draft, then.people, geography.areas, then.places);

  const untried = { year, level, basis: asked, subset, a, b };
  const todayFigures = await pairFigures(untried, pack, inScope, task, geography.areas, then, today);
  const rowsA = then.places.a.rows;
  return {
    basis,
    householdSource: then.people.householdSource,
    municipality: municipalityName(geography.areas, rowsA),
    places: {
      a: placeFacts(then.people, then.places.a),
      b: placeFacts(then.people, then.places.b),
      between: placeFacts(then.people, then.places.between),
      municipality: placeFacts(then.people, then.places.municipality),
    },
    tenures: tenureColumns(today).map(({ name }) => name),
    exchange: room,
    reports: then.reports,
    today: todayFigures,
    then:
      moves.length === 0
        ? todayFigures
        : await pairFigures(params, pack, inScope, task, geography.areas, then, then.draft.columns()),
    medians: medians(today, geography, scenario),
    counts: subset === 'all' ? countsOf(basis, then, geography.areas, room) : undefined,
  };
}

async function pairFigures(
  params: Params<'whatIf'>,
  pack: OpenPack,
  inScope: InScope,
  task: Task,
  areas: AreaSet,
  { places }: Drafted,
  columns: ColumnsById,
): Promise<PairFigures> {
  const relation = await relationOf(params, pack, inScope, task);
  const inputs = inputsOf(columns);
  const conditions = (rows: readonly number[]): number => {
    const { medians } = composite(inputs, municipalityRows(areas, rows));
    const indicators = poleIndicators(inputs, [], rows, rows);
    const ratios = indicatorRoles.map((role, k) => {
      const value = indicators.find(({ id }) => id === role)?.a;
      return value?.status === Status.present ? value.value / (medians[k] ?? NaN) : NaN;
    });
    return Math.cbrt(ratios.reduce((product, ratio) => product * ratio, 1));
  };
  return {
    contrast: relation.contrast,
    balanceA: relation.a.balance,
    balanceB: relation.b.balance,
    swaps: relation.swaps,
    index: segregationIndex(inputs, firstMunicipalityRows(areas, places.a.rows)).index,
    conditionsA: conditions(places.a.rows),
    conditionsB: conditions(places.b.rows),
  };
}

async function relationOf(
  { a, b, ...scope }: Params<'whatIf'>,
  pack: OpenPack,
  inScope: InScope,
  task: Task,
): Promise<PairRelation> {
  const { columns, source } = await inScope(scope satisfies Scope, task);
  const { areas } = columns;
  return relatePoles({
    ...scope,
    areas,
    neighbours: pack.at(scope.level).neighbours,
    inputs: source.inputs,
    extra: [],
    a: rowsOf(areas.codes, a),
    b: rowsOf(areas.codes, b),
    suggested: false,
  });
}

function medians(
  today: ColumnsById,
  geography: ScenarioGeography,
  scenario: PlacedScenario,
): Answer<'whatIf'>['medians'] {
  const builds = scenario.moves.filter(({ kind }) => kind === 'dwellings' || kind === 'exchange');
  const { draft, people, places } = drafted(today, geography, { ...scenario, moves: builds });
  const given = { people, areas: geography.areas, places, columns: draft.columns(), moves: scenario.moves };
  return (['a', 'b'] as const)
    .filter((pole) => places[pole].rows.length > 0)
    .flatMap((pole) => (['employed', 'educated', 'income'] as const).map((kind) => medianGoal(given, kind, pole)));
}

/** Both poles as counts, with what is tried; undefined where one cannot be told, or where nobody can change places. */
function countsOf(
  basis: Basis,
  { draft, people, places }: Drafted,
  areas: AreaSet,
  { most, least, reason }: ExchangeRoom,
): PairCounts | undefined {
  const inputs = inputsOf(draft.columns());
  const [a, b] = [poleBalance(basis, inputs, places.a.rows), poleBalance(basis, inputs, places.b.rows)];
  const unknown = a.reason || b.reason || a.sizeStatus || b.sizeStatus;
  const shared = places.a.rows.some((row) => places.b.rows.includes(row));
  if (unknown !== Status.present || reason || shared) return undefined;
  const size = (...rows: readonly number[]): number => (basis === 'persons' ? householdSize(people, areas, rows) : 1);
  return {
    lowA: a.low.value,
    highA: a.high.value,
    lowB: b.low.value,
    highB: b.high.value,
    half: basis === 'persons' ? 0 : 0.5,
    perHousehold: {
      exchange: size(...places.a.rows, ...places.b.rows),
      a: size(...places.a.rows),
      b: size(...places.b.rows),
    },
    room: { most, least },
  };
}

function firstMunicipalityRows({ codes, municipalityOf }: AreaSet, rows: readonly number[]): readonly number[] {
  const [first = -1] = rows;
  return Array.from(codes.keys()).filter((row) => municipalityOf[row] === municipalityOf[first]);
}

function municipalityName({ municipalities, municipalityOf }: AreaSet, [first = -1]: readonly number[]): string {
  return municipalities[municipalityOf[first] ?? -1]?.name ?? '';
}
