import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Estimate, Unit } from '../../measures/column.ts';
import type { PackManifest } from '../../pack/pack.ts';
import type { PolygonAnswer } from '../../protocol/requests.ts';
import { indicatorTitle, intervalWords, reasonWords, valueWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import type { OverlayText } from '../../text/sv/overlays.ts';

interface Figure {
  readonly title: string;
  readonly figure: Estimate;
  readonly unit: Unit;
  readonly estimate: boolean;
  /** Lines under the title. */
  readonly notes: readonly string[];
}

/** The figures of a polygon, each marked where it is an estimate: residents, balance, then the indicators of the pair. */
export function polygonFigures(
  { statistics, basis, shown }: PolygonAnswer,
  manifest: PackManifest | undefined,
  language: Language,
  words: OverlayText,
): TemplateResult {
  const { format } = language;
  const byId = new Map(statistics.figures.map((figure) => [figure.id, figure]));
  const population = byId.get('population');
  const known = population !== undefined && reasonWords(population.figure, language) === '';
  const counted = (share: number): readonly string[] => {
    if (share >= 0.995 || share === 0) return [];
    const percent = format.percent(share);
    return [known ? words.polygon.counted(percent) : words.polygon.countedSurface(percent)];
  };
  const interval = intervalWords(statistics.balance, language);
  const quartile = byId.get(basis === 'households' ? 'q1' : 'p1');
  const balance: Figure = {
    title: words.polygon.balance[basis],
    figure: statistics.balance,
    unit: 'ratio',
    estimate: statistics.estimate || quartile?.estimate === true,
    notes: [...(interval === '' ? [] : [words.polygon.interval(interval)]), ...counted(quartile?.counted ?? 0)],
  };
  const others = shown.flatMap((id): readonly Figure[] => {
    const found = byId.get(id);
    if (!found) return [];
    const title = indicatorTitle(id, manifest?.columns ?? [], language);
    return [{ title, figure: found.figure, unit: found.unit, estimate: found.estimate, notes: counted(found.counted) }];
  });
  const [first, ...rest] = others;
  const rows = shown[0] === 'population' && first ? [first, balance, ...rest] : [balance, ...others];
  return html`<dl>${rows.map((row) => line(row, language, words))}</dl>`;
}

function line(
  { title, figure, unit, estimate, notes }: Figure,
  language: Language,
  words: OverlayText,
): TemplateResult {
  const value = valueWords(figure, unit, language);
  const reason = reasonWords(figure, language) !== '' && value !== '∞';
  return html`<div ?data-reason=${reason}>
    <dt>${title} ${notes.map((note) => html`<small>${note}</small>`)}</dt>
    <dd>
      ${
        estimate && !reason
          ? html`<span aria-hidden="true">≈&nbsp;</span
              ><span class="visually-hidden">${words.polygon.estimated} </span>`
          : nothing
      }${value}
    </dd>
  </div>`;
}
