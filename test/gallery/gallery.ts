import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { loadLanguage } from '../../src/text/language.ts';
import { withBetweenText } from '../../src/text/load-between-text.ts';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';
import { development } from './charts/development.ts';
import { indexLine } from './charts/index-line.ts';
import { indexYears } from './charts/index-years.ts';
import { meetingScale } from './charts/meeting-scale.ts';
import { mirrorTrack } from './charts/mirror-track.ts';
import { profileChart } from './charts/profile.ts';
import { quantileDots } from './charts/quantile-dots.ts';
import { quartileBars } from './charts/quartile-bars.ts';
import { reach } from './charts/reach.ts';
import { scatterChart } from './charts/scatter.ts';
import { segregationCurve } from './charts/segregation-curve.ts';
import type { GalleryChart } from './gallery-chart.ts';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '../../src/theme/tokens.css';
import '../../src/theme/base.css';
import './gallery.css';

/** Every chart with all its states. `npm run dev`, then /test/gallery/; the kept pictures are of the same list. */
const charts: readonly GalleryChart[] = [
  quartileBars,
  mirrorTrack,
  indexLine,
  profileChart,
  meetingScale,
  reach,
  development,
  indexYears,
  quantileDots,
  segregationCurve,
  scatterChart,
];

const asked = new URLSearchParams(window.location.search);
const only = asked.get('bara');
/** The first state of each chart, for a look at all of them. */
const onlyFirst = asked.has('forsta');

function chartSection({ name, states }: GalleryChart, language: BetweenLanguage): TemplateResult {
  return html`<section id=${name}>
    <h2>${name}</h2>
    ${states.slice(0, onlyFirst ? 1 : undefined).map(
      ({ title, width, draw }) =>
        html`<div class="state">
          <h3>${title}</h3>
          <div class="frame" data-width=${width}>${draw(language)}</div>
        </div>`,
    )}
  </section>`;
}

document.documentElement.dataset['theme'] = asked.get('tema') === 'morkt' ? 'dark' : 'light';
const language = await withBetweenText(await loadLanguage(asked.get('sprak') === 'en' ? 'en' : 'sv'));

render(
  charts.filter(({ name }) => only === null || name === only).map((chart) => chartSection(chart, language)),
  document.body,
);
await document.fonts.ready;
document.body.dataset['state'] = 'ready';
