import type { MeasureKey } from '../measures/roles.ts';
import type { Development } from '../relations/development-relation.ts';
import type { Distribution } from '../relations/distribution.ts';
import type { FrontierAnswer } from '../relations/frontier-relation.ts';
import type { MeetingPlaces, PlaceLayer } from '../relations/meeting-places.ts';
import type { MeetingScale } from '../relations/meeting-scale.ts';
import type { Scatter } from '../relations/scatter.ts';
import type { PairKind, PoleRegions, RelationFlows, SuggestedPairs } from '../relations/suggested-pair.ts';
import type { Place, Transect, TransectWay } from '../relations/transect-relation.ts';
import type { WhatIfAnswer } from '../relations/scenario/what-if.ts';
import type { LayerAnswer, LayerParams, Scope } from './layer.ts';

/**
 * Requests about what lies between areas: name → [parameters, answer]. Part of the one list in `requests.ts`. They are asked only while something shows
 * their answer, and what answers them comes to the worker with the first question.
 */
export interface BetweenRequests {
  /** Pairs to look at of one kind; `a` may be empty. `threshold` in times. */
  suggestPairs: [
    Scope & { readonly kind: PairKind; readonly a: readonly string[]; readonly threshold: number },
    SuggestedPairs,
  ];
  poleRegions: [Scope & { readonly seed: number; readonly permutations: number }, PoleRegions];
  /** `municipality` is '' for all areas of the level. */
  relationFlows: [Scope & { readonly municipality: string }, RelationFlows];
  /** Both poles over every year of the pack: it does not depend on the year in view. */
  development: [Omit<Scope, 'year'> & { readonly a: readonly string[]; readonly b: readonly string[] }, Development];
  /** The layer of the year compared with, in the classes of the year in view, `beside`. */
  compareLayer: [LayerParams & { readonly beside: number }, LayerAnswer];
  /** The areas of the poles' municipalities by their balance; of the region where no pole is chosen. */
  distribution: [Scope & { readonly a: readonly string[]; readonly b: readonly string[] }, Distribution];
  scatter: [
    Scope & {
      readonly a: readonly string[];
      readonly b: readonly string[];
      readonly x: MeasureKey;
      readonly y: MeasureKey;
    },
    Scatter,
  ];
  /** Every border between neighbours at a level, told with a measure. */
  frontiers: [Scope & { readonly measure: MeasureKey }, FrontierAnswer];
  /** Both poles' surroundings, in DeSO whatever the level of the poles. */
  meetingScale: [Scope & { readonly a: readonly string[]; readonly b: readonly string[] }, MeetingScale];
  /** The pack's places and those of one's own. It does not depend on the reach. */
  meetingPlaces: [
    Scope & {
      readonly a: readonly string[];
      readonly b: readonly string[];
      readonly own: { readonly layers: readonly Omit<PlaceLayer, 'own'>[] };
    },
    MeetingPlaces,
  ];
  /** Of the measure that the map shows, in its colours; of its values also where the map shows how they have changed. A drawn way needs no poles. */
  transect: [
    LayerParams & {
      readonly a: readonly string[];
      readonly b: readonly string[];
      readonly way: TransectWay;
      readonly route: readonly Place[];
    },
    Transect,
  ];
  /** What a scenario comes to for a pair, and what more it would take. B may be empty. */
  whatIf: [Scope & { readonly a: readonly string[]; readonly b: readonly string[] }, WhatIfAnswer];
}

export type BetweenName = keyof BetweenRequests;
