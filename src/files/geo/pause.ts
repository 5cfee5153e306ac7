import type { FileTask } from '../file-types.ts';

/** So many features are read between two looks at the messages that wait. */
const between = 2000;

/** Now and then lets messages (a cancel) through, and says how much is done. Throws the signal's reason when cancelled. */
export async function pauseAt(task: FileTask, done: number, fraction: number): Promise<void> {
  if (done % between !== 0) return;
  task.signal.throwIfAborted();
  task.progress(Math.min(1, fraction));
  await new Promise((resume) => {
    setTimeout(resume, 0);
  });
  task.signal.throwIfAborted();
}
