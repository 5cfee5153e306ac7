/**
 * The order of numbers from low to high, as their places: keys[order[0]] is the least. Equal numbers keep their order.
 * A merge sort of places: sorting with a comparator calls it for every comparison, which costs several times as much.
 */
export function orderOf(keys: Float64Array): Uint32Array {
  const n = keys.length;
  let from = new Uint32Array(n);
  for (let i = 0; i < n; i++) from[i] = i;
  let to = new Uint32Array(n);
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) merge(keys, from, to, start, width);
    [from, to] = [to, from];
  }
  return from;
}

/** Merges the sorted runs from[start…] and from[start + width…] into `to`. */
function merge(keys: Float64Array, from: Uint32Array, to: Uint32Array, start: number, width: number): void {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const one = from[left] ?? 0;
    const other = from[right] ?? 0;
    const takeLeft = left < middle && (right >= end || (keys[one] ?? NaN) <= (keys[other] ?? NaN));
    to[at] = takeLeft ? one : other;
    if (takeLeft) left += 1;
    else right += 1;
  }
}
