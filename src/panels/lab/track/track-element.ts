import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../../../element/light-element.ts';
import { actOnLab } from '../../../lab/lab-action.ts';
import { labDialogParts } from '../../../lab/lab-dialog-part.ts';
import { orderOfLab } from '../../../lab/lab-order.ts';
import type { ReadyTrack } from '../../../lab/lab-order.ts';
import type { LabState } from '../../../lab/lab-state.ts';
import type { Step } from '../../../lab/session.ts';
import { latest } from '../../../store/result.ts';
import type { LabParts } from '../lab-parts.ts';
import { AfterNews } from './after-news.ts';
import { keptPairs, pairsAtOnce } from './kept-pairs.ts';
import { missingWords } from './missing-words.ts';
import { readyTracksPart } from './ready-tracks.ts';
import { slideRow } from './slide-row.ts';
import { StepDrag } from './step-drag.ts';
import { isAway, regionTitle, shownBy, shownWords } from './step-facts.ts';
import { stepFields } from './step-fields.ts';
import { standingOf } from './step-on-screen.ts';
import { stepRow } from './step-row.ts';
import { trackHead } from './track-head.ts';
import type { OpenSlide, TrackParts } from './track-parts.ts';
import './track-list.css';
import './track.css';

const handful = 50;

/**
 * `<mr-track>`: the room Labb. The steps of the track between the opening and the closing page, the kept pairs, the ready tracks, and the ways to the dialog.
 *
 * Properties: `parts`. Sends `lab` with what changes the session and `lab-order` with what is asked of the page.
 */
export class TrackElement extends LightElement {
  static override properties = {
    parts: { attribute: false },
    slide: { state: true },
    renaming: { state: true },
    asking: { state: true },
    captured: { state: true },
    most: { state: true },
    mostPairs: { state: true },
  };

  declare parts: LabParts | undefined;
  declare slide: OpenSlide;
  declare renaming: string | undefined;
  declare asking: ReadyTrack | undefined;
  /** The step that was last captured, until something else is chosen. */
  declare captured: string;
  /** How many steps are drawn so far: hundreds come a handful at a time, so that nothing waits for them. */
  declare most: number;
  /** How many kept pairs are listed at first. */
  declare mostPairs: number;

  private readonly drag = new StepDrag(
    () => this.querySelector('.track-list'),
    (id, to) => {
      this.move(id, to);
    },
  );

  constructor() {
    super();
    new AfterNews(this);
    this.captured = '';
    this.most = handful;
    this.mostPairs = pairsAtOnce;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drag.cancel();
  }

