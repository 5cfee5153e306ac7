import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../../../element/light-element.ts';
import { problemWords } from '../../../text/problem-words.ts';
import type { Language } from '../../../text/language.ts';
import { actOnData } from '../data-action.ts';
import type { DialogText } from '../load-data-text.ts';
import { dropZone } from './drop-zone.ts';
import { fileCard } from './file-card.ts';
import type { FilesAction } from './files-action.ts';
import type { FilesState, OwnFile } from './files-state.ts';
import type { OpenChoices } from './open-form.ts';
import { firstOpenChoices, openForm } from './open-form.ts';
import './own-files.css';
import { ownFooter } from './own-footer.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import { readAs } from './read-as.ts';
import { areasFile, balanceParts, readinessOf } from './readiness.ts';

/**
 * "Egna filer": files are dropped or chosen, each with what it is taken for, what can be corrected and what did not join; together they are opened on the map.
 * Sends `data` with a `FilesAction`, and `choose-part` with 'fetch' where boundaries are wanted from SCB; announces what has settled.
 *
 * @property files what the page knows of the files
 */
export class OwnFilesElement extends LightElement {
  static override properties = {
    language: { attribute: false },
    words: { attribute: false },
    files: { attribute: false },
    choices: { state: true },
    unfolded: { state: true },
  };

  declare language: Language;
  declare words: DialogText;
  declare files: FilesState;
  declare private choices: OpenChoices;
  /** Keys of the files whose every series is shown. */
  declare private unfolded: ReadonlySet<string>;

  constructor() {
    super();
    this.choices = firstOpenChoices;
    this.unfolded = new Set();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language || !this.words || !this.files) return nothing;
    const { files } = this.files;
    const { own } = this.words;
    const ready = readinessOf(this.files);
    return html`<div class="scroll" tabindex="-1">
        <header>
          <h3 tabindex="-1">${this.words.parts.own}</h3>
          <p class="lead">${own.lead} ${own.local}</p>
        </header>
        ${dropZone(own, files.length > 0, (added) => this.act({ type: 'addFiles', files: added }))}
        <div class="files">
          ${repeat(
            files,
            ({ key }) => key,
            (file) =>
              fileCard(
                {
                  file,
                  all: this.unfolded.has(file.key),
                  onAll: () => (this.unfolded = new Set([...this.unfolded, file.key])),
                  onFetch: () => this.dispatchEvent(new CustomEvent('choose-part', { detail: 'fetch', bubbles: true })),
                },
                this.parts,
              ),
          )}
        </div>
        ${
          ready.state === 'ready'
            ? openForm(this.choices, this.name, this.parts, (part) => (this.choices = { ...this.choices, ...part }))
            : nothing
        }
      </div>
      ${
        files.length === 0
          ? nothing
          : html`<footer>
              ${ownFooter({
                ready,
                parts: this.parts,
                save: this.words.save,
                saved: this.choices.save,
                onSave: (save) => (this.choices = { ...this.choices, save }),
                onOpen: () => this.open(),
              })}
            </footer>`
      }`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('files');
    if (!before || !this.files || !this.words) return;
    this.tell(before.files, this.files.files);
  }

  private get parts(): OwnFilesParts {
    const { language, words, files } = this;
    return { language, words: words.own, state: files, act: (action) => this.act(action) };
  }

  /** What the region is called if nothing else is typed. */
  private get name(): string {
    const areas = areasFile(this.files.files);
    if (areas) return areas.file.replace(/\.[^.]+$/, '');
    const region = this.files.region?.title[this.language.id] ?? '';
    return region === '' ? '' : this.words.own.open.defaultName(region);
  }

  private act(action: FilesAction): void {
    if (action.type === 'removeFile') this.follow(action.key);
    actOnData(this, action);
  }

  private open(): void {
    const { title, onConflict, numerator, denominator, save } = this.choices;
    const counts = balanceParts(this.files);
    const [above, below] = [numerator, denominator].map((id) => counts.find((one) => one.id === id));
    this.act({
      type: 'openFiles',
      title: title || this.name,
      onConflict,
      save,
      ...(above && below && { balance: { numerator: above.of, denominator: below.of } }),
    });
  }

  /** The card that had the focus goes: the next one's name takes it, or the heading. */
  private follow(key: string): void {
    const { files } = this.files;
    const at = files.findIndex((file) => file.key === key);
    const next = files[at + 1] ?? files[at - 1];
    this.say(this.words.own.removed(files[at]?.name ?? ''));
    void this.updateComplete.then(() => {
      const heads = [...this.querySelectorAll<HTMLElement>('article.file h4')];
      const head = heads.find((one) => one.textContent === next?.name);
      (head ?? this.querySelector<HTMLElement>('h3'))?.focus();
    });
  }

  /** One message for each file that has settled, and for each correction that changed what is read. */
  private tell(before: readonly OwnFile[], now: readonly OwnFile[]): void {
    const { own } = this.words;
    const added = now.filter(({ key }) => !before.some((one) => one.key === key)).length;
    const said = added > 0 ? [own.added(added)] : [];
    for (const file of now) {
      const was = before.find(({ key }) => key === file.key);
      if (was && was.stage !== file.stage) said.push(...this.news(was, file));
      if (was && file.overlaid && !was.overlaid) said.push(own.overlay.added(file.name));
    }
    if (said.length > 0) this.say(said.join(' '));
  }

  private news(was: OwnFile, { name, stage }: OwnFile): readonly string[] {
    const { own } = this.words;
    if (stage.phase === 'failed') return [own.notRead(name, problemWords(stage.problem, this.language).title)];
    if (stage.phase !== 'read') return [];
    const sentence = readAs(stage.proposal, own, this.language.format);
    if (was.stage.phase !== 'read') return [own.wasRead(name), sentence];
    return sentence === readAs(was.stage.proposal, own, this.language.format) ? [] : [sentence];
  }

  private say(words: string): void {
    this.dispatchEvent(new CustomEvent<string>('announce', { detail: words, bubbles: true }));
  }
}

customElements.define('mr-own-files', OwnFilesElement);

declare global {
  interface HTMLElementTagNameMap {
    'mr-own-files': OwnFilesElement;
  }
}
