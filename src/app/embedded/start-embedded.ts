import { readAddress } from '../../address/codec.ts';
import type { View } from '../../address/view.ts';
import { isMadeHere } from '../../pack/made-pack.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Action } from '../../store/actions.ts';
import { latest } from '../../store/result.ts';
import { levelOf, rowByCode } from '../../store/settle.ts';
import { Store } from '../../store/store.ts';
import { dress, onAppearanceChange, paletteOf, reducesMotion } from '../appearance.ts';
import { connectWorker } from '../connect-worker.ts';
import { followLayout } from '../layout.ts';
import { OnceAFrame } from '../once-a-frame.ts';
import { beginsStill, circumstancesOf } from './begins-still.ts';
import type { EmbeddedElement } from './embedded-element.ts';
import { embeddedView } from './embedded-view.ts';
import { LatePort } from './late-port.ts';
import { mayChange } from './may-change.ts';
import { SpokenWords } from './spoken-words.ts';

/** Wires address, store, worker and the embedded map together. It reads the address and never writes it: the history belongs to the page around. */
export async function startEmbedded(element: EmbeddedElement, window: Window): Promise<void> {
  const { view: linked, problems } = readAddress(window.location);
  const view = embeddedView(linked);
  const isHere = !isMadeHere(view.pack);
  const store = isHere ? openStore(view, problems, window) : undefined;
  const words = new SpokenWords(element, (found) => {
    store?.report(found);
  });
  const dressIn = ({ theme, motion, language }: View): void => {
    const reduced = reducesMotion(motion, window);
    dress(window.document.documentElement, paletteOf(theme, window), reduced, language);
    element.reducedMotion = reduced;
  };
  dressIn(view);
  followLayout(window);
  await words.speak(view.language, problems.length > 0);
  element.still = beginsStill(circumstancesOf(window, view.interactive));
  element.linked = linked;
  if (store) connect(element, store, words, dressIn, window);
}

function openStore(view: View, problems: readonly Problem[], window: Window): Store {
  const packs = new URL('packs/', window.document.baseURI).href;
  const store: Store = new Store(
    () =>
      connectWorker((stopped) => {
        store.workerStopped(stopped);
      }),
    packs,
    view,
    problems,
    paletteOf(view.theme, window),
  );
  return store;
}

function connect(
  element: EmbeddedElement,
  store: Store,
  words: SpokenWords,
  dressIn: (view: View) => void,
  window: Window,
): void {
  const render = (): void => {
    const { state } = store;
    store.setPalette(paletteOf(state.view.theme, window));
    dressIn(state.view);
    element.state = state;
    void words.speak(state.view.language, state.problems.length > 0 || state.pack.state === 'failed');
  };
  const drawing = new OnceAFrame(window, render);
  const port = new LatePort(element, store, window);
  store.subscribe(() => {
    drawing.soon();
    port.follow();
  });
  onAppearanceChange(window, render);
  element.store = store;
  element.addEventListener('act', (event) => {
    const action = (event as CustomEvent<Action>).detail;
    if (mayChange(action, store.state.view.changes)) store.dispatch(action);
    else if (action.type === 'pickArea') goToArea(element, store, action.code);
  });
  element.addEventListener('fit-municipality', (event) => {
    const { areas } = latest(store.state.pack)?.kommun ?? {};
    if (areas) element.goTo(boundsAt(areas.bounds, areas.codes.indexOf((event as CustomEvent<string>).detail)));
  });
  // The page around may show something else by the address of the frame.
  window.addEventListener('hashchange', () => {
    const { view, problems } = readAddress(window.location);
    element.linked = view;
    store.show(embeddedView(view));
    store.report(...problems);
  });
  render();
}

/** An area that was searched for where the poles may not be changed. */
function goToArea(element: EmbeddedElement, { state }: Store, code: string): void {
  const pack = latest(state.pack);
  if (!pack || !state.settled) return;
  const { areas } = levelOf(pack, state.settled.level);
  const row = rowByCode(areas).get(code);
  if (row !== undefined) element.goTo(boundsAt(areas.bounds, row));
}

function boundsAt(bounds: Float64Array, row: number): readonly [number, number, number, number] {
  const [west = 0, south = 0, east = 0, north = 0] = bounds.subarray(4 * row, 4 * row + 4);
  return [west, south, east, north];
}
