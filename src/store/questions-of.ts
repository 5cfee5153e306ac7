import type { MeasureKey } from '../measures/roles.ts';
import type { LayerParams, PackAnswer, Params, Scope } from '../protocol/requests.ts';
import type { Asking } from './between-questions.ts';
import { comparedYear } from './compared-year.ts';
import { municipalitiesInView } from './municipalities-in-view.ts';
import { latest } from './result.ts';
import type { Poles } from './settle.ts';
import type { SettledView, State } from './state.ts';

type MainName = 'layer' | 'suggest' | 'pair' | 'index' | 'table' | 'polygon';

/** What the view asks of the worker; undefined: nothing, `asBefore`: what was asked last, until more is known. */
export type MainQuestions = { readonly [N in MainName]: Params<N> | 'asBefore' | undefined };

/** What every question about figures says. */
function scopeOf({ year, basis, subset, level }: SettledView): Scope {
  return { year, basis, subset, level };
}

/** The scope with what is tried, where anything is. */
function scenarioScope(state: State, view: SettledView): Scope {
  const { year, level, scenario: moves } = view;
  if (moves.length === 0) return scopeOf(view);
  const { a, b } = bothPoles(state, view) ?? view;
  return { ...scopeOf(view), scenario: { moves, year, level, a, b } };
}

/** The questions that follow from a view. Pure. */
export function mainQuestions(state: State, view: SettledView, pack: PackAnswer): MainQuestions {
  const scope = scenarioScope(state, view);
  const { year, basis, subset, scenario } = scope;
  const figures = { year, basis, subset, ...(scenario && { scenario }) };
  const { a, b } = view;
  const { asked } = state;
  return {
    layer: layerQuestion(state, view, scope),
    suggest: a.length > 0 && b.length === 0 ? { ...scopeOf(view), a, threshold: Math.log(view.threshold) } : undefined,
    pair: pairQuestion(state, view, scope),
    index: { ...figures, municipalities: municipalitiesInView(pack, view) },
    table: view.surface === 'table' ? { ...scope, counterPoleTimes: view.threshold } : undefined,
    polygon: asked && { ...figures, ...asked },
  };
}

/** What questions about what lies between are made from. Pure. */
export function askingOf(state: State, view: SettledView, pack: PackAnswer): Asking {
  const poles = bothPoles(state, view);
  const scope = scenarioScope(state, view);
  return { view, scope, pack, poles, overlays: state.overlays, layer: layerQuestion(state, view, scope) };
}

function layerQuestion({ palette }: State, view: SettledView, scope: Scope): LayerParams {
  // Two maps beside each other are of the map only: a table tells the same as change.
  const since = view.compareAs === 'change' || view.surface === 'table' ? comparedYear(view) : undefined;
  return {
    ...scope,
    measure: view.measure as MeasureKey,
    seenFrom: view.colour === 'fromA' ? view.a : [],
    theme: palette,
    ...(since !== undefined && { changeSince: since }),
    ...(view.measure === 'counterPole' && { counterPoleTimes: view.threshold }),
  };
}

function pairQuestion(state: State, view: SettledView, scope: Scope): MainQuestions['pair'] {
  const poles = bothPoles(state, view);
  if (poles) return { ...scope, ...poles, suggested: view.b.length === 0 };
  return state.suggestion.state === 'waiting' ? 'asBefore' : undefined;
}

/** A with B, chosen or suggested; a suggestion that belongs to an A before is none. */
function bothPoles({ suggestion }: State, { a, b }: SettledView): Poles | undefined {
  const other = b.length > 0 || suggestion.state !== 'ready' ? b : (latest(suggestion)?.codes ?? []);
  return a.length > 0 && other.length > 0 ? { a, b: other } : undefined;
}
