import type { View } from '../../address/view.ts';
import type { FrameState, FrameTasks } from '../../embed/frame-port.ts';
import type { Picture, PictureAsk, ToldPole } from '../../embed/message.ts';
import { fileName } from '../../text/file-name.ts';
import type { MeasureKey } from '../../measures/roles.ts';
import { latest } from '../../store/result.ts';
import { levelOf, rowByCode } from '../../store/settle.ts';
import type { Store } from '../../store/store.ts';
import { measureTitle } from '../../text/measure-words.ts';
import { sentenceOf } from '../sentence-of.ts';
import type { EmbeddedElement } from './embedded-element.ts';
import { embeddedView, wholeAddress } from './embedded-view.ts';

/** What the page around may ask of the embedded map, done with the means that a reader has. The page decides: what a reader may change does not bind it. */
export class EmbeddedTasks implements FrameTasks {
  private readonly element: EmbeddedElement;
  private readonly store: Store;

  constructor(element: EmbeddedElement, store: Store) {
    this.element = element;
    this.store = store;
  }

  state(): FrameState {
    const { state } = this.store;
    const { language } = this.element;
    const { settled, view } = state;
    const pack = latest(state.pack);
    if (!settled || !pack) {
      const none: ToldPole = { codes: [], name: '' };
      return { view, measure: '', year: '', selection: { a: none, b: none, sentence: '' } };
    }
    const b = settled.b.length > 0 ? settled.b : (latest(state.suggestion)?.codes ?? []);
    return {
      view,
      measure: measureTitle(settled.measure as MeasureKey, pack.manifest.columns, language),
      year: String(settled.year),
      selection: { a: this.pole(settled.a), b: this.pole(b), sentence: sentenceOf(state, language).text },
    };
  }

  show(change: Partial<View>): void {
    const { element, store } = this;
    const { view } = store.state;
    const next = { ...view, ...ofAnotherPack(view, change), ...change };
    const refits = change.fit !== undefined || next.pack !== view.pack;
    element.linked = { ...(element.linked ?? next), ...change };
    store.show({ ...embeddedView(next), camera: change.camera ?? (refits ? embeddedView(next).camera : view.camera) });
    if (change.interactive !== undefined) element.still = change.interactive === 'off';
  }

  async picture({ format, scale = 2 }: PictureAsk): Promise<Picture> {
    const { PictureDesk, pictureAlt, pictureParts } = await import('../picture-desk.ts');
    const { element, store } = this;
    const { state } = store;
    const link = new URL(wholeAddress(state.view, element.linked ?? state.view), document.baseURI).href;
    const parts = pictureParts(state, element.language, link);
    if (!parts) throw new Error('No region is open.');
    const desk = new PictureDesk();
    const { signal } = new AbortController();
    try {
      const blob =
        format === 'png'
          ? await desk.png(parts, scale, signal)
          : new Blob([await desk.svg(parts, signal)], { type: 'image/svg+xml' });
      const { pack, level, year } = parts.view;
      return { blob, name: fileName([pack, level, String(year)], format), alt: await pictureAlt(parts) };
    } finally {
      desk.close();
    }
  }

  private pole(codes: readonly string[]): ToldPole {
    const { settled, pack } = this.store.state;
    const known = latest(pack);
    if (!settled || !known) return { codes, name: '' };
    const { areas } = levelOf(known, settled.level);
    const rows = rowByCode(areas);
    const names = codes.map((code) => areas.names[rows.get(code) ?? -1] ?? code);
    return { codes, name: this.element.language.format.list(names) };
  }
}

/** Another region has other areas and years. */
function ofAnotherPack(view: View, { pack }: Partial<View>): Partial<View> {
  return pack === undefined || pack === view.pack ? {} : { a: null, b: null, year: null, municipality: '' };
}
