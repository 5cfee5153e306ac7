import { latest } from '../../../store/result.ts';
import type { RelationSentence } from '../../../text/sentence.ts';
import type { LinkMatter } from './link-words.ts';
import { measured, poleNames, regionTitle } from './link-words.ts';

/** Longer addresses of letters are cut by common e-mail programs. */
const longestMail = 1900;

/** What goes with a link: what it is about, and what it shows. */
export interface Letter {
  readonly subject: string;
  /** The relation sentence; '' where there is no pair. */
  readonly sentence: string;
  /** Region, measure, level and year; that values are invented where they are; what the map is about. */
  readonly shown: readonly string[];
  readonly source: string;
  readonly link: string;
}

/** What goes with a link to what is shown. */
export function letterOf(matter: LinkMatter, sentence: RelationSentence, link: string): Letter {
  const { view, words } = matter;
  const title = regionTitle(matter);
  const [a, b] = [poleNames(view.a ?? [], matter), poleNames(codesOfB(matter), matter)];
  return {
    subject: words.subject(title, a, b, view.year ?? 0),
    sentence: matter.state.pair.state === 'ready' ? sentence.text : '',
    shown: shownWords(title, matter),
    source: sourceWords(matter),
    link,
  };
}

/** B, or what is suggested in its place. */
function codesOfB({ state, view }: LinkMatter): readonly string[] {
  return view.b && view.b.length > 0 ? view.b : (latest(state.suggestion)?.codes ?? []);
}

function shownWords(title: string, matter: LinkMatter): readonly string[] {
  const { state, view, language, words } = matter;
  const { common } = language.text;
  const years = words.years(view.year ?? 0, view.compareYear);
  const isFictional = latest(state.pack)?.manifest.fictional ?? false;
  return [
    words.shown(title, measured(matter), words.levels[view.level], years),
    ...(isFictional ? [`${common.fictional}.`] : []),
    common.context,
  ];
}

function sourceWords({ state, language, words }: LinkMatter): string {
  const titles = (latest(state.pack)?.manifest.sources ?? []).map(({ title }) => title[language.id]);
  return titles.length > 0 ? words.source(language.format.list(titles)) : '';
}

/** The sentence and the link, as plain text. */
export function sentenceAndLink({ sentence, shown, source, link }: Letter): string {
  return paragraphs([sentence, [...shown, source].filter((one) => one !== '').join(' '), link]).join('\n\n');
}

/**
 * An address that begins a letter in the machine's e-mail program. What makes it longer than such programs take is left out: the source, what is shown, the
 * sentence; undefined where the link alone is too long.
 */
export function mailAddress({ subject, sentence, shown, source, link }: Letter): string | undefined {
  const bodies = [
    [sentence, [...shown, source].join(' '), link],
    [sentence, shown.join(' '), link],
    [sentence, link],
    [link],
  ];
  return bodies
    .map((body) => `mailto:?subject=${encoded(subject)}&body=${encoded(paragraphs(body).join('\r\n\r\n'))}`)
    .find((address) => address.length <= longestMail);
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Percent-encoded; half a sign, which cannot be, is left out, and no-break spaces, which some e-mail programs show as signs, are plain ones. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '').replace(/[\u00a0\u202f]/g, ' '));
}
