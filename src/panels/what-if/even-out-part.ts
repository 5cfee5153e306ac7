import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { EvenOut, Move, Place, Scenario } from '../../relations/scenario/scenario.ts';
import type { PlaceFacts } from '../../relations/scenario/place-facts.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import { indicatorWords } from '../../text/between-sentences/what-it-takes.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { amountField } from './amount-field.ts';
import { evenedOut } from './scenario-edits.ts';

/** What both parts of the room are edited with. */
export interface ScenarioEdit {
  readonly language: BetweenLanguage;
  readonly answer: WhatIfAnswer;
  readonly scenario: Scenario;
  readonly place: Place;
  readonly onTry: (move: Move) => void;
  readonly onSet: (move: Move) => void;
}

/** Thousand SEK a year that the slider reaches. */
const mostIncome = 200;

/** Utjämna: work, education and income in the place chosen. */
export function evenOutPart(edit: ScenarioEdit): TemplateResult {
  const words = edit.language.between.whatIf;
  return html`<section class="chapter" aria-labelledby="mr-what-if-even-out">
    <h3 id="mr-what-if-even-out">${words.evenOut}</h3>
    <p class="small">${words.evenOutIs}</p>
    ${(['employed', 'educated', 'income'] as const).map((kind) => field(edit, kind))}
  </section>`;
}

function field(edit: ScenarioEdit, kind: EvenOut['kind']): TemplateResult {
  const { language, answer, scenario, place } = edit;
  const words = language.between.whatIf;
  const facts = answer.places[place];
  const value = evenedOut(scenario, kind, place);
  const { most, note } = kind === 'income' ? ofIncome(facts, edit) : ofPersons(facts, kind, value, edit);
  const move = (amount: number): Move => ({ kind, place, amount });
  return amountField({
    language,
    id: `mr-what-if-${kind}`,
    label: words.kinds[kind].label,
    where: words.in(place, answer.municipality),
    unit: words.kinds[kind].unit,
    value,
    least: 0,
    most,
    note,
    disabled: facts.reason !== undefined || most === 0,
    onTry: (amount) => edit.onTry(move(amount)),
    onSet: (amount) => edit.onSet(move(amount)),
  });
}

interface Reach {
  readonly most: number;
  readonly note: string;
}

function ofIncome({ lowestIncome }: PlaceFacts, { language }: ScenarioEdit): Reach {
  const known = !Number.isNaN(lowestIncome);
  return { most: known ? mostIncome : 0, note: known ? '' : language.between.whatIf.noShare };
}

/** The share today, and what it comes to with as many more. */
function ofPersons(facts: PlaceFacts, kind: 'employed' | 'educated', value: number, { language }: ScenarioEdit): Reach {
  const words = language.between.whatIf;
  const persons = facts[kind];
  if (!persons || persons.base === 0) return { most: 0, note: words.noShare };
  const { base, having } = persons;
  const share = (of: number): string => indicatorWords(kind, Math.min(1, Math.max(0, of / base)), language);
  return {
    most: Math.max(0, Math.floor(base - having)),
    note: value === 0 ? share(having) : words.fromTo(share(having), share(having + value)),
  };
}
