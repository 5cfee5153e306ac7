import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { problemWords } from '../../text/problem-words.ts';
import type { FetchedRoute } from './route-file.ts';

/** What can be done to a way of one's own. */
export interface RouteTools {
  readonly hasRoute: boolean;
  /** What came of the last file. */
  readonly fetched: FetchedRoute | Problem | undefined;
  readonly onDraw: () => void;
  readonly onFile: (file: File) => void;
  readonly onClear: () => void;
}

/** The tools of a way of one's own: to draw it on the map, to fetch it from a file, to clear it; and what the file was, or what was wrong with it. */
export function routeTools(tools: RouteTools, language: BetweenLanguage): TemplateResult {
  const words = language.between.transect;
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) tools.onFile(file);
    // The same file may be chosen again once it has been mended.
    input.value = '';
  };
  return html`<div class="tools">
      <button type="button" class="button" @click=${tools.onDraw}>
        ${tools.hasRoute ? words.drawAgain : words.draw}
      </button>
      <button
        type="button"
        class="button"
        @click=${(event: Event) => {
          (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
        }}
      >
        ${words.fetch}
      </button>
      <input
        type="file"
        hidden
        aria-label=${words.fetch}
        accept=".geojson,.json,application/geo+json"
        @change=${choose}
      />
      ${tools.hasRoute ? html`<button type="button" class="button" @click=${tools.onClear}>${words.clear}</button>` : nothing}
    </div>
    ${tools.fetched ? html`<p class="fetched" role="status">${fetchedWords(tools.fetched, language)}</p>` : nothing}`;
}

function fetchedWords(fetched: FetchedRoute | Problem, language: BetweenLanguage): TemplateResult | string {
  if ('kind' in fetched) {
    const { title, where, advice } = problemWords(fetched, language);
    return html`<strong>${title}.</strong> ${where} ${advice}`;
  }
  const { format, between } = language;
  const words = between.transect.fetched;
  const { file, route, lines, toleranceM } = fetched;
  return [
    words.of(file),
    ...(lines > 1 ? [words.longest(format.count(lines))] : []),
    ...(toleranceM > 0
      ? [words.simplified(format.count(route.length), format.distance(Math.max(toleranceM, 10)))]
      : []),
  ].join(' ');
}
