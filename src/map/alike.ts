/** Whether two things hold the same: parents make new arrays at each update, and what counts is what they hold. */
export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
