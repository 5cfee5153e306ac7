import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Drawer } from '../../address/view.ts';
import type { PaletteTheme } from '../../classes/legend.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { Between, Pointed, SettledView } from '../../store/state.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';

export type DrawerTab = Exclude<Drawer, 'none'>;

/** What any panel about what lies between is rendered from; each is handed what it uses. */
export interface BetweenParts {
  readonly language: BetweenLanguage;
  readonly view: SettledView;
  readonly pack: PackAnswer;
  /** Of the poles in the view; undefined until it has arrived. */
  readonly relation: PairRelation | undefined;
  readonly layer: LayerAnswer | undefined;
  readonly index: readonly MunicipalityIndex[];
  readonly between: Between;
  readonly pointed: Pointed | undefined;
  readonly overlays: readonly Overlay[];
  readonly palette: PaletteTheme;
  readonly reducedMotion: boolean;
  /** Neither the map's layer nor the pair is under way: all of the year in view is there, or has failed. */
  readonly arrived: boolean;
}

/** One tab: how its code is fetched, and its element with its properties. */
export interface DrawerPart {
  readonly load: () => Promise<unknown>;
  readonly render: (parts: BetweenParts) => TemplateResult;
  /** Says nothing without two poles. */
  readonly needsPair: boolean;
}

/** The tabs in their order. */
export const drawerParts: Readonly<Record<DrawerTab, DrawerPart>> = {
  transect: {
    load: () => import('../transect/transect-element.ts'),
    render: ({ language, view, pack, relation, between, pointed }) =>
      html`<mr-transect
        .language=${language}
        .view=${view}
        .pack=${pack}
        .relation=${relation}
        .answer=${between.transect}
        .meetingPlaces=${between.meetingPlaces}
        .pointed=${pointed}
      ></mr-transect>`,
    needsPair: false,
  },
  meetingScale: {
    load: () => import('../meeting-scale/meeting-scale-element.ts'),
    render: ({ language, view, between }) =>
      html`<mr-meeting-scale .language=${language} .view=${view} .answer=${between.meetingScale}></mr-meeting-scale>`,
    needsPair: true,
  },
  meetingPlaces: {
    load: () => import('../meeting-places/meeting-places-element.ts'),
    render: ({ language, view, between, pointed }) =>
      html`<mr-meeting-places
        .language=${language}
        .view=${view}
        .answer=${between.meetingPlaces}
        .pointed=${pointed}
      ></mr-meeting-places>`,
    needsPair: true,
  },
  development: {
    load: () => import('../development/development-element.ts'),
    render: ({ language, view, pack, between, arrived, reducedMotion }) =>
      html`<mr-development
        .language=${language}
        .view=${view}
        .pack=${pack}
        .answer=${between.development}
        .arrived=${arrived}
        .reducedMotion=${reducedMotion}
      ></mr-development>`,
    needsPair: true,
  },
  distribution: {
    load: () => import('../distribution/distribution-element.ts'),
    render: ({ language, view, pack, between, pointed }) =>
      html`<mr-distribution
        .language=${language}
        .view=${view}
        .pack=${pack}
        .distribution=${between.distribution}
        .scatter=${between.scatter}
        .pointed=${pointed}
      ></mr-distribution>`,
    needsPair: false,
  },
};
