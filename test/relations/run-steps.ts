/** Runs a computation that tells how far it has come, to its end. */
export function runSteps<T>(steps: Generator<number, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
