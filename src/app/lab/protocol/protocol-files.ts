import type { View } from '../../../address/view.ts';
import type { LabProtocol } from '../../../export/lab/lab-protocol.ts';
import type { Overlay } from '../../../geography/overlay.ts';
import type { Session } from '../../../lab/session.ts';
import type { ProtocolChoice, ProtocolKind } from '../../../panels/lab/protocol/protocol-state.ts';
import { download } from '../../../panels/table/download.ts';
import type { Store } from '../../../store/store.ts';
import { fileName } from '../../../text/file-name.ts';
import type { KeptPages } from './kept-pages.ts';
import { localPack } from './local-pack.ts';
import { makeProtocol } from './make-protocol.ts';
import type { ProtocolLanguage } from './protocol-language.ts';
import { loadProtocolLanguage } from './protocol-language.ts';

/** An order of a protocol, with what is on the page when it is given. */
export interface ProtocolTask {
  readonly kind: ProtocolKind;
  readonly choice: ProtocolChoice;
  readonly session: Session;
  readonly language: 'sv' | 'en';
  readonly base: string;
  readonly now: View;
  readonly overlays: readonly Overlay[];
  readonly store: Store | undefined;
  /** What the orders before this have written down. */
  readonly kept: KeptPages;
  readonly signal: AbortSignal;
  readonly onStep: (done: number) => void;
  /** Share of the file that is written, 0–1. */
  readonly onShare: (share: number) => void;
  /** The browser has its pages, or was told not to print. */
  readonly onPrinted: () => void;
}

/** What an order came to; name '' and no bytes for what is printed. */
export interface ProtocolFile {
  readonly name: string;
  readonly bytes: number;
}

/** Makes the protocol and hands it over: to the printer, or as a file. Rejects with the signal's reason or a `ProblemError`. */
export async function protocolFile(task: ProtocolTask): Promise<ProtocolFile> {
  const { session, choice, base, now, overlays, store, kept, signal, onStep, onShare } = task;
  const language = await loadProtocolLanguage(task.language);
  const made = (id: string): ReturnType<typeof localPack> => localPack(id, store);
  const protocol = await makeProtocol({ session, language, choice, base, now, made, overlays, kept, signal, onStep });
  signal.throwIfAborted();
  onShare(0);
  if (task.kind === 'print') {
    const { printProtocol } = await import('./print-protocol.ts');
    await printProtocol(protocol, language, signal, task.onPrinted);
    return { name: '', bytes: 0 };
  }
  const file = task.kind === 'page' ? await pageFile(protocol, language) : await slidesFile(protocol, signal, onShare);
  signal.throwIfAborted();
  const name = nameOf(task, language);
  download(name, file);
  return { name, bytes: file.size };
}

async function pageFile(protocol: LabProtocol, { lab, format }: ProtocolLanguage): Promise<Blob> {
  const { trackPage } = await import('../../../export/lab/page/track-page.ts');
  const pieces = [...trackPage(protocol, { words: lab.protocol.page, count: format.count })];
  return new Blob(pieces, { type: 'text/html' });
}

async function slidesFile(protocol: LabProtocol, signal: AbortSignal, onShare: (share: number) => void): Promise<Blob> {
  const { writePptx } = await import('../../../export/lab/pptx/write-pptx.ts');
  return writePptx(protocol, signal, onShare);
}

/** What, which lab and when: `mellanrum-labbprotokoll-…-2026-11-22.pptx`. */
function nameOf({ kind, session }: ProtocolTask, { lab }: ProtocolLanguage): string {
  const { files } = lab.protocol;
  const [what, ending] = kind === 'page' ? [files.page, 'html'] : [files.protocol, 'pptx'];
  return fileName([what, session.title.slice(0, 60), session.date], ending);
}
