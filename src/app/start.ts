import { readAddress } from '../address/codec.ts';
import { viewHistory } from '../address/history.ts';
import type { Action } from '../store/actions.ts';
import { problem } from '../problem/problem.ts';
import { Store } from '../store/store.ts';
import { isMadeHere } from '../pack/made-pack.ts';
import type { PackEntry } from '../pack/pack.ts';
import { loadLanguage } from '../text/language.ts';
import type { AppElement } from './app-element.ts';
import { dress, onAppearanceChange, paletteOf, reducesMotion } from './appearance.ts';
import { connectWorker } from './connect-worker.ts';
import { followLayout } from './layout.ts';
import { OnceAFrame } from './once-a-frame.ts';
import { readSaved, SavedRegions } from './saved-regions.ts';

/** Wires address, store, worker and page together. A link to a region that is saved in this browser begins by reading it. */
export async function start(app: AppElement, window: Window): Promise<void> {
  const { view, problems } = readAddress(window.location);
  const saved = isMadeHere(view.pack) ? await readSaved(view.pack) : undefined;
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
    saved ? [saved] : [],
  );
  const regions = new SavedRegions(store);
  // What a person does is drawn at once; answers come many at a time, and wait for the frame that can show them. So does a slider on its way.
  let isAct = false;
  const history = viewHistory(window, (shown, unread) => {
    whenSaved(regions, shown.pack, () => {
      isAct = true;
      store.show(shown);
      store.report(...unread);
    });
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
    loadLanguage(state.view.language).then(
      (loaded) => {
        if (loaded.id === store.state.view.language) app.language = loaded;
      },
      (error: unknown) => {
        store.report(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
  };
  followLayout(window);
  const drawing = new OnceAFrame(window, render);
  store.subscribe(() => {
    if (isAct) drawing.now();
    else drawing.soon();
    isAct = false;
  });
  onAppearanceChange(window, render);
  app.store = store;
  app.addEventListener('act', (event) => {
    const action = (event as CustomEvent<Action>).detail;
    whenSaved(regions, action.type === 'choosePack' ? action.pack : '', () => {
      isAct = action.type !== 'tryScenario';
      store.dispatch(action);
      if (isAct) history.write(store.state.view, rowOf(action));
    });
  });
  app.addEventListener('saved-regions', (event) => {
    regions.have((event as CustomEvent<readonly PackEntry[]>).detail);
  });
  render();
  void listPacks(packs).then((entries) => {
    regions.serve(entries);
  });
  void regions.list();
  // A page that is handed out from this machine looks for a newer version, and tells of it wherever it is open.
  if (window.navigator.serviceWorker?.controller) void app.lab.work();
}

/** What the history calls an action: changes of the same parts of the view are one row. */
function rowOf(action: Action): string {
  return action.type === 'change' ? `change:${Object.keys(action.change).join('+')}` : action.type;
}

/** Does something at once, or, where it opens a region that is only saved, when that has been read. */
function whenSaved(regions: SavedRegions, pack: string, go: () => void): void {
  if (regions.needs(pack)) void regions.fetch(pack).then(go);
  else go();
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
