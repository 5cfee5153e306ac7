import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { MeasureKey } from '../../measures/roles.ts';
import { swatch } from '../../panels/controls/swatch.ts';
import type { LayerAnswer, PackAnswer } from '../../protocol/requests.ts';
import { latest } from '../../store/result.ts';
import type { SettledView, State } from '../../store/state.ts';
import { classWords } from '../../text/class-words.ts';
import type { Language } from '../../text/language.ts';
import { measureTitle } from '../../text/measure-words.ts';
import type { EmbeddedText } from '../../text/sv/embedded.ts';

/** What the legend is made from. */
export interface LegendParts {
  readonly state: State;
  readonly settled: SettledView;
  readonly pack: PackAnswer;
  readonly language: Language;
  readonly words: EmbeddedText;
  /** There is room for all of it beside the map. */
  readonly isOpen: boolean;
}

/** The legend: all of it where there is room, else a line of colours that opens it. Nothing where the page wants none. */
export function embeddedLegend({
  state,
  settled,
  pack,
  language,
  words,
  isOpen,
}: LegendParts): TemplateResult | typeof nothing {
  if (settled.legendShown === 'off') return nothing;
  const layer = latest(state.layer);
  const title = measureTitle(settled.measure as MeasureKey, pack.manifest.columns, language);
  const legend = html`<mr-legend .language=${language} .layer=${layer} .pack=${pack} .view=${settled}></mr-legend>`;
  if (isOpen)
    return html`<aside class="legend" aria-label=${words.legend}>
      <p class="measure">${title}</p>
      ${legend}
    </aside>`;
  return html`<details class="legend">
    <summary aria-label="${words.legend}: ${title}">
      <span class="measure">${title}</span>
      ${strip(layer, language)}
    </summary>
    ${legend}
  </details>`;
}

/** The colours in their order, with the words of both ends. Nothing until they are known. */
function strip(layer: LayerAnswer | undefined, language: Language): TemplateResult | typeof nothing {
  const classes = layer?.classed.items.filter(({ kind }) => kind === 'class') ?? [];
  const [first, last] = [classes[0], classes.at(-1)];
  if (!layer || !first || !last) return nothing;
  const context = { ...layer, scale: layer.classed.scale };
  return html`<span class="strip">
    <span class="end">${classWords(first, context, language)}</span>
    <span class="colours">${classes.map(({ fill }, i) => swatch({ fill, pattern: 'none', id: `mr-strip-${i}` }))}</span>
    <span class="end">${first === last ? nothing : classWords(last, context, language)}</span>
  </span>`;
}
