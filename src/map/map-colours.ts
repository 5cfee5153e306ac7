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
  /** How many times larger names and outlines are than at a desk; 1 where nothing is said. */
  readonly scale?: number;
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
    scale: scaleAt(from, Number(token('--map-scale', '0'))),
  };
}

/** By how much larger the page's type is than 16 px, times the token; 1 where the theme has none. */
function scaleAt({ ownerDocument }: Element, times: number): number {
  const rem = parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize) || 16;
  return times > 0 ? Math.max(1, (times * rem) / 16) : 1;
}
