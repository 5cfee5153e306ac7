import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import { never } from '../../problem/never.ts';
import type { PairGeography, PairRelation } from '../../relations/pair-relation.ts';
import { intervalWords, reasonWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { contrastApart, isOpenContrast, leastApart } from '../../text/open-contrast.ts';

/** The middle of the mirror: how many times apart the poles are, whichever is the higher, and what lies between them on the ground. */
export function between(relation: PairRelation, language: Language, today?: string): TemplateResult {
  const { text } = language;
  return html`<div class="between">
    <h3 class="visually-hidden">${text.pair.between}</h3>
    <div class="times">${times(relation, language)}${today ? html`<p class="small today">${today}</p>` : nothing}</div>
    <ul class="ground">
      ${ground(relation.geography, language)}
    </ul>
  </div>`;
}

function times(relation: PairRelation, language: Language): TemplateResult {
  const { text, format } = language;
  const key = { of: 'pair', figure: 'contrast' } as const;
  if (isOpenContrast(relation)) return atLeast(relation, language);
  const contrast = contrastApart(relation.contrast);
  const reason = reasonWords(contrast, language);
  if (relation.certainty === 'unknown' || reason !== '') {
    return html`<p class="unsaid">${explained(key, text.pair.unknownApart, language)}</p>
      <p class="small">${reason}</p>`;
  }
  if (relation.certainty === 'equal') return html`<p class="unsaid">${explained(key, text.pair.same, language)}</p>`;
  const interval = intervalWords(contrast, language);
  const ratio = format.ratio(contrast.value);
  return html`<p class="figure">${explained(key, `${ratio}×`, language, text.pair.timesApart(ratio))}</p>
    <p class="small">
      ${relation.certainty === 'uncertain' ? text.pair.uncertain : text.pair.apart}${
        interval === '' ? nothing : html`<br />${interval}`
      }
    </p>`;
}

/** A contrast without bound: the end that is certain, or that nothing is. */
function atLeast(relation: PairRelation, language: Language): TemplateResult {
  const { pair } = language.text;
  const key = { of: 'pair', figure: 'contrast' } as const;
  const least = leastApart(relation, language);
  if (least === '') return html`<p class="unsaid">${explained(key, pair.uncertain, language)}</p>`;
  return html`<p class="small" aria-hidden="true">${pair.atLeast('')}</p>
    <p class="figure">${explained(key, `${least}×`, language, pair.timesApart(pair.atLeast(least)))}</p>
    <p class="small">${pair.apart}</p>`;
}

function ground(geography: PairGeography, language: Language): TemplateResult {
  const { text } = language;
  switch (geography.position) {
    case 'same':
      return html`<li>${text.pair.geography.same}</li>`;
    case 'overlapping':
      return html`<li>${text.pair.geography.overlapping}</li>`;
    case 'touching':
      return html`${distance(geography, language)}${border(geography, language)}`;
    case 'apart':
      return html`${distance(geography, language)}${borders(geography, language)}`;
    default:
      return never(geography.position);
  }
}

function distance({ distanceM }: PairGeography, language: Language): TemplateResult {
  if (!Number.isFinite(distanceM)) return html``;
  const { text, format } = language;
  const words = text.pair.geography.apart(format.distance(distanceM));
  return html`<li>${explained({ of: 'pair', figure: 'distance' }, words, language)}</li>`;
}

function border({ sharedBorderM }: PairGeography, language: Language): TemplateResult {
  const { text, format } = language;
  const words = text.pair.geography.sharedBorder(format.distance(sharedBorderM));
  return html`<li>${explained({ of: 'pair', figure: 'sharedBorder' }, words, language)}</li>`;
}

function borders({ bordersBetween }: PairGeography, language: Language): TemplateResult {
  const { text, format } = language;
  const words =
    bordersBetween === null
      ? text.pair.geography.noPath
      : text.pair.geography.bordersBetween(format.count(bordersBetween), bordersBetween === 1);
  return html`<li>${explained({ of: 'pair', figure: 'bordersBetween' }, words, language)}</li>`;
}
