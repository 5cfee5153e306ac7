import { latest } from '../../../store/result.ts';
import type { LinkText } from '../../../text/sv/sharing/link.ts';
import type { LinkMatter } from './link-words.ts';
import { counted, measured, poleNames, regionTitle } from './link-words.ts';

/** One thing that a link holds. */
export interface Held {
  readonly term: string;
  readonly words: string;
  /** The pole whose sign belongs to it. */
  readonly pole: 'a' | 'b' | undefined;
}

/** What a link holds, in words, in the order that the page shows it. What is not there is left out. */
export function linkHolds(matter: LinkMatter): readonly Held[] {
  const { view, words } = matter;
  const said: readonly (readonly [keyof LinkText['terms'], string])[] = [
    ['region', regionTitle(matter)],
    ['surface', words.surfaces[view.surface]],
    ['level', words.levels[view.level]],
    ['measure', measured(matter)],
    ['year', view.year === null ? '' : words.years(view.year, view.compareYear)],
    ['a', poleNames(view.a ?? [], matter) || words.noPole],
    ['b', poleB(matter)],
    ['between', between(matter)],
    ['whatIf', view.scenario.length === 0 ? '' : words.moves(counted(view.scenario.length, matter.language))],
    ['rows', rows(matter)],
    ['place', view.camera ? words.placeHeld : words.placeWhole],
    ['language', words.languageName],
  ];
  return said
    .filter(([, one]) => one !== '')
    .map(([term, one]) => ({
      term: words.terms[term],
      words: one,
      pole: (term === 'a' || term === 'b') && one !== words.noPole ? term : undefined,
    }));
}

/** Where only A is chosen the link leads to the counter-pole that is suggested to it. */
function poleB(matter: LinkMatter): string {
  const { state, view, words } = matter;
  if (view.b && view.b.length > 0) return poleNames(view.b, matter);
  if (!view.a || view.a.length === 0) return words.noPole;
  return words.suggested(poleNames(latest(state.suggestion)?.codes ?? [], matter));
}

function between(matter: LinkMatter): string {
  const { view, words, language } = matter;
  const parts = [
    words.drawers[view.drawer],
    view.drawer === 'meetingScale' && view.context !== null ? words.context(language.format.count(view.context)) : '',
    view.drawer === 'meetingPlaces' ? words.reach(language.format.distance(view.reachM)) : '',
    view.way === 'drawn' && view.route.length > 0 ? words.drawnWay(counted(view.route.length, language)) : '',
    view.frontiers === 'on' ? words.frontiers : '',
    view.suggest === 'none' ? '' : words.suggestions,
  ];
  return language.format.list(parts.filter((one) => one !== ''));
}

function rows({ state, view, words, language }: LinkMatter): string {
  const { municipality, filter, sort, page } = view;
  const municipalities = latest(state.pack)?.manifest.municipalities ?? [];
  const name = municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  const parts = [
    municipality === '' ? '' : words.municipality(name),
    filter === '' ? '' : words.filter(filter),
    sort === '' ? '' : words.sorted,
    page === 1 ? '' : words.page(language.format.count(page)),
  ];
  return language.format.list(parts.filter((one) => one !== ''));
}
