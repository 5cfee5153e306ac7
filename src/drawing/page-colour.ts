/** A colour that the page has worked out, as `#rrggbb` and how much of it covers, 0–1. */
export interface PageColour {
  readonly hex: string;
  readonly cover: number;
}

/** Reads any colour that CSS can say, by painting one pixel with it: mixes and colour spaces included. Each colour once. */
export function colourReader(document: Document): (css: string) => PageColour {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, PageColour>();
  const read = (css: string): PageColour => {
    if (!context || css === 'none' || css === '' || css === 'transparent') return { hex: '#000000', cover: 0 };
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return { hex: `#${hex}`, cover: alpha / 255 };
  };
  return (css) => {
    const colour = known.get(css) ?? read(css);
    known.set(css, colour);
    return colour;
  };
}
