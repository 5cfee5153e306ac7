import { readSession } from '../../../lab/session-file/read-session.ts';
import { writeSession } from '../../../lab/session-file/write-session.ts';
import { isEmpty } from '../../../lab/session.ts';
import { carriedSession, carrySession } from '../../../storage/offline/carried-session.ts';
import type { LabHost } from '../lab-host.ts';

/** Lets the session outlive the window's change to another version of the app. False where it cannot, and nothing else holds it: the change must wait. */
export function carryOver({ base, lab }: LabHost): boolean {
  const { session, isKept } = lab.state;
  if (isEmpty(session)) return true;
  const text = writeSession(session, { app: '', saved: new Date().toISOString(), included: [] });
  return carrySession(base, text) || isKept;
}

/** Opens the session that was carried here, unless another has been begun already. */
export function takeOver(host: LabHost): void {
  const { base, lab } = host;
  const text = carriedSession(base);
  if (text === undefined || !isEmpty(lab.state.session)) return;
  const { session, problems } = readSession(text);
  for (const found of problems) host.report(found);
  lab.dispatch({ type: 'replace', session });
}
