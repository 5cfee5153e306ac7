import type { View } from '../../../address/view.ts';
import type { ProtocolPage } from '../../../export/lab/lab-protocol.ts';
import type { Overlay } from '../../../geography/overlay.ts';
import type { Session, Step } from '../../../lab/session.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import type { PackManifest } from '../../../pack/pack.ts';
import type { ProtocolChoice } from '../../../panels/lab/protocol/protocol-state.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** A step as it was written down, in the region that it was looked at in. */
interface KeptPage {
  readonly page: ProtocolPage;
  readonly manifest: PackManifest;
}

/** What the pages of an order depend on. */
interface Order {
  readonly session: Session;
  readonly language: ProtocolLanguage;
  readonly choice: ProtocolChoice;
  readonly base: string;
  readonly now: View;
  readonly overlays: readonly Overlay[];
}

/** Bytes of pictures that are kept at the most: a track of some sixty steps. */
const most = 64_000_000;

/**
 * Steps that have been written down: whoever prints a lab and wants slides of it too does not wait for every map twice. A page is used again for the same
 * step at the same place, in the same language, with the same choice, beside the same layers and view. What something was missing from is looked at anew, and
 * so is what lies in a region that was made here and can be made again.
 */
export class KeptPages {
  private readonly pages = new Map<Step, KeptPage>();
  private under: readonly unknown[] = [];
  private bytes = 0;

  /** Forgets what was written down for another order than this, and steps that it does not have. */
  begin({ session, language, choice, base, overlays, now }: Order): void {
    const under = [language.id, choice.withNotes, base, overlays, JSON.stringify(now)];
    const isSame = under.every((one, at) => one === this.under[at]);
    this.under = under;
    for (const [step, { page }] of this.pages)
      if (!isSame || session.steps[page.number - 1] !== step) {
        this.pages.delete(step);
        this.bytes -= bytesOf(page);
      }
  }

  /** A step as it was written down; undefined where it has to be looked at. */
  of(step: Step): KeptPage | undefined {
    return this.pages.get(step);
  }

  /** Keeps a page that is whole, while there is room. */
  keep(step: Step, page: ProtocolPage, manifest: PackManifest): void {
    const bytes = bytesOf(page);
    if (page.missing !== '' || isMadeHere(manifest.id) || this.bytes + bytes > most) return;
    this.pages.set(step, { page, manifest });
    this.bytes += bytes;
  }
}

function bytesOf({ picture, charts }: ProtocolPage): number {
  return [...(picture ? [picture] : []), ...charts].reduce((sum, { png }) => sum + png.byteLength, 0);
}
