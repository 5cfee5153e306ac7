/** px from an end of the list at which it begins to scroll, and how far it then goes in a frame. */
const edge = 44;
const pace = 9;

interface Going {
  readonly id: string;
  readonly pointer: number;
  readonly grip: Element;
  y: number;
}

/**
 * A step on its way to another place, by mouse, finger or pen. The row that it would land at is marked in the page itself (`data-drop`), so that nothing is drawn
 * anew while one drags. Escape, and a pointer that is taken away, leave the list as it was.
 */
export class StepDrag {
  private readonly list: () => Element | null;
  private readonly onDrop: (id: string, to: number) => void;
  private going: Going | undefined;
  private marked: HTMLElement | undefined;

  constructor(list: () => Element | null, onDrop: (id: string, to: number) => void) {
    this.list = list;
    this.onDrop = onDrop;
  }

  /** Takes hold of a step. */
  begin(event: PointerEvent, id: string): void {
    if (event.button !== 0 || this.going || !event.isPrimary) return;
    event.preventDefault();
    const grip = event.currentTarget as Element;
    grip.setPointerCapture(event.pointerId);
    this.going = { id, pointer: event.pointerId, grip, y: event.clientY };
    grip.addEventListener('pointermove', this.onMove);
    grip.addEventListener('pointerup', this.onUp);
    grip.addEventListener('pointercancel', this.cancel);
    grip.addEventListener('lostpointercapture', this.cancel);
    document.addEventListener('keydown', this.onKey, true);
  }

  readonly cancel = (): void => {
    const { going } = this;
    if (!going) return;
    this.going = undefined;
    this.mark(undefined);
    const { grip } = going;
    this.row(going.id)?.removeAttribute('data-dragged');
    grip.removeEventListener('pointermove', this.onMove);
    grip.removeEventListener('pointerup', this.onUp);
    grip.removeEventListener('pointercancel', this.cancel);
    grip.removeEventListener('lostpointercapture', this.cancel);
    document.removeEventListener('keydown', this.onKey, true);
    if (grip.hasPointerCapture(going.pointer)) grip.releasePointerCapture(going.pointer);
  };

  private readonly onMove = (event: Event): void => {
    const { going } = this;
    if (!going) return;
    const isFirst = this.row(going.id)?.toggleAttribute('data-dragged', true) === true && this.marked === undefined;
    going.y = (event as PointerEvent).clientY;
    this.follow();
    if (isFirst) requestAnimationFrame(this.scroll);
  };

  private readonly onUp = (): void => {
    const { going, marked } = this;
    const ids = this.rows().map(({ dataset }) => dataset['step'] ?? '');
    const to = marked ? landing(ids, going?.id ?? '', marked.dataset['step'] ?? '', marked.dataset['drop']) : -1;
    this.cancel();
    if (going && to >= 0) this.onDrop(going.id, to);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  /** While the pointer rests at an end of what is seen, the list moves below it. */
  private readonly scroll = (): void => {
    const { going } = this;
    const scroller = this.list()?.closest('.side, main');
    if (!going || !scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = going.y < top + edge ? -pace : going.y > bottom - edge ? pace : 0;
    if (by !== 0) {
      scroller.scrollBy(0, by);
      this.follow();
    }
    requestAnimationFrame(this.scroll);
  };

  private follow(): void {
    const { going } = this;
    if (!going) return;
    const rows = this.rows();
    const below = rows.find((row) => row.getBoundingClientRect().bottom > going.y) ?? rows.at(-1);
    if (!below) return;
    const { top, height } = below.getBoundingClientRect();
    this.mark(below, going.y < top + height / 2 ? 'before' : 'after');
  }

  private mark(row: HTMLElement | undefined, where?: 'before' | 'after'): void {
    if (this.marked !== row) delete this.marked?.dataset['drop'];
    this.marked = row;
    if (row && where) row.dataset['drop'] = where;
  }

  private rows(): readonly HTMLElement[] {
    return [...(this.list()?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  }

  private row(id: string): HTMLElement | undefined {
    return this.rows().find(({ dataset }) => dataset['step'] === id);
  }
}

/** The place among the others that a step comes to; −1 where it stays. */
export function landing(ids: readonly string[], id: string, at: string, where: string | undefined): number {
  const [from, target] = [ids.indexOf(id), ids.indexOf(at)];
  if (from < 0 || target < 0) return -1;
  const gap = where === 'after' ? target + 1 : target;
  const to = gap > from ? gap - 1 : gap;
  return to === from ? -1 : to;
}
