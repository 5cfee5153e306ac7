import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KeptPair } from '../../../lab/session.ts';
import { limits } from '../../../lab/session.ts';
import { latest } from '../../../store/result.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { cross } from '../../parts-dialog/signs.ts';
import { penSign } from './signs.ts';
import { regionTitle } from './step-facts.ts';
import { typed } from './track-parts.ts';
import type { TrackParts } from './track-parts.ts';

/** How many pairs are listed at first, and how many more at a time. */
export const pairsAtOnce = 20;
const moreAtOnce = 100;

interface KeptPairs {
  readonly track: TrackParts;
  readonly renaming: string | undefined;
  /** How many are listed; the one that was kept last stands there in any case. */
  readonly most: number;
  readonly onRename: (id: string | undefined) => void;
  readonly onShow: (most: number) => void;
}

/** Pole pairs that the group wants to come back to: keep the one on screen, show one again, rename, take away. */
export function keptPairs({ track, renaming, most, onRename, onShow }: KeptPairs): TemplateResult {
  const { parts, order } = track;
  const { language, state, lab } = parts;
  const words = language.lab.track.pairs;
  const { pairs } = lab.session;
  const listed = pairs.filter(({ id }, at) => at < most || at === pairs.length - 1 || id === renaming);
  const suggested = latest(state.suggestion)?.codes.length ?? 0;
  const hasPair = (state.settled?.a.length ?? 0) > 0 && (state.settled?.b.length ?? 0) + suggested > 0;
  return html`<section class="kept" aria-labelledby="mr-kept-pairs">
    <div class="line">
      <h3 id="mr-kept-pairs">${words.heading}</h3>
      ${
        hasPair
          ? html`<button type="button" class="way" @click=${() => order({ type: 'keepPair' })}>${words.keep}</button>`
          : nothing
      }
    </div>
    ${pairs.length > 0 ? nothing : html`<p class="small">${hasPair ? words.none : words.needsPair}</p>`}
    ${
      pairs.length === 0
        ? nothing
        : html`<ul role="list">
            ${repeat(
              listed,
              ({ id }) => id,
              (pair) =>
                html`<li>${pair.id === renaming ? naming(track, pair, onRename) : row(track, pair, onRename)}</li>`,
            )}
          </ul>`
    }
    ${more(pairs.length, most, language, onShow)}
  </section>`;
}

/** The way to the rest of them, and back. */
function more(
  count: number,
  most: number,
  { lab, format }: LabLanguage,
  onShow: KeptPairs['onShow'],
): TemplateResult | typeof nothing {
  if (count <= pairsAtOnce) return nothing;
  const { showAll, showMore, showFewer } = lab.board;
  const left = count - most;
  const next = left <= 0 ? pairsAtOnce : most + Math.min(left, moreAtOnce);
  const said =
    left <= 0
      ? showFewer
      : left > moreAtOnce
        ? showMore(format.count(moreAtOnce), format.count(count))
        : showAll(format.count(count));
  return html`<button type="button" class="way" data-more-pairs @click=${() => onShow(next)}>${said}</button>`;
}

function row(
  { parts, act, order, announce }: TrackParts,
  pair: KeptPair,
  onRename: (id: string) => void,
): TemplateResult {
  const { language, state, lab } = parts;
  const words = language.lab.track;
  const { name } = pair;
  const facts = [
    pair.pack === state.view.pack ? '' : regionTitle(pair.pack, state, lab.session.data, language),
    language.text.controls.levels[pair.level],
    pair.route.length > 0 ? words.pairs.withRoute : '',
  ].filter((one) => one !== '');
  const remove = (): void => {
    act({ type: 'removePair', id: pair.id });
    announce(words.removed.pair(name));
  };
  return html`<button
      type="button"
      class="pick"
      aria-label=${words.pairs.show(name)}
      @click=${() => order({ type: 'showPair', id: pair.id })}
    >
      <span class="title">${name}</span>
      <span class="shows">${facts.join(' · ')}</span>
    </button>
    <button
      type="button"
      class="mini"
      data-rename=${pair.id}
      aria-label=${words.pairs.renameOf(name)}
      title=${words.pairs.rename}
      @click=${() => onRename(pair.id)}
    >
      ${penSign}
    </button>
    <button type="button" class="mini" aria-label=${words.pairs.remove(name)} title=${words.remove} @click=${remove}>
      ${cross}
    </button>`;
}

/** The name as a field: Enter or leaving it keeps what is written, Escape what was. */
function naming({ parts, act }: TrackParts, { id, name }: KeptPair, onRename: (id: undefined) => void): TemplateResult {
  const keep = (event: Event): void => {
    const written = typed(event).trim();
    if (written !== '' && written !== name) act({ type: 'renamePair', id, name: written });
    onRename(undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onRename(undefined);
    else if (event.key === 'Enter' && !event.isComposing) keep(event);
  };
  return html`<input
    class="field"
    type="text"
    data-naming
    aria-label=${parts.language.lab.track.pairs.nameLabel}
    maxlength=${limits.title}
    .value=${name}
    @keydown=${onKey}
    @blur=${keep}
  />`;
}
