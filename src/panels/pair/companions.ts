import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import { exact, missing } from '../../measures/column.ts';
import type { Coverage, Estimate } from '../../measures/column.ts';
import type { MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { IndexFigure } from '../../text/explain/explain-key.ts';
import { reasonWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { coverageWords } from './coverage-words.ts';

/** The context numbers of a municipality, folded away: the balance of the whole, the robust form of the index, and the ten companions. */
export function companions(index: MunicipalityIndex, language: Language): TemplateResult {
  const { text, format } = language;
  const known = (value: number): Estimate => (Number.isFinite(value) ? exact(value) : missing(index.status));
  const covered = (words: string, coverage: Coverage | null): string =>
    coverage ? text.pair.both(words, coverageWords(coverage, language)) : words;
  const line = (
    figure: IndexFigure,
    title: string,
    estimate: Estimate,
    words: (value: number) => string,
  ): TemplateResult => {
    const value = estimate.value === Infinity ? '∞' : reasonWords(estimate, language) || words(estimate.value);
    return html`<div>
      <dt>${title}</dt>
      <dd>${explained({ of: 'municipality', code: index.code, figure }, value, language, title)}</dd>
    </div>`;
  };
  const names = Object.keys(index.companions) as readonly (keyof MunicipalityIndex['companions'])[];
  return html`<details class="companions">
    <summary>${text.pair.companions(index.name)}</summary>
    <dl>
      ${line('balance', text.pair.municipalityBalance, index.balance, (value) => covered(format.ratio(value), index.balanceCoverage))}
      ${line('medianBalance', text.pair.medianBalance, index.medianBalance, format.ratio)}
      ${line('medianOverP10', text.pair.robust, known(index.medianOverP10), format.ratio)}
      ${line('poleQuotient', text.pair.poleQuotient, known(index.poleQuotient), format.ratio)}
      ${names.map((name) =>
        line(`companion:${name}`, text.pair.companionTitles[name], index.companions[name], (value) =>
          format.number(value, 2),
        ),
      )}
    </dl>
  </details>`;
}
