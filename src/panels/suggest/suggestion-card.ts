import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AreaSet } from '../../geography/area-set.ts';
import type { SuggestedPair, SuggestedSide } from '../../relations/suggested-pair.ts';
import { act } from '../../store/actions.ts';
import { apartWords, sideName, sidePlace } from '../../text/between-sentences/suggest.ts';
import { valueWords } from '../../text/explain/value-words.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import type { Suggested } from './suggestion-groups.ts';

/** What a card needs beside its pair. */
export interface CardContext {
  readonly language: BetweenLanguage;
  readonly areas: AreaSet;
  /** Codes of the poles in view. */
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** A suggested pair as a mirror, with its reason and the button that shows it. Both sides are made by one function, so that neither weighs more. */
export function suggestionCard({ pair, reason }: Suggested, context: CardContext): TemplateResult {
  const { language, areas } = context;
  const words = language.between.suggest;
  const [a, b] = [pair.a, pair.b].map((one) => sideName(one, areas, language));
  const isShown = isInView(pair, context);
  return html`<li class="suggestion-card" ?data-shown=${isShown}>
    <div class="mirror">${side(pair.a, 'a', context)} ${apart(pair, language)} ${side(pair.b, 'b', context)}</div>
    <div class="why">
      <p>${reason}</p>
      ${
        isShown
          ? html`<span class="shown">${words.shown}</span>`
          : html`<button
              type="button"
              class="button"
              aria-label=${words.showing(a ?? '', b ?? '')}
              @click=${(event: Event) => {
                show(event.currentTarget, pair, areas);
              }}
            >
              ${words.show}
            </button>`
      }
    </div>
  </li>`;
}

/** The pair in the view, and the map where it is seen whole. */
function show(from: EventTarget | null, { a, b }: SuggestedPair, areas: AreaSet): void {
  if (!from) return;
  const codes = ({ rows }: SuggestedSide): readonly string[] => rows.map((row) => areas.codes[row] ?? '');
  act(from, { type: 'change', change: { a: codes(a), b: codes(b), camera: null } });
}

function side(one: SuggestedSide, pole: 'a' | 'b', { language, areas }: CardContext): TemplateResult {
  const { text } = language;
  const letter = pole === 'a' ? text.common.poleA : text.common.poleB;
  const place = sidePlace(one, areas, language);
  return html`<div class=${`side ${pole}`}>
    <span class=${`sign ${pole}`} aria-hidden="true">${letter}</span>
    <span class="visually-hidden">${text.pair.pole(letter)}</span>
    <strong>${sideName(one, areas, language)}</strong>
    <span class="small"
      >${place === '' ? nothing : html`${place}<br />`}${language.between.suggest.balance(valueWords(one.balance, 'ratio', language))}</span
    >
  </div>`;
}

function apart(pair: SuggestedPair, language: BetweenLanguage): TemplateResult {
  const { suggest } = language.between;
  const { times, reason, interval } = apartWords(pair, language);
  if (reason !== '') return html`<div class="apart small">${reason}</div>`;
  return html`<div class="apart">
    <span class="figure">${times}×</span>
    <span class="small">${suggest.apart}${interval === '' ? nothing : html`<br />${interval}`}</span>
  </div>`;
}

function isInView({ a, b }: SuggestedPair, { a: viewA, b: viewB, areas }: CardContext): boolean {
  const same = ({ rows }: SuggestedSide, codes: readonly string[]): boolean =>
    rows.length === codes.length && rows.every((row) => codes.includes(areas.codes[row] ?? ''));
  return (same(a, viewA) && same(b, viewB)) || (same(a, viewB) && same(b, viewA));
}
