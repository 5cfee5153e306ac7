/** Ends a `switch` over a union: a case that was forgotten does not compile. */
export function never(value: never): never {
  throw new TypeError(`unhandled case ${JSON.stringify(value)}`);
}
