/** The tokens that the map itself draws with; the data's colours come with the legend. */
export interface MapColours {
  readonly ink: string;
  readonly quiet: string;
  readonly halo: string;
  /** Between areas, where two of the same colour meet. */
  readonly hairline: string;
  readonly water: string;
  readonly land: string;
  readonly line: string;
}

/** Reads the tokens as they are at an element now. WebGL and SVG attributes cannot name them. */
export function readMapColours(from: Element): MapColours {
  const style = getComputedStyle(from);
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  return {
    ink: token('--ink', 'black'),
    quiet: token('--ink-2', 'dimgray'),
    halo: token('--halo', 'white'),
    hairline: token('--hairline', 'white'),
    water: token('--water', 'lightsteelblue'),
    land: token('--land', 'whitesmoke'),
    line: token('--line-strong', 'gray'),
  };
}
