/** A dot's place: along the scale, and how many lie below it. */
interface Stacked {
  readonly x: number;
  readonly level: number;
}

/** Dots do not become smaller than this, in units of the text: a stack that is still too high becomes several beside each other. */
const leastDiameter = 5;

/**
 * Dots in ascending order of place: each on the stack that it begins less than a diameter from, else on one of its own, and as large as lets the tallest
 * stack in under a height (Wilkinson 1999, doi:10.1080/00031305.1999.10474474).
 */
export function stacked(
  places: readonly number[],
  height: number,
  unit: number,
): { readonly diameter: number; readonly stacks: readonly Stacked[] } {
  for (let diameter = 13 * unit; ; diameter -= unit) {
    const stacks = stacksOf(places, diameter, Infinity);
    const tallest = stacks.reduce((most, { level }) => Math.max(most, level + 1), 0);
    if (tallest * diameter <= height) return { diameter, stacks };
    if (diameter <= leastDiameter * unit) {
      return { diameter, stacks: stacksOf(places, diameter, Math.max(1, Math.floor(height / diameter))) };
    }
  }
}

function stacksOf(places: readonly number[], diameter: number, most: number): readonly Stacked[] {
  const found: Stacked[] = [];
  for (let from = 0; from < places.length;) {
    let to = from + 1;
    while (to < places.length && (places[to] ?? NaN) - (places[from] ?? NaN) < diameter) to++;
    const middle = ((places[from] ?? NaN) + (places[to - 1] ?? NaN)) / 2;
    const columns = most === Infinity ? 1 : Math.ceil((to - from) / most);
    for (let k = from; k < to; k++) {
      const column = (k - from) % columns;
      const x = middle + (column - (columns - 1) / 2) * diameter;
      found.push({ x, level: Math.floor((k - from) / columns) });
    }
    from = to;
  }
  return found;
}
