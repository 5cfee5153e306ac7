import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaletteTheme } from '../../classes/legend.ts';
import { LightElement } from '../../element/light-element.ts';
import type { Overlay } from '../../geography/overlay.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import type { Action } from '../../store/actions.ts';
import { act } from '../../store/actions.ts';
import type { SettledView } from '../../store/state.ts';
import type { BreakAt } from '../../pack/breaks-behind.ts';
import { breaksBehind } from '../../pack/breaks-behind.ts';
import { columnsBehind } from '../../pack/columns-behind.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import type { PackEntry } from '../../pack/pack.ts';
import type { Language } from '../../text/language.ts';
import { columnTitle } from '../../text/measure-words.ts';
import { choice } from './choice.ts';
import './controls.css';
import './legend.ts';
import { measureGroups, measureNote, ownRatioValue } from './measure-groups.ts';
import { ownWays } from './own-ways.ts';
import { ratioParts } from './ratio-parts.ts';
import { segments } from './segments.ts';
import { tick } from './tick.ts';
import { yearSlider } from './year-slider.ts';

/**
 * The column "Visa": region, measure, basis, part of the stock, level, colour, legend and year.
 * Sends `open-data`, and `act` with choosePack, chooseMeasure, chooseBasis, chooseSubset, chooseLevel, chooseColour, chooseYear, change (frontiers) and show.
 */
export class Controls extends LightElement {
  static override properties = {
    language: { attribute: false },
    view: { attribute: false },
    pack: { attribute: false },
    packs: { attribute: false },
    layer: { attribute: false },
    overlays: { attribute: false },
    drawing: { attribute: false },
    palette: { attribute: false },
  };

  declare language: Language;
  declare view: SettledView;
  declare pack: PackAnswer | undefined;
  declare packs: readonly PackEntry[];
  /** With a layer the element is the whole column: the legend stands in its place between colour and year, and the context line ends it. Without, the page places both. */
  declare layer: LayerAnswer | undefined;

  /** Layers of one's own; their list is there when its code has arrived. */
  declare overlays: readonly Overlay[];
  declare drawing: boolean;
  declare palette: PaletteTheme;

