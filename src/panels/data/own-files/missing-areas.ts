import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FileProposal, UnjoinedReason } from '../../../imports/from-files/proposal.ts';
import { municipalityOf } from '../fetch/places.ts';
import { openQuestions } from './readiness.ts';
import type { OwnFilesParts } from './own-files-parts.ts';

/** Where the figures of a file have no areas here: what is missing, and what to do. */
export function missingAreas(
  proposal: FileProposal,
  { words, language, state }: OwnFilesParts,
  onFetch: () => void,
): TemplateResult | typeof nothing {
  const { use, join, level, indicators } = proposal;
  if (use.value !== 'values' || join.matched > 0 || indicators.length === 0 || openQuestions(proposal) > 0)
    return nothing;
  const said = wordsOf(
    proposal,
    words,
    language,
    state.region && { title: state.region.title[language.id], codes: state.region.municipalities },
  );
  const canFetch = level.value === 'deso' || level.value === 'regso' || level.value === 'kommun';
  return html`<div class="said-problem missing">
    <p><strong>${said.title}</strong></p>
    <p>${said.text}</p>
    ${canFetch ? html`<p><button type="button" class="button" @click=${onFetch}>${words.missing.fetch}</button></p>` : nothing}
  </div>`;
}

/** True where the page itself says why nothing joined, so that the problem of the same need not be said too. */
export function saysMissing({ use, join, indicators }: FileProposal): boolean {
  return use.value === 'values' && join.matched === 0 && indicators.length > 0;
}

function wordsOf(
  { join, level, division }: FileProposal,
  { missing, levels }: OwnFilesParts['words'],
  { format }: OwnFilesParts['language'],
  region: { readonly title: string; readonly codes: readonly string[] } | undefined,
): { readonly title: string; readonly text: string } {
  if (region === undefined) return missing.noRegion;
  const [most] = join.unjoined.toSorted((one, other) => other.count - one.count);
  const foremost: UnjoinedReason | undefined = most?.reason;
  const codes = [...new Set((most?.examples ?? []).map((code) => code.slice(0, 4)))];
  const year = division.value;
  if (foremost === 'otherDivision' && year !== '' && codes.some((code) => region.codes.includes(code)))
    return { title: missing.division.title(year, region.title), text: missing.division.text(year) };
  const places = codes.flatMap((code) => municipalityOf(code)?.name ?? []);
  return {
    title: missing.elsewhere.title(region.title),
    text: missing.elsewhere.text(levels[level.value], places, format),
  };
}