  /** The page hands over its parts at every news: the track is drawn anew only where it says something else. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('parts');
    return changed.size !== 1 || !before || !this.parts || saysOther(before, this.parts);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('parts')?.lab;
    const now = this.parts?.lab;
    if (!now || !before || before === now) return;
    this.captured = capturedAfter(this.captured, before, now);
    if (now.step !== before.step && now.step !== undefined) this.slide = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((this.parts?.lab.session.steps.length ?? 0) > this.most)
      setTimeout(() => {
        this.most += handful;
      });
    if (changed.has('captured') && this.captured !== '') this.reveal(this.row(this.captured));
    if (changed.has('renaming') && this.renaming !== undefined)
      this.querySelector<HTMLInputElement>('[data-naming]')?.select();
    if (changed.has('asking') && this.asking) this.querySelector<HTMLElement>('[data-yes]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { parts } = this;
    if (!parts) return nothing;
    const track = this.track(parts);
    const { lab, language } = parts;
    const words = language.lab.track;
    const { steps } = lab.session;
    const isBlank = steps.length === 0;
    return html`${trackHead(track, this.capturedWords(parts))}
      ${
        isBlank
          ? html`<div class="blank">
              <p>${words.empty.lead}</p>
              <p class="small">${words.empty.how}</p>
            </div>`
          : nothing
      }
      ${isBlank ? this.ready(track) : nothing}
      <ol class="track-list" role="list" aria-label=${words.list}>
        ${this.slideOf('opening', track)}
        ${repeat(
          steps.slice(0, Math.max(this.most, this.indexOf(lab.step) + 1)),
          ({ id }) => id,
          (step, index) => this.step(step, index, track),
        )}
        ${this.slideOf('closing', track)}
      </ol>
      ${keptPairs({
        track,
        renaming: this.renaming,
        most: this.mostPairs,
        onRename: (id) => {
          this.rename(id);
        },
        onShow: (most) => {
          this.mostPairs = most;
        },
      })}
      ${isBlank ? nothing : this.ready(track)}
      <nav class="track-foot" aria-label=${words.more}>
        ${labDialogParts.map(
          (part) =>
            html`<button type="button" class="way" @click=${() => orderOfLab(this, { type: 'openDialog', part })}>
              ${language.lab.parts[part]}
            </button>`,
        )}
      </nav>`;
  }

  private track(parts: LabParts): TrackParts {
    return {
      parts,
      act: (action) => {
        actOnLab(this, action);
      },
      order: (order) => {
        orderOfLab(this, order);
      },
      announce: (sentence) => {
        this.announce(sentence);
      },
    };
  }

  private ready(track: TrackParts): TemplateResult {
    return readyTracksPart(track, this.asking, (one) => {
      const before = this.asking;
      this.asking = one;
      if (!one && before) this.querySelector<HTMLElement>(`[data-track="${before}"]`)?.focus();
    });
  }

  private slideOf(slide: 'opening' | 'closing', track: TrackParts): TemplateResult {
    const isOpen = this.slide === slide && track.parts.lab.step === undefined;
    return slideRow(track, slide, isOpen, () => {
      this.slide = isOpen ? undefined : slide;
      if (track.parts.lab.step !== undefined) orderOfLab(this, { type: 'showStep', id: undefined });
    });
  }

  private step(step: Step, index: number, track: TrackParts): TemplateResult {
    const { lab, state, language } = track.parts;
    const { data } = lab.session;
    const isChosen = step.id === lab.step;
    const row = guard([step, index, isChosen, language, state.packs, latest(state.pack), data], () =>
      stepRow({
        ...{ step, isChosen, language },
        number: index + 1,
        shows: shownWords(step.address, state, data, language),
        onPick: () => {
          this.pick(step.id);
        },
        onKey: (event) => {
          this.onKey(event, step.id);
        },
        onGrip: (event) => {
          this.drag.begin(event, step.id);
        },
      }),
    );
    return html`<li
      class="step"
      data-step=${step.id}
      ?data-chosen=${isChosen}
      ?data-captured=${this.captured === step.id}
    >
      ${row} ${isChosen ? this.fields(step, index, track) : nothing}
    </li>`;
  }

  private fields(step: Step, index: number, track: TrackParts): TemplateResult {
    const { state, language, lab } = track.parts;
    const { settled } = state;
    const pack = latest(state.pack);
    const { pack: id } = shownBy(step.address);
    const standing = settled && pack ? standingOf(step.address, settled, pack) : { differs: false, problems: [] };
    const missing = isAway(id, state)
      ? [language.lab.track.missing.pack(regionTitle(id, state, lab.session.data, language))]
      : missingWords(standing.problems, language);
    return stepFields({
      ...{ ...track, step, index, missing },
      differs: standing.differs,
      onMove: (to, from) => {
        this.move(step.id, to, from.getAttribute('data-deed') ?? '');
      },
      onRemove: () => {
        this.takeAway(step, index);
      },
    });
  }

  private capturedWords({ lab, language }: LabParts): string {
    const at = lab.session.steps.findIndex(({ id }) => id === this.captured);
    const step = lab.session.steps[at];
    if (!step) return '';
    const words = language.lab.track;
    return words.captured(language.format.count(at + 1), step.title || words.untitled);
  }

  /** The chosen one closes; another opens. */
  private pick(id: string): void {
    this.slide = undefined;
    orderOfLab(this, { type: 'showStep', id: this.parts?.lab.step === id ? undefined : id });
  }

