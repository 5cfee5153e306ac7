import { commandProblems } from './command-problems.ts';
import { exportProblems } from './export-problems.ts';
import { fetchedPackProblems } from './fetched-pack-problems.ts';
import { fileProblems } from './file-problems.ts';
import { geographyProblems } from './geography-problems.ts';
import { importProblems } from './import-problems.ts';
import { labProblems } from './lab-problems.ts';
import { linkProblems } from './link-problems.ts';
import { offlineProblems } from './offline-problems.ts';
import { savedSessionProblems } from './saved-session-problems.ts';
import { scbProblems } from './scb-problems.ts';
import { tableProblems } from './table-problems.ts';

/** Problems of fetching from SCB and of reading files of one's own. They arrive after the page: most visits meet none. */
export const dataProblems = {
  ...commandProblems,
  ...tableProblems,
  ...fileProblems,
  ...scbProblems,
  ...fetchedPackProblems,
  ...geographyProblems,
  ...importProblems,
  ...exportProblems,
  ...linkProblems,
  ...labProblems,
  ...offlineProblems,
  ...savedSessionProblems,
};

export { linkFields } from './link-problems.ts';
