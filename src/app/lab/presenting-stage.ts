import { paletteOf } from '../appearance.ts';
import type { LabPage } from './lab-host.ts';

/** Sets the page up for a presentation, and back: the projector's look, the whole screen where the browser allows it, nothing open. */
export class PresentingStage {
  private readonly page: LabPage;
  private filled = false;
  private isSet = false;

  constructor(page: LabPage) {
    this.page = page;
  }

  /** To be called from a key or a click: only then may the screen be filled. */
  set(): void {
    this.isSet = true;
    this.dress(true);
    closeAll(this.page);
    this.fill();
  }

  strike(): void {
    this.isSet = false;
    this.dress(false);
    this.empty();
  }

  toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen().catch(ignored);
    else this.fill();
  }

  /** Esc then leads one level out instead of only out of the full screen, where the browser lets a page have the key. */
  private fill(): void {
    const root = document.documentElement;
    if (!document.fullscreenEnabled || document.fullscreenElement) return;
    root.requestFullscreen().then(() => {
      this.filled = true;
      // Left before the screen was filled.
      if (!this.isSet) this.empty();
      else void keyboardOf(navigator)?.lock?.(['Escape']).catch(ignored);
    }, ignored);
  }

  private empty(): void {
    if (this.filled && document.fullscreenElement) void document.exitFullscreen().catch(ignored);
    this.filled = false;
  }

  private dress(isPresenting: boolean): void {
    const { page } = this;
    const root = document.documentElement;
    for (const element of [root, page]) {
      if (isPresenting) element.dataset['presenting'] = '';
      else delete element.dataset['presenting'];
    }
    const theme = page.state?.view.theme ?? 'auto';
    page.store?.setPalette(paletteOf(theme, window));
  }
}

/** What was open when the presentation began is closed: it would stand in front. */
function closeAll(page: Element): void {
  for (const dialog of page.querySelectorAll('dialog')) if (dialog.open) dialog.close();
  for (const popover of page.querySelectorAll<HTMLElement>('[popover]'))
    if (popover.matches(':popover-open')) popover.hidePopover();
}

/** The keyboard interface of browsers that have it. */
interface Keyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
}

function keyboardOf(of: Navigator): Keyboard | undefined {
  return (of as Navigator & { readonly keyboard?: Keyboard }).keyboard;
}

/** A screen that may not be filled is presented on as it is. */
function ignored(): void {
  // nothing is lost
}
