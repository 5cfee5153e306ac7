import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { explained } from '../../charts/explained/explained.ts';
import { indexLineState } from '../../charts/index-line/state.ts';
import { hasValue, statusNames } from '../../measures/status.ts';
import type { IndexArea, MunicipalityIndex } from '../../relations/municipality-index.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { PackAnswer } from '../../protocol/requests.ts';
import type { SettledView } from '../../store/state.ts';
import type { IndexFigure } from '../../text/explain/explain-key.ts';
import { intervalWords } from '../../text/explain/value-words.ts';
import type { Language } from '../../text/language.ts';
import { companions } from './companions.ts';
import { desoOfPole } from './deso-of-poles.ts';
import type { TodayLines } from './today-lines.ts';
import { publishedIndex, publishedSource, publishedYear } from './published-index.ts';
import '../../charts/index-line/element.ts';

/** What the index is held against. */
export interface Beside {
  readonly relation: PairRelation;
  readonly level: SettledView['level'];
  readonly pack: PackAnswer | undefined;
  readonly today?: TodayLines | undefined;
}

/** The municipality's index beside the pair, in both directions from the median; the DeSO of the poles carry their signs, at every level. */
export function indexBeside(
  index: MunicipalityIndex,
  { relation: { a, b }, level, pack, today }: Beside,
  language: Language,
): TemplateResult {
  const { text, format } = language;
  const line = indexLineState(index, desoOfPole(a.codes, level, pack), desoOfPole(b.codes, level, pack));
  const { statuses } = text.measures;
  const reason = hasValue(index.status) ? statuses.noData.short : statuses[statusNames[index.status]].short;
  return html`<section class="index">
    <h3 class="label">${text.pair.indexHeading(index.name)}</h3>
    ${
      line
        ? html`<mr-index-line
              .line=${line}
              .words=${text.pair.indexLine(
                index.name,
                text.pair.under(format.ratio(index.bottomGap)),
                text.pair.over(format.ratio(index.topGap)),
                format.count(index.n),
              )}
            ></mr-index-line>
            ${ends(index, language)}
            ${level === 'deso' ? nothing : html`<p class="small">${text.pair.indexOfDeso[level]}</p>`}`
        : html`<p class="small">${text.pair.indexUnavailable(index.name, reason)}</p>`
    }
    ${facts(index, line !== null, today?.municipality === index.name ? today.index : '', language)}
    ${published(index, language)} ${companions(index, language)}
  </section>`;
}

function ends(index: MunicipalityIndex, language: Language): TemplateResult {
  const { text, format } = language;
  const end = (figure: IndexFigure, words: string, area: IndexArea | null, title: string): TemplateResult =>
    html`<div>
      <p class="gap">${explained({ of: 'municipality', code: index.code, figure }, words, language, index.name)}</p>
      <p class="small"><span class="visually-hidden">${title}: </span>${area?.name || area?.code}</p>
    </div>`;
  return html`<div class="ends">
    ${end('bottomGap', text.pair.under(format.ratio(index.bottomGap)), index.weakest, text.pair.weakest)}
    ${end('topGap', text.pair.over(format.ratio(index.topGap)), index.strongest, text.pair.strongest)}
  </div>`;
}

function facts(index: MunicipalityIndex, known: boolean, today: string, language: Language): TemplateResult {
  const { text, format } = language;
  const { code, name } = index;
  const ask = (figure: IndexFigure, words: string, heard: string): TemplateResult =>
    explained({ of: 'municipality', code, figure }, words, language, heard);
  const band = intervalWords(index.index, language);
  const count = ask('counted', text.pair.counted(format.count(index.n)), name);
  return html`<div class="facts">
    ${
      known
        ? html`<p>
            ${text.pair.index}
            <strong>${ask('index', format.ratio(index.index.value), text.pair.index)}</strong>,
            ${text.pair.own}${today ? html`<br /><span class="today">${today}</span>` : nothing}${band === '' ? nothing : html`<br />${ask('band', text.pair.band(band), text.pair.index)}`}
          </p>`
        : nothing
    }
    <p>${count}</p>
    ${leftOut(index, language)}
  </div>`;
}

function leftOut(index: MunicipalityIndex, { text, format }: Language): TemplateResult | typeof nothing {
  const count = index.leftOut.length;
  if (count === 0) return nothing;
  return html`<details>
    <summary>${text.pair.leftOut(format.count(count), count === 1)}</summary>
    <ul>
      ${index.leftOut.map(
        ({ code, name, reason }) => html`<li>${name || code}: ${text.pair.leftOutReasons[reason]}</li>`,
      )}
    </ul>
  </details>`;
}

function published(index: MunicipalityIndex, { text, format }: Language): TemplateResult | typeof nothing {
  const value = publishedIndex[index.code];
  if (value === undefined) return nothing;
  return html`<p class="published">
    <strong>${text.pair.published(format.number(value, 2), String(publishedYear))}</strong>
    ${text.pair.publishedSource(publishedSource)}
  </p>`;
}
