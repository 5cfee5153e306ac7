import { measureOn } from '../drawing/to-canvas.ts';
import { toSvg } from '../drawing/to-svg.ts';
import { groundOf } from '../export/picture/ground-of.ts';
import type { MapParts } from '../export/picture/parts.ts';
import { aboutWidth } from '../drawing/about-width.ts';
import type { Ground } from '../map/picture/shown.ts';
import type { MeasureKey } from '../measures/roles.ts';
import '../panels/report/report-element.ts';
import type { ReportElement } from '../panels/report/report-element.ts';
import type { ReportSize, ReportState } from '../panels/report/report-state.ts';
import { reportTitle } from '../panels/report/report-title.ts';
import { linkTo, sharedView } from '../panels/share/link/link-to.ts';
import type { PackAnswer } from '../protocol/requests.ts';
import type { PairRelation } from '../relations/pair-relation.ts';
import { latest } from '../store/result.ts';
import type { SettledView, State } from '../store/state.ts';
import type { ReportLanguage } from '../text/load-report-text.ts';
import { loadReportLanguage } from '../text/load-report-text.ts';
import { measureTitle } from '../text/measure-words.ts';
import { pictureParts } from './picture-parts.ts';
import { reportPicture } from './report-picture.ts';
import { sentenceOf } from './sentence-of.ts';

/** What the report needs of the page. */
export interface ReportHost extends HTMLElement {
  readonly state: State | undefined;
}

/** Water, roads and railway are finer than a report on paper shows: positions are rounded to this many px of the drawing. */
const grain = 0.2;

const noGround: Ground = { water: [], roads: [], railway: [] };

const rooms = new WeakMap<ReportHost, ReportRoom>();

/**
 * Prints the report of what is on screen: fetches what it says, then asks the browser to print. Resolves when the browser's print dialog has been asked
 * for; rejects where words cannot be fetched. On the page about the method and those about the website, which print as they are, it only prints.
 */
export async function printReport(host: ReportHost): Promise<void> {
  await reportRoom(host).getReady();
  window.print();
}

/** The one room of a page. From when it is made, every way to print prints the report. */
export function reportRoom(host: ReportHost): ReportRoom {
  const room = rooms.get(host) ?? new ReportRoom(host);
  rooms.set(host, room);
  return room;
}

/**
 * Puts the report on the page while it is printed. The browser takes its picture of the page when the listeners of `beforeprint` have returned and waits for
 * nothing, and a canvas prints blank: so the report is laid out and its map composed in that very listener, as SVG, from answers that are already there
 * and words that `getReady` has fetched. Where those have not come, the page prints as it stands.
 */
class ReportRoom {
  private readonly host: ReportHost;
  private readonly languages = new Map<string, ReportLanguage>();
  private ground: { readonly of: PackAnswer; readonly lines: Ground } | undefined;
  private shown: { readonly element: ReportElement; readonly title: string; readonly lang: string } | undefined;

  constructor(host: ReportHost) {
    this.host = host;
    window.addEventListener('beforeprint', () => {
      this.show();
    });
    window.addEventListener('afterprint', () => {
      this.clear();
    });
  }

  /** Fetches the words of the language at hand and the ground of the open region; at once where they are there. */
  async getReady(): Promise<void> {
    const { state } = this.host;
    const pack = state && latest(state.pack);
    if (!state || !pack) return;
    const { language } = state.view;
    const [words, lines] = await Promise.all([
      this.languages.get(language) ?? loadReportLanguage(language),
      this.ground?.of === pack ? this.ground.lines : groundOf(pack, new AbortController().signal),
    ]);
    this.languages.set(language, words);
    this.ground = { of: pack, lines };
  }

  /** Puts the report on the page, whole when this returns. */
  private show(): void {
    this.clear();
    // Something else has put itself on the page to be printed alone.
    if (document.documentElement.dataset['printing'] !== undefined) return;
    const report = this.reportOf();
    if (!report) return;
    const element = document.createElement('mr-report');
    element.report = report;
    document.body.append(element);
    element.layOut();
    const { documentElement: page } = document;
    this.shown = { element, title: document.title, lang: page.lang };
    document.title = reportTitle(report);
    page.lang = report.language.format.locale;
  }

  private clear(): void {
    if (!this.shown) return;
    const { element, title, lang } = this.shown;
    element.remove();
    document.title = title;
    document.documentElement.lang = lang;
    this.shown = undefined;
  }

  private reportOf(): ReportState | undefined {
    const { state } = this.host;
    const { settled: view } = state ?? {};
    const pack = state && latest(state.pack);
    const language = this.languages.get(state?.view.language ?? '');
    if (!state || !view || !pack || !language || view.surface === 'method') return undefined;
    const { between, overlays, palette, pointed } = state;
    const link = linkTo(new URL('.', document.baseURI).href, sharedView(state, false));
    return {
      ...{ language, view, pack, between, overlays, palette, pointed, link },
      relation: relationOf(state, view),
      layer: latest(state.layer),
      index: latest(state.index) ?? [],
      sentence: sentenceOf(state, language),
      measure: measureTitle(view.measure as MeasureKey, pack.manifest.columns, language),
      reducedMotion: true,
      arrived: true,
      draw: (size) => this.draw(state, language, size),
    };
  }

  private draw(state: State, language: ReportLanguage, size: ReportSize): SVGElement | undefined {
    const parts = pictureParts(state, language, '', seenOnScreen());
    return parts && svgOf(parts, size, language, this.ground?.lines ?? noGround);
  }
}

/** The relation of the poles in the view; undefined while the newest is about others. */
function relationOf(state: State, { a, b }: SettledView): PairRelation | undefined {
  const relation = state.pair.state === 'ready' ? state.pair.value : undefined;
  if (!relation || a.length === 0) return undefined;
  const isOfView = relation.a.codes.join() === a.join() && (relation.suggested || relation.b.codes.join() === b.join());
  return isOfView ? relation : undefined;
}

function seenOnScreen(): { readonly seen?: ReportSize } {
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.querySelector('mr-map') ?? {};
  return width > 0 && height > 0 ? { seen: { width, height } } : {};
}

function svgOf(parts: MapParts, size: ReportSize, language: ReportLanguage, ground: Ground): SVGElement | undefined {
  const context = document.createElement('canvas').getContext('2d');
  const measure = context ? measureOn(context) : aboutWidth;
  const file = toSvg(reportPicture(parts, size, { language, ground, measure, grain }));
  const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml');
  return documentElement instanceof SVGElement ? document.importNode(documentElement, true) : undefined;
}
