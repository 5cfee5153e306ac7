import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Level } from '../../geography/area-set.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import { act } from '../../store/actions.ts';
import type { Action } from '../../store/actions.ts';
import { startPair } from '../../store/settle.ts';
import type { Language } from '../../text/language.ts';
import { suggestButton } from './pair-notice.ts';

/**
 * What stands where no pole is chosen: what to do, the pack's own pair as the level has it, and both ends of each municipality as pairs. The ends are
 * areas of the finest level, which their index is made from: they can be chosen there only.
 */
export function pairStart(
  language: Language,
  pack: PackAnswer | undefined,
  indexes: readonly MunicipalityIndex[],
  level: Level,
): TemplateResult {
  const { text } = language;
  const start = pack && level !== 'kommun' ? startPair(pack, level) : undefined;
  return html`<div class="start">
    <p class="say">${text.pair.emptyHeading}</p>
    <div class="poles" aria-hidden="true">
      <div class="pole a" data-empty>
        <span class="sign a suggested">${text.common.poleA}</span>
        <p class="invite">${text.pair.chooseA}</p>
      </div>
      <div class="between"></div>
      <div class="pole b" data-empty>
        <span class="sign b suggested">${text.common.poleB}</span>
        <p class="invite">${text.pair.chooseB}</p>
      </div>
    </div>
    <p class="how">${text.pair.emptyHow}</p>
    ${
      start && start.a.length > 0 && start.b.length > 0
        ? html`<button class="button primary" type="button" @click=${send({ type: 'setPair', a: start.a, b: start.b })}>
            ${text.pair.startPair}
          </button>`
        : nothing
    }
    ${suggestButton(text.pair.suggestPairs, 'button')} ${level === 'deso' ? twoEnded(language, indexes) : nothing}
  </div>`;
}

function twoEnded({ text }: Language, indexes: readonly MunicipalityIndex[]): TemplateResult | typeof nothing {
  const rows = indexes.flatMap(({ name, weakest, strongest }) =>
    weakest && strongest && weakest.code !== strongest.code ? [{ name, weakest, strongest }] : [],
  );
  if (rows.length === 0) return nothing;
  return html`<section class="two-ended">
    <h3 class="label">${text.pair.twoEnded}</h3>
    <ul>
      ${rows.map(
        ({ name, weakest, strongest }) =>
          html`<li>
            <button
              class="row"
              type="button"
              @click=${send({ type: 'setPair', a: [weakest.code], b: [strongest.code] })}
            >
              <span class="name">${name}</span>
              <span class="small"
                >${text.pair.ends(weakest.name || weakest.code, strongest.name || strongest.code)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function send(action: Action): (event: Event) => void {
  return (event) => {
    if (event.currentTarget) act(event.currentTarget, action);
  };
}
