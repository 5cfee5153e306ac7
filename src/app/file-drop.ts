import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** True for something that is dragged from outside the page and holds files. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Files may be dropped anywhere on the page. While they are held over it the root carries `data-dropping`, so that what takes them can show it. Anything else that
 * is dragged is left to the browser.
 */
export class FileDrop implements ReactiveController {
  private readonly onFiles: (files: readonly File[]) => void;

  constructor(host: ReactiveControllerHost, onFiles: (files: readonly File[]) => void) {
    this.onFiles = onFiles;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.over);
    window.addEventListener('dragleave', this.leave);
    window.addEventListener('drop', this.drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.over);
    window.removeEventListener('dragleave', this.leave);
    window.removeEventListener('drop', this.drop);
    this.mark(false);
  }

  private readonly over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    this.mark(true);
  };

  /** Out of the window: between elements something is still entered. */
  private readonly leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.mark(false);
  };

  private readonly drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) this.onFiles(files);
  };

  private mark(dropping: boolean): void {
    document.documentElement.toggleAttribute('data-dropping', dropping);
  }
}
