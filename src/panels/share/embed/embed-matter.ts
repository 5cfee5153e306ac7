import { bytesOf, elementCode, frameCode } from '../../../embed/embed-code.ts';
import { writeFields } from '../../../embed/view-fields.ts';
import type { View } from '../../../address/view.ts';
import { latest } from '../../../store/result.ts';
import type { Language } from '../../../text/language.ts';
import type { SharingText } from '../../../text/sv/sharing.ts';
import { measured, poleNames, regionTitle } from '../link/link-words.ts';
import type { LinkMatter } from '../link/link-words.ts';
import { linkTo } from '../link/link-to.ts';
import type { ShareState } from '../share-state.ts';
import { embedAddress, embeddedViewOf, fullViewOf } from './embed-choice.ts';
import type { EmbedChoice } from './embed-choice.ts';

/** The language that an embedded map speaks, with the words about it; the page may speak another. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly words: SharingText;
}

/** What the part "Bädda in" shows, worked out from what is chosen. */
export interface EmbedMatter {
  readonly view: View;
  /** Address of the embedded map. */
  readonly src: string;
  readonly srcBytes: number;
  /** What the frame is called for who does not see it. */
  readonly title: string;
  /** The code to copy. */
  readonly code: string;
  /** Link to the full page. */
  readonly link: string;
}

/** Works out what is embedded, in the language that the embedded map speaks. */
export function embedMatter(share: ShareState, choice: EmbedChoice, spoken: SpokenLanguage): EmbedMatter {
  const view = embeddedViewOf(share.state, choice);
  const src = embedAddress(share.base, view);
  const link = linkTo(share.base, fullViewOf(view));
  const { pair, title } = namesOf(share, view, spoken);
  const full = { link, words: spoken.words.embed.fullPage(pair) };
  const { size } = choice;
  const code =
    choice.kind === 'element'
      ? elementCode({
          script: new URL('mellanrum-karta.js', share.base).href,
          ...{ title, height: size.height, fields: writeFields(view), full },
        })
      : frameCode({ src, title, ...size, full });
  return { view, src, srcBytes: bytesOf(src), title, code, link };
}

/** The poles, what is measured, and where, as the page says them above the choices. */
export function shownWords(share: ShareState, view: View, spoken: SpokenLanguage): { pair: string; figures: string } {
  const { words, matter, a, b } = polesOf(share, view, spoken);
  return {
    pair: a === '' || b === '' ? words.noPair : words.pair(a, b),
    figures: words.figures(measured(matter), regionTitle(matter), String(view.year ?? '')),
  };
}

function namesOf(share: ShareState, view: View, spoken: SpokenLanguage): { pair: string; title: string } {
  const { words, matter, a, b } = polesOf(share, view, spoken);
  const isPair = a !== '' && b !== '';
  const kind = words.kindWords[view.offers[0] ?? 'map'];
  const year = String(view.year ?? '');
  return {
    pair: isPair ? words.pair(a, b) : '',
    title: words.frameTitle(kind, isPair ? words.pairTitle(a, b) : '', measured(matter), regionTitle(matter), year),
  };
}

/** Names of the poles; where none is chosen for B, the one that is suggested and that the map shows. */
function polesOf({ state }: ShareState, view: View, { language, words }: SpokenLanguage) {
  const matter: LinkMatter = { state, view, language, words: words.link };
  const suggested = view.a && view.a.length > 0 ? (latest(state.suggestion)?.codes ?? []) : [];
  const b = view.b && view.b.length > 0 ? view.b : suggested;
  return { words: words.embed, matter, a: poleNames(view.a ?? [], matter), b: poleNames(b, matter) };
}