  constructor() {
    super();
    this.packs = [];
    this.overlays = [];
    this.drawing = false;
    this.palette = 'light';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.view) return nothing;
    const { pack } = this;
    return html`
      ${this.region()}
      ${pack ? [this.measure(pack), this.ownRatio(pack), this.counted(pack), this.level(pack)] : nothing}
      ${this.frontiers()} ${this.colour()}
      ${
        this.layer
          ? html`<mr-legend
              .language=${this.language}
              .layer=${this.layer}
              .pack=${pack}
              .view=${this.view}
            ></mr-legend>`
          : nothing
      }
      ${
        pack
          ? yearSlider({
              language: this.language,
              years: pack.manifest.years,
              year: this.view.year,
              breaks: this.breaks(pack),
              onChoose: (year) => this.send({ type: 'chooseYear', year }),
            })
          : nothing
      }
      ${pack ? this.own() : nothing} ${this.layer ? this.context(pack) : nothing}
    `;
  }

  private breaks({ manifest }: PackAnswer): readonly BreakAt[] {
    const { measure, basis, subset } = this.view;
    return breaksBehind(manifest, columnsBehind(measure as MeasureKey, basis, subset, manifest.columns));
  }

  private region(): TemplateResult {
    const { language, view, packs, pack } = this;
    const words = language.text.controls;
    const known = packs.find((entry) => entry.id === view.pack);
    const areas = pack?.manifest.id === view.pack ? pack.manifest.counts.areas : known?.areas;
    const fictional = pack?.manifest.id === view.pack ? pack.manifest.fictional : known?.fictional;
    const listed = packs.map((entry) => ({ value: entry.id, title: entry.title[language.id] }));
    const own = { value: view.pack, title: pack?.manifest.title[language.id] ?? view.pack };
    return html`${choice({
        id: 'mr-region',
        label: words.region,
        value: view.pack,
        ...(areas === undefined ? {} : { note: words.regionNote(language.format.count(areas), fictional ?? false) }),
        groups: [{ title: '', options: known ? listed : [own, ...listed] }],
        onChoose: (chosen) => this.send({ type: 'choosePack', pack: chosen }),
      })}
      <button type="button" class="get-data" aria-haspopup="dialog" @click=${() => this.openData()}>
        ${words.getData}
      </button>`;
  }

  private measure(pack: PackAnswer): TemplateResult {
    const { language, view } = this;
    const words = language.text.controls;
    const own = ratioParts(view.measure) !== undefined;
    const note = measureNote(view.measure, this.layer?.basis ?? view.basis, language);
    return html`
      ${choice({
        id: 'mr-measure',
        label: words.measure,
        value: own ? ownRatioValue : view.measure,
        note,
        aside: html`<button type="button" class="explains small" @click=${() => this.explain()}>
          ${words.howMade}
        </button>`,
        groups: measureGroups(pack, language),
        onChoose: (chosen) => this.chooseMeasure(chosen, pack),
      })}
      ${own || view.measure === 'livingConditions' ? html`<p class="made small">${words.ownCalculation}</p>` : nothing}
    `;
  }

  private ownRatio(pack: PackAnswer): TemplateResult | typeof nothing {
    const parts = ratioParts(this.view.measure);
    if (!parts) return nothing;
    const words = this.language.text.controls;
    const select = (id: string, label: string, value: string, choose: (id: string) => string): TemplateResult =>
      choice({
        id,
        label,
        value,
        groups: [
          {
            title: '',
            options: pack.countColumns.map((column) => ({
              value: column,
              title: columnTitle(column, pack.manifest.columns, this.language),
            })),
          },
        ],
        onChoose: (chosen) => this.send({ type: 'chooseMeasure', measure: choose(chosen) }),
      });
    return html`<div class="own">
      ${select('mr-numerator', words.numerator, parts.numerator, (chosen) => `ratio:${chosen}/${parts.denominator}`)}
      ${select('mr-denominator', words.denominator, parts.denominator, (chosen) => `ratio:${parts.numerator}/${chosen}`)}
    </div>`;
  }

  /** Who is counted: households or persons, and in which part of the stock. Always there: the pair is about the balance, whatever the map shows. */
  private counted(pack: PackAnswer): TemplateResult | typeof nothing {
    if (pack.bases.length < 2 && pack.subsets.length < 2) return nothing;
    return html`<div class="twin">${this.basis(pack)} ${this.subset(pack)}</div>`;
  }

  private basis(pack: PackAnswer): TemplateResult | typeof nothing {
    if (pack.bases.length < 2) return nothing;
    const words = this.language.text.controls;
    return choice({
      id: 'mr-basis',
      label: words.basis,
      value: this.view.basis,
      groups: [{ title: '', options: pack.bases.map((basis) => ({ value: basis, title: words.bases[basis] })) }],
      onChoose: (basis) => this.send({ type: 'chooseBasis', basis: basis === 'persons' ? 'persons' : 'households' }),
    });
  }

  private subset(pack: PackAnswer): TemplateResult | typeof nothing {
    if (pack.subsets.length < 2) return nothing;
    return choice({
      id: 'mr-subset',
      label: this.language.text.controls.subset,
      value: this.view.subset,
      groups: [
        {
          title: '',
          options: pack.subsets.map((subset) => ({
            value: subset,
            title: this.language.text.measures.subsets[subset] ?? subset,
          })),
        },
      ],
      onChoose: (subset) => this.send({ type: 'chooseSubset', subset }),
    });
  }

  private level(pack: PackAnswer): TemplateResult | typeof nothing {
    if (pack.kommun.areas.codes.length === 0) return nothing;
    const words = this.language.text.controls;
    const known = pack.regso !== undefined;
    return html`${segments({
      name: 'mr-level',
      label: words.level,
      value: this.view.level,
      options: [
        { value: 'deso', title: words.levels.deso },
        { value: 'regso', title: words.levels.regso, disabled: !known },
        { value: 'kommun', title: words.levels.kommun },
      ],
      onChoose: (level) => this.send({ type: 'chooseLevel', level }),
    })}
    ${known ? nothing : html`<p class="made small">${words.needsRegso}</p>`}`;
  }

  private own(): TemplateResult {
    const { language, overlays, palette, drawing } = this;
    return html`<mr-overlays .language=${language} .overlays=${overlays} .theme=${palette}></mr-overlays>
      ${ownWays({ language, drawing, onAdd: () => this.openData('own'), onDraw: () => this.draw() })}`;
  }

  private draw(): void {
    this.send({ type: 'show', surface: 'map' });
    this.send({ type: 'drawPolygon', on: !this.drawing });
  }

  private colour(): TemplateResult {
    const words = this.language.text.controls;
    const hasA = this.view.a.length > 0;
    return html`${segments({
      name: 'mr-colour',
      label: words.colour,
      value: hasA ? this.view.colour : 'value',
      options: [
        { value: 'value', title: words.colours.value },
        { value: 'fromA', title: words.colours.fromA, disabled: !hasA },
      ],
      onChoose: (colour) => this.send({ type: 'chooseColour', colour }),
    })}
    ${hasA ? nothing : html`<p class="made small">${words.needsA}</p>`}`;
  }

  private frontiers(): TemplateResult {
    return tick(this.language.text.controls.frontiers, this.view.frontiers === 'on', (isOn) =>
      this.send({ type: 'change', change: { frontiers: isOn ? 'on' : 'off' } }),
    );
  }

  private context(pack: PackAnswer | undefined): TemplateResult {
    return html`<p class="context small">
      ${pack?.manifest.fictional ? this.language.text.controls.fictionalContext : nothing}
      ${this.language.text.common.context}
    </p>`;
  }

  private chooseMeasure(chosen: string, pack: PackAnswer): void {
    this.send({ type: 'chooseMeasure', measure: chosen === ownRatioValue ? firstRatio(pack.countColumns) : chosen });
  }

  private explain(): void {
    const { measure } = this.view;
    const topic = ratioParts(measure) ? 'ratio' : measure.startsWith('column:') ? 'column' : measure;
    this.send({ type: 'show', surface: 'method', topic });
  }

  private openData(part?: 'own'): void {
    this.dispatchEvent(new CustomEvent('open-data', { detail: part, bubbles: true }));
  }

  private send(action: Action): void {
    act(this, action);
  }
}

/** What a ratio of one's own starts as: two columns that no measure compares already. */
function firstRatio(columns: readonly string[]): string {
  const fresh = columns.filter((id) => !/^(q|p)[1-4](_|$)|^population$|^employmentBase$/.test(id));
  const [numerator = '', denominator = ''] = fresh.length > 1 ? fresh : columns;
  return `ratio:${numerator}/${denominator}`;
}

customElements.define('mr-controls', Controls);

declare global {
  interface HTMLElementTagNameMap {
    'mr-controls': Controls;
  }
}
