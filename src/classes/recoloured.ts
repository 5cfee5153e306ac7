import type { Classed, LegendItem, PaletteTheme } from './legend.ts';
import { palettes, sequentialPalette } from './palettes.ts';

/** The same classes in the colours of another theme. */
export function recoloured(classed: Classed, theme: PaletteTheme): Classed {
  const { symmetric, without } = palettes[theme];
  const classes = classed.items.filter(({ kind }) => kind === 'class').length;
  const fills = classed.scale === 'sequential' ? sequentialPalette(theme, Math.max(1, classes)) : symmetric;
  const from = classed.scale === 'sequential' ? 0 : 2;
  const items = classed.items.map((item): LegendItem =>
    item.kind === 'class' ? { ...item, fill: fills[item.position + from] ?? without } : { ...item, fill: without },
  );
  return { ...classed, items };
}
