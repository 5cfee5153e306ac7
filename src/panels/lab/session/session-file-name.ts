import { sessionEnding } from '../../../lab/session-file/session-format.ts';
import type { Session } from '../../../lab/session.ts';
import { fileName } from '../../../text/file-name.ts';

/** What a session's file is called, after its title and its date: `mellanrum-labb-lundby-2026-11-22.mellanrum.json`. */
export function sessionFileName({ title, date }: Session): string {
  return fileName(['labb', title.slice(0, 60), date], sessionEnding.slice(1));
}
