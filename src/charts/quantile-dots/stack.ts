/** A dot's place: along the scale, and how many lie below it. */
interface Stacked {
  readonly x: number;
  readonly level: number;
}

/** Dots that share their place, as columns beside each other where one would be too high. */
interface Stack {
  readonly x: number;
  readonly count: number;
  readonly columns: number;
}

/** Dots do not become smaller than this, in units of the text. */
const leastDiameter = 5;

/**
 * Dots in ascending order of place: each on the stack that it begins less than a diameter from, else on one of its own, and as large as lets the tallest
 * stack in under a height (Wilkinson 1999, doi:10.1080/00031305.1999.10474474). A stack may be several columns wide where nothing stands beside it.
 */
export function stacked(
  places: readonly number[],
  height: number,
  unit: number,
): { readonly diameter: number; readonly stacks: readonly Stacked[] } {
  for (let diameter = 13 * unit; ; diameter -= unit) {
    const stacks = stacksOf(places, diameter, Math.max(1, Math.floor(height / diameter)));
    if (diameter <= leastDiameter * unit || areApart(stacks, diameter)) {
      return { diameter, stacks: stacks.flatMap((stack) => dotsOf(stack, diameter)) };
    }
  }
}

function stacksOf(places: readonly number[], diameter: number, most: number): readonly Stack[] {
  const found: Stack[] = [];
  for (let from = 0; from < places.length;) {
    let to = from + 1;
    while (to < places.length && (places[to] ?? NaN) - (places[from] ?? NaN) < diameter) to++;
    const x = ((places[from] ?? NaN) + (places[to - 1] ?? NaN)) / 2;
    found.push({ x, count: to - from, columns: Math.ceil((to - from) / most) });
    from = to;
  }
  return found;
}

/** True where no stack of several columns reaches into the next one. */
function areApart(stacks: readonly Stack[], diameter: number): boolean {
  return stacks.every((stack, k) => {
    const next = stacks[k + 1];
    if (!next || (stack.columns === 1 && next.columns === 1)) return true;
    return next.x - stack.x >= ((stack.columns + next.columns) / 2) * diameter;
  });
}

function dotsOf({ x, count, columns }: Stack, diameter: number): readonly Stacked[] {
  return Array.from({ length: count }, (_, k) => ({
    x: x + ((k % columns) - (columns - 1) / 2) * diameter,
    level: Math.floor(k / columns),
  }));
}
