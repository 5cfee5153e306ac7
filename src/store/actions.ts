import type { Camera } from '../address/camera.ts';
import type { View } from '../address/view.ts';
import type { Overlay } from '../geography/overlay.ts';
import type { Scenario } from '../relations/scenario/scenario.ts';
import type { MadePack } from '../pack/made-pack.ts';
import type { AskedPolygon, Pointed } from './state.ts';

/** Everything a person can do to the view, by name. Elements dispatch these (see `act`); the reducer in `reduce.ts` turns them into a new view. */
export type Action =
  | { readonly type: 'choosePack'; readonly pack: string }
  /** A pack was made in this browser: it joins the list of regions and opens, in the place of an earlier edition of itself. */
  | { readonly type: 'openMade'; readonly made: MadePack }
  /** Takes a pack that was made here out of the list; the region that is open stays open. */
  | { readonly type: 'forgetMade'; readonly id: string }
  | { readonly type: 'chooseLevel'; readonly level: View['level'] }
  | { readonly type: 'chooseMeasure'; readonly measure: string }
  | { readonly type: 'chooseBasis'; readonly basis: View['basis'] }
  | { readonly type: 'chooseSubset'; readonly subset: string }
  | { readonly type: 'chooseYear'; readonly year: number }
  | { readonly type: 'chooseColour'; readonly colour: View['colour'] }
  /** A click or Enter on an area; `add` with Shift. What it means depends on what is chosen: see `reduce.ts`. */
  | { readonly type: 'pickArea'; readonly code: string; readonly add: boolean }
  /** Sets one pole outright (search, table, dragging its letter). */
  | { readonly type: 'setPole'; readonly pole: 'a' | 'b'; readonly codes: readonly string[] }
  | { readonly type: 'setPair'; readonly a: readonly string[]; readonly b: readonly string[] }
  | { readonly type: 'acceptSuggestion' }
  | { readonly type: 'swapPoles' }
  | { readonly type: 'clearPoles' }
  | { readonly type: 'pin'; readonly pole: 'none' | 'a' | 'b' }
  | { readonly type: 'show'; readonly surface: View['surface']; readonly topic?: string }
  | { readonly type: 'narrow'; readonly municipality: string }
  | { readonly type: 'filter'; readonly text: string }
  | { readonly type: 'sort'; readonly sort: string }
  | { readonly type: 'turnPage'; readonly page: number }
  | { readonly type: 'chooseLanguage'; readonly language: View['language'] }
  | { readonly type: 'chooseTheme'; readonly theme: View['theme'] }
  | { readonly type: 'chooseMotion'; readonly motion: View['motion'] }
  | { readonly type: 'chooseShortcuts'; readonly shortcuts: View['shortcuts'] }
  /** Shows a whole view, as a link does. */
  | { readonly type: 'showView'; readonly view: View }
  /** The camera has come to rest. */
  | { readonly type: 'moveCamera'; readonly camera: Camera }
  /** Changes what the panels in between show: no other part of the view. */
  | { readonly type: 'change'; readonly change: Change }
  /** Shows a scenario while a slider is moved; the address is written when it has come to rest, by `change`. */
  | { readonly type: 'tryScenario'; readonly scenario: Scenario }
  /** The pointer or the focus is on something that map and charts light alike. */
  | { readonly type: 'point'; readonly pointed: Pointed | undefined }
  /** Lays an overlay over the map, on top of the others or at a place among them (0 is the top). What cannot be drawn of it is told as a problem. */
  | { readonly type: 'addOverlay'; readonly overlay: Overlay; readonly at?: number }
  | { readonly type: 'changeOverlay'; readonly id: string; readonly change: OverlayChange }
  | { readonly type: 'removeOverlay'; readonly id: string }
  /** Moves an overlay to a place among the others. */
  | { readonly type: 'moveOverlay'; readonly id: string; readonly to: number }
  /** Begins or leaves drawing a polygon on the map. */
  | { readonly type: 'drawPolygon'; readonly on: boolean }
  /** Begins or leaves drawing a way between the poles on the map. */
  | { readonly type: 'drawRoute'; readonly on: boolean }
  /** Asks what is known of a polygon from the areas below it; drawing ends. */
  | { readonly type: 'askPolygon'; readonly polygon: AskedPolygon }
  | { readonly type: 'forgetPolygon' }
  /** A problem has been read and may go. */
  | { readonly type: 'dismissProblem'; readonly index: number }
  /** Starts the worker again and asks again for all that is shown. */
  | { readonly type: 'recover' };

/** The parts of the view that are set outright. */
export type Change = Partial<
  Pick<
    View,
    | 'a'
    | 'b'
    | 'camera'
    | 'room'
    | 'surface'
    | 'topic'
    | 'sort'
    | 'page'
    | 'tableOf'
    | 'tablePart'
    | 'drawer'
    | 'frontiers'
    | 'suggest'
    | 'threshold'
    | 'way'
    | 'route'
    | 'compareYear'
    | 'compareAs'
    | 'context'
    | 'reachM'
    | 'distribution'
    | 'scatterX'
    | 'scatterY'
    | 'scenario'
  >
>;

/** What may be changed of an overlay that is there. */
export type OverlayChange = Partial<Pick<Overlay, 'name' | 'colour' | 'hidden' | 'kind' | 'categoryProperty'>>;

/** Actions about layers and polygons of one's own. They are not part of the view: no address holds them. */
export type OverlayAction = Extract<
  Action,
  {
    type:
      | 'addOverlay'
      | 'changeOverlay'
      | 'removeOverlay'
      | 'moveOverlay'
      | 'drawPolygon'
      | 'drawRoute'
      | 'askPolygon'
      | 'forgetPolygon';
  }
>;

/** Sends an action from an element towards the root, which hands it to the store. The event is `act`; it bubbles. */
export function act(from: EventTarget, action: Action): void {
  from.dispatchEvent(new CustomEvent<Action>('act', { detail: action, bubbles: true, composed: true }));
}
