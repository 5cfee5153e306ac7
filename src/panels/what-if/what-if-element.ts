import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { LightElement } from '../../element/light-element.ts';
import { withMove } from '../../relations/scenario/combine.ts';
import type { Move, Place, QuartileMix, Scenario } from '../../relations/scenario/scenario.ts';
import type { WhatIfAnswer } from '../../relations/scenario/what-if.ts';
import { act } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import { apartSentence, skippedWords, counted } from '../../text/between-sentences/what-if.ts';
import type { BetweenParts } from '../drawer/parts.ts';
import '../controls/legend.ts';
import { segments } from '../controls/segments.ts';
import { backwards } from './backwards.ts';
import { evenOutPart } from './even-out-part.ts';
import { howPart } from './how-part.ts';
import { mixPart } from './mix-part.ts';
import { movesList } from './moves-list.ts';
import { outcome } from './outcome.ts';
import { changeMix, dwellingsIn, hasRoom, setMove } from './scenario-edits.ts';
import { Trial } from './trial.ts';
import './what-if.css';

/**
 * `<mr-what-if>`: the room "Tänk om". Utjämna and Blanda with sliders and numbers, what is tried, today beside what it comes to, and what it would take.
 *
 * Properties: `parts`. Sends `act` with tryScenario while a slider is moved (at most one a frame, and only when the one before has been answered) and
 * change (`scenario`) when it has come to rest.
 */
