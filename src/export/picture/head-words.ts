import type { MeasureKey } from '../../measures/roles.ts';
import { columnsBehind } from '../../pack/columns-behind.ts';
import type { PackSource } from '../../pack/pack.ts';
import type { PictureLanguage } from '../../text/load-picture-text.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { PictureParts } from './parts.ts';

/** What is said around a picture, in the order it is read. */
export interface HeadWords {
  readonly title: string;
  readonly about: string;
  /** That what is shown is tried, not so; '' for what is. */
  readonly scenario: string;
  readonly fictional: string;
  readonly sources: string;
  readonly breaks: readonly string[];
  readonly context: string;
  readonly linkLead: string;
  /** The address without its scheme; '' where there is none. */
  readonly link: string;
}

/** Longest address that is written out, in letters: beyond, it is one to click and none to read. */
const longestLink = 320;

/** The words around a picture. */
export function headWords(parts: PictureParts, language: PictureLanguage): HeadWords {
  const { text, picture } = language;
  const { manifest, view, link } = parts;
  const isTried = view.scenario.length > 0;
  return {
    title: parts.kind === 'chart' ? parts.title : titleOf(parts, language),
    about: picture.about(manifest.title[language.id], text.controls.levels[view.level], yearWords(parts, language)),
    scenario: isTried ? language.between.whatIf.chip : '',
    fictional: manifest.fictional ? text.common.fictional : '',
    sources: sourceWords(parts, language),
    breaks: breaksNear(parts).map(({ between: [before, after], why }) =>
      picture.break(before, after, why[language.id]),
    ),
    context: manifest.fictional ? `${picture.fictional} ${text.common.context}` : text.common.context,
    linkLead: link === '' ? '' : picture.link,
    link: shortLink(link),
  };
}

function titleOf({ view, manifest }: PictureParts, language: PictureLanguage): string {
  const { text, picture } = language;
  const measure = measureTitle(view.measure as MeasureKey, manifest.columns, language);
  const subset =
    view.subset === 'all' ? measure : picture.subset(measure, text.measures.subsets[view.subset] ?? view.subset);
  return view.colour === 'fromA' ? picture.seenFromA(subset) : subset;
}

function yearWords({ view }: PictureParts, { picture }: PictureLanguage): string {
  const { year, compareYear } = view;
  const isCompared = compareYear !== null && compareYear !== year;
  return isCompared ? picture.compared(String(year), String(compareYear)) : String(year);
}

/** The sources of what the map shows, with the day they were fetched and their licence. */
function sourceWords(parts: PictureParts, { id, format, picture }: PictureLanguage): string {
  const sources = behind(parts);
  if (sources.length === 0) return `${picture.noSource} ${picture.made}`;
  const said = sources.map(({ title, retrieved, licence }) =>
    picture.sourceOf(title[id], [
      ...(retrieved === undefined ? [] : [picture.retrieved(format.date(retrieved))]),
      ...(licence === '' ? [] : [licence]),
    ]),
  );
  return `${picture.source([...new Set(said)].join('; '))} ${picture.made}`;
}

function behind({ manifest, view }: PictureParts): readonly PackSource[] {
  const columns = columnsBehind(view.measure as MeasureKey, view.basis, view.subset, manifest.columns);
  const now = manifest.sources.filter((source) => !source.columns || source.columns.some((id) => columns.includes(id)));
  return now.length > 0 ? now : manifest.sources;
}

/** The breaks that stand between the years shown or beside them, each once. */
function breaksNear(parts: PictureParts): NonNullable<PackSource['breaks']> {
  const { year, compareYear } = parts.view;
  const [first, last] = [Math.min(year, compareYear ?? year), Math.max(year, compareYear ?? year)];
  const all = behind(parts).flatMap(({ breaks = [] }) => breaks);
  const near = all.filter(({ between: [before, after] }) => before <= last && after >= first);
  return near.filter((one, at) => near.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);
}

function shortLink(link: string): string {
  const bare = link.replace(/^https?:\/\//, '');
  return bare.length > longestLink ? (bare.split('#')[0]?.split('?')[0] ?? '') : bare;
}
