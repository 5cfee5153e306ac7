import type { LegendItem } from '../../../classes/legend.ts';
import type { ProtocolLegendRow } from '../../../export/lab/lab-protocol.ts';
import type { MapParts } from '../../../export/picture/parts.ts';
import { classWords } from '../../../text/class-words.ts';
import { uncertainWords } from '../../../text/legend-words.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** The legend of a picture of the map as data: what is drawn, in words, with how many areas. A class without areas keeps its row, so that the scale is whole. */
export function legendData({ layer }: MapParts, language: ProtocolLanguage): readonly ProtocolLegendRow[] {
  if (!layer) return [];
  const { classed } = layer;
  const { format } = language;
  const context = { ...layer, scale: classed.scale };
  const label = (words: string, count: number): string => language.picture.alt.row(words, format.count(count));
  const rows = classed.items
    .filter((item) => item.kind === 'class' || item.count > 0)
    .map((item) => ({ ...lookOf(item), label: label(classWords(item, context, language), item.count) }));
  const uncertain = classed.uncertain.reduce((sum, one) => sum + one, 0);
  if (uncertain === 0) return rows;
  const even = classed.items.find((item) => item.kind === 'class' && item.position === 0)?.fill ?? '#ffffff';
  return [...rows, { colour: even, pattern: 'hatched', label: label(uncertainWords(layer, language), uncertain) }];
}

function lookOf(item: LegendItem): Pick<ProtocolLegendRow, 'colour' | 'pattern'> {
  if (item.kind === 'class' || item.pattern === 'blank') return { colour: item.fill, pattern: 'none' };
  return { colour: item.fill, pattern: item.pattern };
}
