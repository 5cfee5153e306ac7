import { fromPage } from '../drawing/from-page.ts';
import type { ChartParts } from '../export/picture/parts.ts';
import { latest } from '../store/result.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * What a picture of a chart is made from: the chart as it stands on the page now, in the page's own theme, framed as the map is. `title` is what the page
 * calls it; `hasSides` where A is at its left and B at its right without saying so. Undefined until a region is open, or where the chart is not shown.
 */
export function chartPicture(
  element: Element,
  title: string,
  state: State,
  language: Language,
  link: string,
  hasSides = false,
): ChartParts | undefined {
  const { settled: view, palette: theme } = state;
  const pack = latest(state.pack);
  const { width, height, marks } = fromPage(element);
  if (!view || !pack || marks.length === 0) return undefined;
  const { text, parts } = sentenceOf(state, language);
  return {
    kind: 'chart',
    language: language.id,
    ...{ theme, link, view, title, marks, size: { width, height } },
    manifest: pack.manifest,
    sentence: { text, parts },
    words: wordsOf(element),
    ...(hasSides ? { sides: sidesOf(state) } : {}),
  };
}

/** The names of each pole's areas; codes where the source has none. */
function sidesOf({ pair }: State): Required<ChartParts>['sides'] {
  const relation = latest(pair);
  const named = ({ names, codes }: { readonly names: readonly string[]; readonly codes: readonly string[] }) =>
    codes.map((code, at) => names[at] || code);
  return { a: relation ? named(relation.a) : [], b: relation ? named(relation.b) : [] };
}

/** What the chart's pictures say to a screen reader. */
function wordsOf(element: Element): string {
  const said = [...element.querySelectorAll('svg[aria-label], [role=img][aria-label]')];
  return [...new Set(said.map((one) => one.getAttribute('aria-label') ?? ''))].filter(Boolean).join('. ');
}
