import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PackColumn } from '../../pack/pack.ts';
import type { Move, QuartileMix } from '../../relations/scenario/scenario.ts';
import { columnTitle } from '../../text/measure-words.ts';
import { choice } from '../controls/choice.ts';
import { amountField } from './amount-field.ts';
import type { ScenarioEdit } from './even-out-part.ts';
import { mixControl } from './mix-control.ts';
import { dwellingsIn, exchanged } from './scenario-edits.ts';

/** What Blanda is edited with. */
export interface MixEdit extends ScenarioEdit {
  readonly mix: QuartileMix;
  readonly tenure: string;
  readonly columns: readonly PackColumn[];
  readonly likeA: readonly number[] | undefined;
  readonly likeB: readonly number[] | undefined;
  readonly hasB: boolean;
  readonly onMix: (mix: QuartileMix, tenure: string) => void;
}

/** Dwellings that the slider reaches at least. */
const fewDwellings = 200;

/** Blanda: new dwellings in the place chosen, for whom and in which tenure, and households that change places. */
export function mixPart(edit: MixEdit): TemplateResult {
  const words = edit.language.between.whatIf;
  return html`<section class="chapter" aria-labelledby="mr-what-if-mix">
    <h3 id="mr-what-if-mix">${words.mix}</h3>
    <p class="small">${words.mixIs}</p>
    ${dwellings(edit)}
    ${mixControl({
      language: edit.language,
      mix: edit.mix,
      likeA: edit.likeA,
      likeB: edit.likeB,
      onSet: (mix) => edit.onMix(mix, edit.tenure),
    })}
    ${tenures(edit)} ${exchange(edit)}
  </section>`;
}

function dwellings(edit: MixEdit): TemplateResult {
  const { language, answer, scenario, place, mix, tenure } = edit;
  const words = language.between.whatIf;
  const { reason, households } = answer.places[place];
  const move = (amount: number): Move => ({ kind: 'dwellings', place, amount, quartiles: mix, tenure });
  return amountField({
    language,
    id: 'mr-what-if-dwellings',
    label: words.dwellings.label,
    where: words.in(place, answer.municipality),
    unit: words.dwellings.unit,
    value: dwellingsIn(scenario, place)?.amount ?? 0,
    least: 0,
    lowest: 0,
    most: Math.max(fewDwellings, roundedUp(households / (place === 'municipality' ? 4 : 1))),
    note: '',
    disabled: reason !== undefined,
    onTry: (amount) => edit.onTry(move(amount)),
    onSet: (amount) => edit.onSet(move(amount)),
  });
}

function tenures({ language, answer, tenure, mix, columns, onMix }: MixEdit): TemplateResult | typeof nothing {
  if (answer.tenures.length === 0) return nothing;
  const words = language.between.whatIf;
  return choice({
    id: 'mr-what-if-tenure',
    label: words.tenure,
    value: answer.tenures.includes(tenure) ? tenure : '',
    groups: [
      {
        title: '',
        options: [
          { value: '', title: words.tenureAsToday },
          ...answer.tenures.map((value) => ({ value, title: columnTitle(value, columns, language) })),
        ],
      },
    ],
    onChoose: (chosen) => onMix(mix, chosen),
  });
}

function exchange(edit: MixEdit): TemplateResult {
  const { language, answer, scenario, hasB } = edit;
  const words = language.between.whatIf;
  const value = exchanged(scenario);
  const { most, least, reason } = answer.exchange;
  const applied = answer.reports[scenario.findIndex(({ kind }) => kind === 'exchange')]?.applied ?? 0;
  const move = (amount: number): Move => ({ kind: 'exchange', amount });
  return amountField({
    language,
    id: 'mr-what-if-exchange',
    label: words.exchange.label,
    where: '',
    unit: words.exchange.unit,
    value,
    least: applied + least,
    most: applied + most,
    note: !hasB ? words.needsB : reason ? words.reasons[reason] : words.exchangeIs,
    disabled: reason !== undefined,
    onTry: (amount) => edit.onTry(move(amount)),
    onSet: (amount) => edit.onSet(move(amount)),
  });
}

/** 1 240 becomes 1 300, 83 becomes 90. */
function roundedUp(value: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.ceil(value / step) * step;
}
