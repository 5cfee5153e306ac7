import type { LabState } from '../../../lab/lab-state.ts';
import { readSession } from '../../../lab/session-file/read-session.ts';
import { writeSession } from '../../../lab/session-file/write-session.ts';
import { writtenBy } from '../../../lab/session-file/written-by.ts';
import { isEmpty } from '../../../lab/session.ts';
import { orderOfSession } from '../../../panels/lab/session/session-order.ts';
import { carriedSession, carrySession } from '../../../storage/offline/carried-session.ts';
import type { LabHost } from '../lab-host.ts';

/** How long saving may take before something else is done, in milliseconds. */
const patience = 4000;

/** Lets the session be saved on this machine from now on, where there is one and it is not yet. Resolves when it is saved, or cannot be: the session's own desk tells why. */
export async function keepSession({ lab, page }: LabHost): Promise<void> {
  const { session, saving } = lab.state;
  if (isEmpty(session) || saving.phase !== 'off') return;
  orderOfSession(page, { type: 'keep', on: true });
  await until(lab, ({ saving: { phase } }) => phase !== 'off' && phase !== 'saving');
}

/** Lets the session outlive the window's change to another version of the app. False where it cannot, and nothing else holds it: the change must wait. */
export async function carryOver({ base, lab }: LabHost): Promise<boolean> {
  const { session, saving } = lab.state;
  if (isEmpty(session)) return true;
  if (saving.phase === 'saved' || saving.phase === 'saving')
    await until(lab, (state) => state.isKept && state.saving.phase === 'saved');
  const { saving: now, session: last } = lab.state;
  const text = writeSession(last, { app: writtenBy, saved: new Date().toISOString(), included: [] });
  // Where another window saves it, this one does not begin to.
  const isSaved = now.phase !== 'off' && now.phase !== 'elsewhere';
  return carrySession(base, { text, saved: isSaved ? last.id : '' }) || lab.state.isKept;
}

/** The window is not opened anew after all: what was to be carried goes. */
export function stay({ base }: LabHost): void {
  carriedSession(base);
}

/** Opens the session that was carried here, unless another has been begun already; one that was being saved on this machine goes on being saved. */
export function takeOver(host: LabHost): void {
  const { base, lab, page } = host;
  const carried = carriedSession(base);
  if (!carried || !isEmpty(lab.state.session)) return;
  const { session, problems } = readSession(carried.text);
  for (const found of problems) host.report(found);
  lab.dispatch({ type: 'replace', session });
  // What was carried is at least as late as what this window had saved; only what another has saved since is later.
  if (carried.saved === session.id) orderOfSession(page, { type: 'keep', on: true, known: session.revision });
}

/** Waits for the lab to become so; false where it takes too long. */
function until(lab: LabHost['lab'], isSo: (state: LabState) => boolean): Promise<boolean> {
  if (isSo(lab.state)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (found: boolean): void => {
      stop();
      clearTimeout(timer);
      resolve(found);
    };
    const stop = lab.subscribe((state) => {
      if (isSo(state)) end(true);
    });
    const timer = setTimeout(() => {
      end(false);
    }, patience);
  });
}
