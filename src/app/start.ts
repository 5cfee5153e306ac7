import { readAddress } from '../address/codec.ts';
import { viewHistory } from '../address/history.ts';
import type { Action } from '../store/actions.ts';
import { Store } from '../store/store.ts';
import type { PackEntry } from '../pack/pack.ts';
import { loadLanguage } from '../text/language.ts';
import type { AppElement } from './app-element.ts';
import { dress, onAppearanceChange, paletteOf, reducesMotion } from './appearance.ts';
import { connectWorker } from './connect-worker.ts';
import { followLayout } from './layout.ts';

/** Wires address, store, worker and page together. */
export function start(app: AppElement, window: Window): void {
  const { view, problems } = readAddress(window.location);
  const packs = new URL('packs/', window.document.baseURI).href;
  const store: Store = new Store(
    () =>
      connectWorker((problem) => {
        store.workerStopped(problem);
      }),
    packs,
    view,
    problems,
    paletteOf(view.theme, window),
  );
  const history = viewHistory(window, (shown, unread) => {
    store.show(shown);
    store.report(...unread);
  });

  let language = '';
  const render = (): void => {
    const { state } = store;
    store.setPalette(paletteOf(state.view.theme, window));
    const reduced = reducesMotion(state.view.motion, window);
    dress(window.document.documentElement, state.palette, reduced, state.view.language);
    app.state = state;
    app.reducedMotion = reduced;
    if (language === state.view.language) return;
    language = state.view.language;
    void loadLanguage(state.view.language).then((loaded) => {
      if (loaded.id === store.state.view.language) app.language = loaded;
    });
  };
  followLayout(window);
  store.subscribe(render);
  onAppearanceChange(window, render);
  app.store = store;
  app.addEventListener('act', (event) => {
    const action = (event as CustomEvent<Action>).detail;
    store.dispatch(action);
    history.write(store.state.view, action.type);
  });
  render();
  void listPacks(packs).then((entries) => {
    store.setPacks(entries);
  });
}

/** The packs that lie beside the app. Without the list the open pack is still there: the list is a convenience. */
async function listPacks(base: string): Promise<readonly PackEntry[]> {
  try {
    const response = await fetch(`${base}index.json`);
    return response.ok ? ((await response.json()) as readonly PackEntry[]) : [];
  } catch {
    return [];
  }
}
