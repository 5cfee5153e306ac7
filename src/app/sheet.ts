import type { Language } from '../text/language.ts';

/** How much of a phone's screen the sheet takes. */
const stops = ['peek', 'half', 'full'] as const;
type Stop = (typeof stops)[number];

/** Movement in px that makes a drag of a press. */
const dragPx = 24;

/**
 * Holds the pair panel. On a wide screen it is the right column and its handle is hidden by the stylesheet; on a phone it is a sheet with three stops
 * over the map, moved by its handle: press for the next stop, drag up or down, or the arrow keys.
 *
 * Keeps the children that its parent renders into it, so it is no Lit element.
 */
export class SheetElement extends HTMLElement {
  private readonly handle = document.createElement('button');
  private words: Language | undefined;
  private from = 0;
  private dragged = false;

  set language(language: Language) {
    this.words = language;
    this.label();
  }

  connectedCallback(): void {
    this.classList.add('sheet');
    if (this.dataset['stop'] === undefined) this.dataset['stop'] = 'peek';
    this.handle.type = 'button';
    this.handle.className = 'sheet-handle';
    this.prepend(this.handle);
    this.handle.addEventListener('click', this.next);
    this.handle.addEventListener('keydown', this.step);
    this.handle.addEventListener('pointerdown', this.press);
    this.handle.addEventListener('pointerup', this.release);
    this.label();
  }

  disconnectedCallback(): void {
    this.handle.removeEventListener('click', this.next);
    this.handle.removeEventListener('keydown', this.step);
    this.handle.removeEventListener('pointerdown', this.press);
    this.handle.removeEventListener('pointerup', this.release);
  }

  private readonly next = (): void => {
    if (this.dragged) {
      this.dragged = false;
      return;
    }
    this.moveTo(stops[(this.at + 1) % stops.length] ?? 'half');
  };

  private readonly step = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.moveBy(by);
  };

  private readonly press = (event: PointerEvent): void => {
    this.from = event.clientY;
    this.handle.setPointerCapture(event.pointerId);
  };

  private readonly release = (event: PointerEvent): void => {
    const by = this.from - event.clientY;
    this.dragged = Math.abs(by) > dragPx;
    if (this.dragged) this.moveBy(Math.sign(by));
  };

  private get at(): number {
    return stops.indexOf(this.dataset['stop'] as Stop);
  }

  private moveBy(by: number): void {
    this.moveTo(stops[Math.min(Math.max(this.at + by, 0), stops.length - 1)] ?? 'half');
  }

  private moveTo(stop: Stop): void {
    this.dataset['stop'] = stop;
    this.label();
  }

  private label(): void {
    if (!this.words) return;
    const { sheetStops, sheetHandle } = this.words.text.shell;
    const stop = (this.dataset['stop'] ?? 'half') as Stop;
    this.handle.setAttribute('aria-label', `${sheetHandle}: ${sheetStops[stop]}`);
    this.handle.setAttribute('aria-expanded', String(stop !== 'peek'));
  }
}

customElements.define('mr-sheet', SheetElement);
