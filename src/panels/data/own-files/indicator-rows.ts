import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type {
  FileProposal,
  IndicatorCorrection,
  IndicatorUse,
  ProposedIndicator,
} from '../../../imports/from-files/proposal.ts';
import type { Unit } from '../../../measures/column.ts';
import type { Role } from '../../../measures/roles.ts';
import type { Written } from '../../../imports/from-files/proposal.ts';
import type { OwnFile } from './files-state.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import { takenIn } from './readiness.ts';
import { selectField } from './select-field.ts';

/** So many series are shown before the rest is asked for. */
const shownAtFirst = 12;

export interface IndicatorRows {
  readonly file: OwnFile;
  readonly proposal: FileProposal;
  readonly first: FileProposal;
  /** True when every series is shown. */
  readonly all: boolean;
  readonly onAll: () => void;
}

/** The series of a file: which are taken in, and for each what it is used as, called and counted in. */
export function indicatorRows(rows: IndicatorRows, parts: OwnFilesParts): TemplateResult | typeof nothing {
  const { proposal, all, onAll } = rows;
  const { words } = parts;
  const { indicators } = proposal;
  if (indicators.length === 0) return nothing;
  const shown = all ? indicators : indicators.slice(0, shownAtFirst);
  const taken = takenIn(proposal).length;
  return html`<details class="more" ?open=${taken < indicators.length && indicators.length <= shownAtFirst}>
    <summary>${words.indicators.title(taken, indicators.length)}</summary>
    <ul class="indicators" role="list">
      ${shown.map((indicator) => row(indicator, rows, parts))}
    </ul>
    ${
      shown.length < indicators.length
        ? html`<button type="button" class="button" @click=${onAll}>
            ${words.indicators.more(indicators.length - shown.length)}
          </button>`
        : nothing
    }
  </details>`;
}

function row(indicator: ProposedIndicator, rows: IndicatorRows, parts: OwnFilesParts): TemplateResult {
  const { words, language } = parts;
  const { use, unit, years, counted, of } = indicator;
  const title = titleOf(indicator, parts);
  const own = words.indicators;
  const taken = use.value.as !== 'leftOut';
  return html`<li data-taken=${taken}>
    <label class="check">
      <input
        type="checkbox"
        .checked=${taken}
        @change=${(event: Event) => {
          const wanted = (event.currentTarget as HTMLInputElement).checked;
          correct(indicator, rows, parts, { use: wanted ? usedAs(indicator, rows.first) : { as: 'leftOut' } });
        }}
      />
      <span
        >${title}
        <small>${own.about(language.text.measures.units[unit.value], years, counted, of, language.format)}</small></span
      >
    </label>
    ${taken ? change(indicator, title, rows, parts) : nothing}
  </li>`;
}

/** What it was taken for before anything was said, unless that was nothing. */
function usedAs({ key }: ProposedIndicator, { indicators }: FileProposal): IndicatorUse {
  const guessed = indicators.find((one) => one.key === key)?.use.value;
  return guessed && guessed.as !== 'leftOut' ? guessed : { as: 'own' };
}

/** A role has its words already; anything else is called what its title says. */
export function titleOf({ use, title }: ProposedIndicator, { language }: OwnFilesParts): string {
  return use.value.as === 'role' ? language.text.measures.columns[use.value.role] : title.value[language.id];
}

function correct(
  { key }: ProposedIndicator,
  { file }: IndicatorRows,
  { act }: OwnFilesParts,
  part: IndicatorCorrection,
): void {
  const { corrections } = file;
  const before = corrections.indicators ?? {};
  const indicators = { ...before, [key]: { ...before[key], ...part } };
  act({ type: 'correctFile', key: file.key, corrections: { ...corrections, indicators } });
}

function change(
  indicator: ProposedIndicator,
  title: string,
  rows: IndicatorRows,
  parts: OwnFilesParts,
): TemplateResult {
  const { words, language } = parts;
  const own = words.indicators;
  const { use, unit, written, family, examples } = indicator;
  const id = `mr-${rows.file.key}-${String(rows.proposal.indicators.indexOf(indicator))}`;
  const { columns, units } = language.text.measures;
  const say = (part: IndicatorCorrection): void => correct(indicator, rows, parts, part);
  return html`<details class="change">
    <summary aria-label=${own.changeNamed(title)}>${own.change}</summary>
    <div class="fields">
      ${selectField({
        id: `${id}-use`,
        label: own.use,
        value: use.value.as === 'role' ? use.value.role : 'own',
        options: use.alternatives.flatMap((one) =>
          one.as === 'leftOut'
            ? []
            : [one.as === 'role' ? { value: one.role, title: columns[one.role] } : { value: 'own', title: own.own }],
        ),
        onChoose: (value) => say({ use: value === 'own' ? { as: 'own' } : { as: 'role', role: value as Role } }),
      })}
      ${
        use.value.as === 'own'
          ? html`<div class="select-field">
              <label for="${id}-name">${own.name}</label>
              <input
                class="field"
                id="${id}-name"
                maxlength="80"
                .value=${title}
                @change=${(event: Event) => {
                  const name = (event.currentTarget as HTMLInputElement).value.trim();
                  if (name !== '') say({ title: { sv: name, en: name } });
                }}
              />
            </div>`
          : nothing
      }
      ${selectField({
        id: `${id}-unit`,
        label: own.unit,
        value: unit.value,
        options: unit.alternatives.map((value) => ({ value, title: units[value] })),
        onChoose: (value) => say({ unit: value as Unit }),
      })}
      ${
        unit.value === 'share' || unit.value === 'kSEK'
          ? selectField({
              id: `${id}-written`,
              label: own.written,
              value: written.value,
              options: written.alternatives
                .filter((value) => value === 'plain' || (value === 'percent') === (unit.value === 'share'))
                .map((value) => ({ value, title: words.writings[value] })),
              onChoose: (value) => say({ written: value as Written }),
            })
          : nothing
      }
      ${
        family.alternatives.length > 1
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${family.value !== null}
                @change=${(event: Event) =>
                  say({
                    family: (event.currentTarget as HTMLInputElement).checked ? (family.alternatives[0] ?? null) : null,
                  })}
              />
              <span>${own.family}<small>${own.familyNote}</small></span>
            </label>`
          : nothing
      }
    </div>
    <p class="small">${own.inFile(indicator.words.join(', '), examples.join(' · '))}</p>
  </details>`;
}
