/** The parts of an address as they stand in it, by their names, before any of them is read. */
export interface Written {
  readonly query: ReadonlyMap<string, string>;
  readonly hash: ReadonlyMap<string, string>;
}

/** Rewrites what one version wrote as the next one would have written it. Pure. */
export type Migration = (written: Written) => Written;

/**
 * The way from each version to the next, the first from 1 to 2. A step is added when a part changes its name, place or words, or when leaving it out comes
 * to mean something else. A part that is new needs none: a link from before it shows what it showed, beside what has come since. Once released a step
 * stands as it is, for a link lives for ever.
 */
const migrations: readonly Migration[] = [];

/** The version of the address that this code writes. */
export const addressVersion = migrations.length + 1;

/** What an address of a version says, in the words of the newest one. One of the newest, or of a newer that is not known yet, is as it was. Never throws. */
export function migrate(written: Written, version: number, steps: readonly Migration[] = migrations): Written {
  return steps.slice(version - 1).reduce((older, step) => step(older), written);
}
