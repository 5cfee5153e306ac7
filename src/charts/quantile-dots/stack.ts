/** A dot's place: on which stack, and how many lie below it. */
interface Stacked {
  readonly x: number;
  readonly level: number;
}

/** Dots in ascending order of place, each on the stack that it begins less than a diameter from, else on one of its own. */
export function stacked(
  places: readonly number[],
  height: number,
  unit: number,
): { readonly diameter: number; readonly stacks: readonly Stacked[] } {
  for (let diameter = 13 * unit; ; diameter -= unit) {
    const stacks = stacksOf(places, diameter);
    const tallest = stacks.reduce((most, { level }) => Math.max(most, level + 1), 0);
    if (tallest * diameter <= height) return { diameter, stacks };
    // Many alike: the stack is pressed together rather than let out at the top.
    if (diameter <= 4 * unit) return { diameter: Math.min(diameter, height / tallest), stacks };
  }
}

function stacksOf(places: readonly number[], diameter: number): readonly Stacked[] {
  const found: Stacked[] = [];
  for (let from = 0; from < places.length;) {
    let to = from + 1;
    while (to < places.length && (places[to] ?? NaN) - (places[from] ?? NaN) < diameter) to++;
    const x = ((places[from] ?? NaN) + (places[to - 1] ?? NaN)) / 2;
    for (let k = from; k < to; k++) found.push({ x, level: k - from });
    from = to;
  }
  return found;
}