export class WhatIfElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    place: { state: true },
    mix: { state: true },
    tenure: { state: true },
    goal: { state: true },
  };

  declare parts: BetweenParts | undefined;
  declare place: Place;
  declare mix: QuartileMix;
  declare tenure: string;
  declare goal: number;

  private readonly trial = new Trial({
    onTry: (scenario) => {
      act(this, { type: 'tryScenario', scenario });
    },
    onSettle: (scenario) => {
      act(this, { type: 'change', change: { scenario } });
    },
    isBusy: () => this.parts?.between.whatIf.state === 'waiting' || this.parts?.arrived === false,
    onChange: () => {
      this.requestUpdate();
    },
  });

  constructor() {
    super();
    this.place = 'a';
    this.mix = [25, 25, 25, 25];
    this.tenure = '';
    this.goal = 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.trial.stop();
  }

  /** The page hands over its parts at every news, many times a step of a slider: the room is drawn anew only where it says something else. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const { parts } = this;
    if (parts) this.trial.follow(parts.view.scenario);
    const before = changed.get('parts');
    return changed.size !== 1 || !before || !parts || saysOther(before, parts);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const words = parts.language.between.whatIf;
    const answer = latest(parts.between.whatIf);
    const { scenario } = this.trial;
    if (parts.view.a.length === 0)
      return html`<div class="top"><h2>${words.heading}</h2></div>
        <p>${words.needsA}</p>`;
    return html`${this.top(parts, answer, scenario)}
    ${answer ? this.rooms(parts, answer, scenario) : html`<p class="small" aria-busy="true">${parts.language.text.shell.arriving}</p>`}
    ${parts.layer ? html`<mr-legend .language=${parts.language} .layer=${parts.layer} .pack=${parts.pack} .view=${parts.view}></mr-legend>` : nothing}`;
  }

  /** What it is, the one sentence that changes while one drags, and the way back. */
  private top(
    { language, between }: BetweenParts,
    answer: WhatIfAnswer | undefined,
    scenario: Scenario,
  ): TemplateResult {
    const words = language.between.whatIf;
    const tried = scenario.length > 0;
    return html`<div class="top">
      <div class="line">
        <h2>${words.heading}</h2>
        <span class="ways">
          <button type="button" class="way" ?disabled=${!this.trial.canUndo} @click=${() => this.trial.undo()}>
            ${words.undo}
          </button>
          <button type="button" class="way" ?disabled=${!tried} @click=${() => this.trial.settle([])}>
            ${words.reset}
          </button>
        </span>
      </div>
      <p class="apart" aria-live="polite">${answer ? apartSentence(answer, tried, language) : ''}</p>
      ${between.whatIf.state === 'failed' ? html`<p class="small" role="alert">${words.failed}</p>` : nothing}
      <p class="forecast" title=${words.notForecastLong}>${tried ? words.notForecast : words.nothingYet}</p>
    </div>`;
  }

  private rooms(parts: BetweenParts, answer: WhatIfAnswer, scenario: Scenario): TemplateResult {
    const { language, view, pack, relation } = parts;
    const { place, goal } = this;
    const known = dwellingsIn(scenario, place);
    const mix = known?.quartiles ?? this.mix;
    const tenure = known?.tenure ?? this.tenure;
    const edit = {
      language,
      answer,
      scenario,
      place,
      onTry: (move: Move) => this.change(move, 'try'),
      onSet: (move: Move) => this.change(move, 'letGo'),
    };
    const context = { municipality: answer.municipality, columns: pack.manifest.columns };
    const hasB = answer.places.b.reason === undefined;
    return html`${this.where(parts, answer)} ${evenOutPart(edit)}
    ${mixPart({
      ...edit,
      mix,
      tenure,
      columns: pack.manifest.columns,
      likeA: relation?.a.quartileShares ?? undefined,
      likeB: relation?.b.quartileShares ?? undefined,
      hasB,
      onMix: (quartiles, ofTenure) => this.setMix(quartiles, ofTenure),
    })}
    ${movesList(scenario, answer.reports, context, language, (move) =>
      this.trial.settle(scenario.filter((one) => one !== move)),
    )}
    ${outcome(answer, language)}
    ${backwards({
      language,
      answer,
      hasB,
      partOfStock: view.subset !== 'all',
      mix,
      tenure,
      goal,
      onGoal: (ratio) => {
        this.goal = ratio;
      },
      onUse: (move) => this.use(move),
    })}
    ${howPart(answer, language)}`;
  }

  private where({ language }: BetweenParts, { places }: WhatIfAnswer): TemplateResult {
    const words = language.between.whatIf;
    const { reason, areas, population, skipped } = places[this.place];
    const facts = words.placeFacts(counted(areas, language), counted(population, language));
    return html`<div class="where">
      ${segments({
        name: 'mr-what-if-place',
        label: words.place,
        value: this.place,
        options: (['a', 'b', 'between', 'municipality'] as const).map((value) => ({
          value,
          title: words.places[value],
          disabled: places[value].reason !== undefined && value !== this.place,
        })),
        onChoose: (place) => {
          this.place = place;
        },
      })}
      <p class="small">
        ${reason ? words.reasons[reason] : facts} ${skipped.map((one) => skippedWords(one, language)).join(' ')}
      </p>
      ${this.place !== 'between' && places.between.reason === 'touching' ? html`<p class="small">${words.betweenTouching}</p>` : nothing}
    </div>`;
  }

  private change(move: Move, how: 'try' | 'letGo'): void {
    const { scenario } = this.trial;
    if (hasRoom(scenario, move)) this.trial[how](setMove(scenario, move));
  }

  /** What new dwellings are for: of those that are tried in the place, else of the next. */
  private setMix(quartiles: QuartileMix, tenure: string): void {
    this.mix = quartiles;
    this.tenure = tenure;
    const { scenario } = this.trial;
    const known = dwellingsIn(scenario, this.place);
    if (known) this.trial.settle(changeMix(scenario, known, { ...known, quartiles, tenure }));
  }

  private use(move: Move): void {
    const { scenario } = this.trial;
    if (hasRoom(scenario, move)) this.trial.settle(withMove(scenario, move));
  }
}

/** While an answer is awaited, what else has come waits for it: it is drawn with it. */
function saysOther(
  before: BetweenParts,
  { language, view, layer, relation, pack, between: { whatIf } }: BetweenParts,
): boolean {
  if (before.language !== language || before.view !== view || before.pack !== pack) return true;
  if (latest(before.between.whatIf) !== latest(whatIf)) return true;
  if (whatIf.state === 'waiting') return false;
  return before.between.whatIf.state !== whatIf.state || before.layer !== layer || before.relation !== relation;
}

customElements.define('mr-what-if', WhatIfElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-what-if': WhatIfElement;
  }
}
