import type { FrontierAnswer } from '../../relations/frontier-relation.ts';
import type { MeetingPlaces } from '../../relations/meeting-places.ts';
import type { MeetingScale } from '../../relations/meeting-scale.ts';
import type { PoleRegions, RelationFlows, SuggestedPairs } from '../../relations/suggested-pair.ts';
import type { Transect } from '../../relations/transect-relation.ts';
import type { LayerAnswer, LevelAnswer } from '../../protocol/requests.ts';
import type { Pointed, SettledView } from '../../store/state.ts';
import type { Line } from '../outline.ts';
import { outlineOf } from '../outline.ts';
import type { Marks } from './between-marks.ts';
import { together } from './between-marks.ts';
import type { FrontierDrawing } from './frontier-drawing.ts';
import { drawFrontiers } from './frontier-drawing.ts';
import { drawPlaces } from './place-drawing.ts';
import { drawRings } from './ring-drawing.ts';
import { drawFlows, drawPairs, drawRegions } from './suggestion-drawing.ts';
import { drawTransect, leavesLine } from './transect-drawing.ts';

/** Answers that have something to draw; undefined while there is none. */
export interface Answers {
  readonly frontiers: FrontierAnswer | undefined;
  readonly transect: Transect | undefined;
  readonly meetingScale: MeetingScale | undefined;
  readonly meetingPlaces: MeetingPlaces | undefined;
  readonly regions: PoleRegions | undefined;
  readonly flows: RelationFlows | undefined;
  readonly pairs: SuggestedPairs | undefined;
  /** The measure in the year that is compared with. */
  readonly compared: LayerAnswer | undefined;
}

/** What the drawing is made from. */
export interface Drawn {
  readonly view: Pick<
    SettledView,
    | 'level'
    | 'a'
    | 'b'
    | 'municipality'
    | 'drawer'
    | 'frontiers'
    | 'suggest'
    | 'context'
    | 'reachM'
    | 'compareYear'
    | 'compareAs'
    | 'year'
  >;
  readonly level: LevelAnswer;
  readonly answers: Answers;
  readonly pointed: Pointed | undefined;
  /** The lines of a border, by its row. */
  readonly linesOf: (row: number) => readonly Line[];
}

/** What lies between, as it is drawn on the map, whichever engine draws it. */
export interface BetweenDrawing {
  readonly frontiers: FrontierDrawing | undefined;
  readonly marks: Marks;
  /** The way between the poles is another than the straight line, which is then left out. */
  readonly leavesLine: boolean;
  /** The two years that lie beside each other, the earlier to the left, and the layer of the one compared with. */
  readonly swipe: Swiped | undefined;
}

export interface Swiped {
  readonly left: number;
  readonly right: number;
  readonly layer: LayerAnswer;
  /** On which side the layer of the other year lies. */
  readonly side: 'left' | 'right';
}

/** What is drawn of what lies between: only what the view shows, and only answers that are about its level. Pure. */
export function drawBetween(drawn: Drawn): BetweenDrawing {
  const { view } = drawn;
  const answers = ofLevel(drawn.answers, view.level);
  const shown = frontiersShown(view) ? answers.frontiers : undefined;
  return {
    frontiers: shown && drawFrontiers(shown),
    marks: together([...suggestions({ ...drawn, answers }), drawerMarks(drawn), lit(drawn, shown)]),
    leavesLine: view.drawer === 'transect' && answers.transect !== undefined && leavesLine(answers.transect),
    swipe: swiped(view, answers.compared),
  };
}

/** Whether the borders are drawn: asked for, or since the sharpest of them are suggested. */
export function frontiersShown({ frontiers, suggest }: Drawn['view']): boolean {
  return frontiers === 'on' || suggest === 'frontier';
}

/** An answer about another level numbers other areas. */
function ofLevel(answers: Answers, level: SettledView['level']): Answers {
  const own = <T extends { readonly level: SettledView['level'] }>(answer: T | undefined): T | undefined =>
    answer?.level === level ? answer : undefined;
  return {
    ...answers,
    frontiers: own(answers.frontiers),
    regions: own(answers.regions),
    flows: own(answers.flows),
    pairs: own(answers.pairs),
  };
}

function suggestions({ view, answers, level }: Drawn): readonly Partial<Marks>[] {
  const { regions, flows, pairs } = answers;
  switch (view.suggest) {
    case 'regions':
      return regions ? [drawRegions(regions, level)] : [];
    case 'flows':
      return flows ? [drawFlows(flows, level.areas, view)] : [];
    case 'counterPole':
    case 'contrast':
    case 'across':
      return pairs?.kind === view.suggest ? [drawPairs(pairs, level.areas, view)] : [];
    case 'frontier':
    case 'none':
      return [];
  }
}

function drawerMarks({ view, answers, pointed }: Drawn): Partial<Marks> {
  const { transect, meetingScale, meetingPlaces } = answers;
  switch (view.drawer) {
    case 'transect':
      return transect ? drawTransect(transect, pointed?.kind === 'along' ? pointed.m : undefined) : {};
    case 'meetingScale':
      return meetingScale ? drawRings(meetingScale, view.context) : {};
    case 'meetingPlaces':
      return meetingPlaces
        ? drawPlaces(meetingPlaces, view.reachM, pointed?.kind === 'place' ? pointed.index : undefined)
        : {};
    case 'development':
    case 'distribution':
    case 'none':
      return {};
  }
}

/** A border or an area that is pointed at elsewhere. */
function lit({ pointed, level, linesOf }: Drawn, shown: FrontierAnswer | undefined): Partial<Marks> {
  if (pointed?.kind === 'frontier' && shown) return { lines: [{ look: 'lit', paths: linesOf(pointed.index) }] };
  if (pointed?.kind === 'area' && pointed.row < level.areas.codes.length)
    return { lines: [{ look: 'lit-area', paths: outlineOf([pointed.row], level.shapes) }] };
  return {};
}

function swiped({ compareYear, compareAs, year }: Drawn['view'], layer: LayerAnswer | undefined): Swiped | undefined {
  if (compareAs !== 'swipe' || compareYear === null || compareYear === year || !layer) return undefined;
  return compareYear < year
    ? { left: compareYear, right: year, layer, side: 'left' }
    : { left: year, right: compareYear, layer, side: 'right' };
}