  /** Up and down between the steps; with Alt the step goes along. */
  private onKey(event: KeyboardEvent, id: string): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) this.move(id, this.indexOf(id) + by, 'pick');
    else
      this.row(this.parts?.lab.session.steps[this.indexOf(id) + by]?.id)
        ?.querySelector<HTMLElement>('.pick')
        ?.focus();
  }

  /** To another place; focus stays on what was pressed, wherever that has come. */
  private move(id: string, to: number, from = ''): void {
    const { parts } = this;
    const length = parts?.lab.session.steps.length ?? 0;
    if (!parts || to < 0 || to >= length) return;
    actOnLab(this, { type: 'moveStep', id, to });
    const { format, lab } = parts.language;
    this.announce(lab.track.moved(format.count(to + 1), format.count(length)));
    void this.focusIn(id, from === 'pick' ? '.pick' : from === '' ? '' : `[data-deed="${from}"]`);
  }

  /** Takes a step away. Focus goes to the one that has come in its place, else to the one before it, else to the opening. */
  private takeAway(step: Step, index: number): void {
    const { parts } = this;
    if (!parts) return;
    const { steps } = parts.lab.session;
    const next = steps[index + 1] ?? steps[index - 1];
    actOnLab(this, { type: 'removeStep', id: step.id });
    this.announce(parts.language.lab.track.removed.step(step.title));
    void this.focusIn(next?.id, '.pick');
  }

  private rename(id: string | undefined): void {
    const before = this.renaming;
    this.renaming = id;
    if (id !== undefined || before === undefined) return;
    void this.updateComplete.then(() => {
      if (!this.contains(document.activeElement))
        this.querySelector<HTMLElement>(`[data-rename="${CSS.escape(before)}"]`)?.focus();
    });
  }

  private async focusIn(id: string | undefined, what: string): Promise<void> {
    if (what === '') return;
    await this.drawn();
    const row = id === undefined ? this.querySelector('.slide') : this.row(id);
    row?.querySelector<HTMLElement>(what)?.focus();
  }

  /** The page hands over what has changed in a task of its own. */
  private async drawn(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
  }

  /** Brings a row into sight between head and foot of the column. Where the page scrolls as a whole the map stays where it is: one is looking at it. */
  private reveal(row: HTMLElement | undefined): void {
    const column = this.parentElement;
    if (!row || !column || column.scrollHeight <= column.clientHeight) return;
    const top = row.getBoundingClientRect().top - column.getBoundingClientRect().top;
    const head = this.querySelector('.track-top')?.clientHeight ?? 0;
    const isSeen = top >= head && top < column.clientHeight - 2 * head;
    if (!isSeen) column.scrollBy(0, top - head - 8);
  }

  private row(id: string | undefined): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')].find((one) => one.dataset['step'] === id);
  }

  private indexOf(id: string | undefined): number {
    return this.parts?.lab.session.steps.findIndex((one) => one.id === id) ?? -1;
  }

  private announce(detail: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail, bubbles: true }));
  }
}

/** The step that has just been captured: it is new, and chosen. It is no news any more when something else is chosen, or it is gone. */
function capturedAfter(captured: string, before: LabState, { session, step }: LabState): string {
  const isNew = session.steps.length === before.session.steps.length + 1 && step !== before.step;
  if (isNew) return step ?? '';
  return step === captured && session.id === before.session.id ? captured : '';
}

function saysOther(before: LabParts, { language, lab, state, presenting }: LabParts): boolean {
  if (before.language !== language || before.lab !== lab || before.presenting !== presenting) return true;
  const names = ['settled', 'view', 'pack', 'packs', 'suggestion'] as const;
  return names.some((name) => before.state[name] !== state[name]);
}

customElements.define('mr-track', TrackElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-track': TrackElement;
  }
}
