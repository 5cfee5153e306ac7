import type { TableOf } from '../address/view.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { BetweenName } from '../protocol/between-requests.ts';
import type { WorkerClient } from '../protocol/client.ts';
import type { LayerParams, PackAnswer, Params, Scope } from '../protocol/requests.ts';
import { comparedYear } from './compared-year.ts';
import { OwnPlaces } from './own-places.ts';
import { Question } from './question.ts';
import { scatterMeasures } from './scatter-measures.ts';
import type { Poles } from './settle.ts';
import type { Between, SettledView } from './state.ts';

/** What a question about what lies between is made from. */
export interface Asking {
  readonly view: SettledView;
  readonly scope: Scope;
  readonly pack: PackAnswer;
  /** Both poles, B also while it is only suggested; undefined until there are two. */
  readonly poles: Poles | undefined;
  readonly overlays: readonly Overlay[];
  /** What the map's layer is asked for. */
  readonly layer: LayerParams;
}

type Asks = { readonly [N in BetweenName]: (asking: Asking) => Params<N> | undefined };

const noPoles: Poles = { a: [], b: [] };

/** How pole regions are drawn for; the seed is told with the answer. */
const regionsDraw = { seed: 1, permutations: 999 };

/** What each question asks now; undefined: nothing shows its answer. */
const asks: Asks = {
  development: ({ view, scope: { level, basis, subset }, poles }) =>
    poles && isShown(view, 'development') ? { level, basis, subset, ...poles } : undefined,
  compareLayer: ({ view, layer }) => {
    const year = comparedYear(view);
    if (year === undefined || view.compareAs !== 'swipe' || view.surface !== 'map') return undefined;
    return { ...layer, year, beside: view.year };
  },
  distribution: ({ view, scope, poles = view }) =>
    isShown(view, 'distribution') ? { ...scope, a: poles.a, b: poles.b } : undefined,
  scatter: ({ view, scope, pack, poles = view }) => {
    const isScatter = view.distribution === 'scatter' || view.surface === 'text' || isInTable(view, 'distribution');
    if (!isScatter || !isShown(view, 'distribution')) return undefined;
    return { ...scope, a: poles.a, b: poles.b, ...scatterMeasures(view, pack) };
  },
  frontiers: ({ view, scope, layer: { measure } }) =>
    view.frontiers === 'on' || view.suggest === 'frontier' || isShown(view, 'frontiers')
      ? { ...scope, measure }
      : undefined,
  suggestPairs: ({ view, scope }) => {
    const { suggest, a, threshold } = view;
    if (suggest === 'counterPole' || suggest === 'contrast' || suggest === 'across')
      return { ...scope, kind: suggest, a, threshold };
    return isShown(view, 'poles') ? { ...scope, kind: 'counterPole', a, threshold } : undefined;
  },
  poleRegions: ({ view, scope }) =>
    view.suggest === 'regions' || view.surface === 'text' ? { ...scope, ...regionsDraw } : undefined,
  relationFlows: ({ view, scope }) =>
    view.suggest === 'flows' || view.surface === 'text' ? { ...scope, municipality: view.municipality } : undefined,
  meetingPlaces: ({ view, scope, poles, overlays }) =>
    poles && (isShown(view, 'meetingPlaces') || isShown(view, 'transect'))
      ? { ...scope, ...poles, own: new OwnPlaces(overlays) }
      : undefined,
  meetingScale: ({ view, scope, poles }) =>
    poles && isShown(view, 'meetingScale') ? { ...scope, ...poles } : undefined,
  transect: ({ view, layer, poles = noPoles }) => {
    const isDrawn = view.way === 'drawn';
    if (!isShown(view, 'transect') || (poles === noPoles && !isDrawn)) return undefined;
    return { ...layer, ...poles, way: view.way, route: isDrawn ? view.route : [] };
  },
  whatIf: ({ view, scope, poles }) =>
    view.a.length > 0 && (view.room === 'whatIf' || view.scenario.length > 0 || isInTable(view, 'whatIf'))
      ? { ...scope, ...(poles ?? { a: view.a, b: [] }) }
      : undefined,
};

/** True while the drawer is open on a part, or the table is of it, and in the text, which says all of it. */
export function isShown(view: SettledView, part: TableOf): boolean {
  return view.drawer === part || view.surface === 'text' || isInTable(view, part);
}

function isInTable({ surface, tableOf }: SettledView, part: TableOf): boolean {
  return surface === 'table' && tableOf === part;
}

const names = Object.keys(asks) as BetweenName[];

/** Before anything has been asked. */
export const nothingBetween = Object.fromEntries(names.map((name) => [name, { state: 'idle' }])) as unknown as Between;

/** Asks what lies between, each question by its line in the table above. */
export class BetweenQuestions {
  private readonly questions: readonly Question<BetweenName>[];

  constructor(set: (part: Partial<Between>) => void) {
    this.questions = names.map(
      (name) =>
        new Question(name, (result) => {
          set({ [name]: result });
        }),
    );
  }

  ask(client: WorkerClient, asking: Asking): void {
    names.forEach((name, i) => {
      const params = (asks[name] as (asking: Asking) => Params<BetweenName> | undefined)(asking);
      if (params === undefined) this.questions[i]?.rest();
      else this.questions[i]?.ask(client, params);
    });
  }

  rest(): void {
    for (const question of this.questions) question.rest();
  }

  forget(): void {
    for (const question of this.questions) question.forget();
  }
}
