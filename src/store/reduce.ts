import { swapped } from '../relations/scenario/swapped.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import type { SettledView } from './state.ts';
import type { View } from '../address/view.ts';
import { never } from '../problem/never.ts';
import type { Action, OverlayAction } from './actions.ts';
import { polesWithin } from './settle.ts';

/** Actions that change the view; the store itself handles the rest. */
export type ViewAction = Exclude<
  Action,
  OverlayAction | { type: 'dismissProblem' | 'recover' | 'openMade' | 'forgetMade' | 'point' }
>;

/**
 * The view after an action. Pure. `suggested` are the codes of the suggested counter-pole on screen, if any; `pack` is the open one, by which poles
 * become the larger areas that they lie in.
 */
export function reduce(
  view: View,
  settled: SettledView,
  action: ViewAction,
  suggested: readonly string[],
  pack?: PackAnswer,
): View {
  switch (action.type) {
    case 'choosePack':
      return action.pack === view.pack
        ? view
        : {
            ...view,
            pack: action.pack,
            year: null,
            a: null,
            b: null,
            camera: null,
            municipality: '',
            filter: '',
            page: 1,
            subset: 'all',
            measure: 'balance',
            pinned: 'none',
            suggest: 'none',
            way: 'line',
            route: [],
            compareYear: null,
            context: null,
            scatterX: '',
            scatterY: '',
            scenario: [],
          };
    case 'chooseLevel':
      return action.level === view.level ? view : changeLevel(view, settled, action.level, pack);
    case 'chooseMeasure':
      return { ...view, measure: action.measure };
    case 'chooseBasis':
      return { ...view, basis: action.basis };
    case 'chooseSubset':
      return { ...view, subset: action.subset };
    case 'chooseYear':
      return { ...view, year: action.year };
    case 'chooseColour':
      return { ...view, colour: action.colour };
    case 'pickArea':
      return { ...view, ...(action.add ? addArea(settled, action.code, suggested) : pickArea(settled, action.code)) };
    case 'setPole':
      return { ...view, a: settled.a, b: settled.b, [action.pole]: action.codes };
    case 'setPair':
      return { ...view, a: action.a, b: action.b };
    case 'acceptSuggestion':
      return suggested.length > 0 && settled.b.length === 0 ? { ...view, a: settled.a, b: suggested } : view;
    case 'swapPoles':
      return swap(view, settled, suggested);
    case 'clearPoles':
      return { ...view, a: [], b: [], pinned: 'none', colour: 'value' };
    case 'pin':
      return { ...view, pinned: action.pole };
    case 'show':
      return { ...view, surface: action.surface, topic: action.topic ?? '' };
    case 'narrow':
      return { ...view, municipality: action.municipality, page: 1 };
    case 'filter':
      return { ...view, filter: action.text, page: 1 };
    case 'sort':
      return { ...view, sort: action.sort, page: 1 };
    case 'turnPage':
      return { ...view, page: action.page };
    case 'chooseLanguage':
      return { ...view, language: action.language };
    case 'chooseTheme':
      return { ...view, theme: action.theme };
    case 'chooseMotion':
      return { ...view, motion: action.motion };
    case 'chooseShortcuts':
      return { ...view, shortcuts: action.shortcuts };
    case 'moveCamera':
      return { ...view, camera: action.camera };
    case 'tryScenario':
      return { ...view, scenario: action.scenario };
    case 'showView':
      return action.view;
    case 'change':
      return { ...view, ...action.change };
    default:
      return never(action);
  }
}

const coarseness = { deso: 0, regso: 1, kommun: 2 } as const;

/** To larger areas: each pole becomes those that it lies in, if they differ. To smaller ones: the pack's own pair. */
function changeLevel(view: View, settled: SettledView, level: View['level'], pack: PackAnswer | undefined): View {
  const changed = { ...view, level, pinned: 'none', page: 1 } as const;
  if (!pack || coarseness[level] < coarseness[settled.level]) return { ...changed, a: null, b: null };
  return { ...changed, ...polesWithin(pack, settled, settled.level, level) };
}

type Poles = Pick<View, 'a' | 'b'>;

/** No A: the area becomes A. A without B: it becomes B. Both: it starts a new pair as A, or replaces the one that is not pinned. A's only area again: cleared. */
function pickArea({ a, b, pinned }: SettledView, code: string): Poles {
  if (pinned === 'a' && a.length > 0) return { a, b: same(b, code) ? [] : [code] };
  if (pinned === 'b' && b.length > 0) return { a: same(a, code) ? [] : [code], b };
  if (a.length === 0) return { a: [code], b };
  if (b.length === 0) return same(a, code) ? { a: [], b } : { a, b: [code] };
  return { a: [code], b: [] };
}

/** Adds the area to the pole last chosen (B when there is one), or takes it away again. A suggested B is accepted by adding to it. */
function addArea({ a, b }: SettledView, code: string, suggested: readonly string[]): Poles {
  if (b.length > 0) return { a, b: toggled(b, code) };
  if (suggested.includes(code)) return { a, b: suggested };
  return { a: toggled(a, code), b };
}

function swap(view: View, { a, b, pinned }: SettledView, suggested: readonly string[]): View {
  const other = b.length > 0 ? b : suggested;
  const scenario = swapped(view.scenario);
  return { ...view, a: other, b: a, scenario, pinned: pinned === 'a' ? 'b' : pinned === 'b' ? 'a' : 'none' };
}

function toggled(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((known) => known !== code) : [...codes, code];
}

function same(codes: readonly string[], code: string): boolean {
  return codes.length === 1 && codes[0] === code;
}
