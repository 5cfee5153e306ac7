/** A session file as it stands, before any of its parts is read. */
export type SessionFile = Readonly<Record<string, unknown>>;

/** Rewrites what one version wrote as the next one would have written it. Pure; what it does not understand stays as it is. */
export type SessionMigration = (file: SessionFile) => SessionFile;

/**
 * The way from each version to the next, the first from 1 to 2. A step is added when a member changes its name, place or words, or when leaving it out comes
 * to mean something else. A member that is new needs none: a file from before it means what it meant. Once released a step stands as it is, for a file lives
 * for ever.
 */
const migrations: readonly SessionMigration[] = [];

/** The version of the session file that this code writes. */
export const sessionVersion = migrations.length + 1;

/** What a file of a version says, in the words of the newest one. One of the newest, or of a newer that is not known yet, is as it was. Never throws. */
export function migrateSession(
  file: SessionFile,
  version: number,
  steps: readonly SessionMigration[] = migrations,
): SessionFile {
  return steps.slice(version - 1).reduce((older, step) => step(older), file);
}
