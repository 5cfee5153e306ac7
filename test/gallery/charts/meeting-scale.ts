import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { Status } from '../../../src/measures/status.ts';
import type { MeetingScale, Surroundings } from '../../../src/relations/meeting-scale.ts';
import type { BetweenLanguage } from '../../../src/text/load-between-text.ts';
import type { GalleryChart } from '../gallery-chart.ts';
import '../../../src/charts/meeting-scale/element.ts';

const sizes = [625, 1250, 2500, 5000, 7500, 10000, 15000, 20000, 30000, 40000, 80000];

function around(k: number, logBalance: number): Surroundings {
  const value = Math.exp(logBalance);
  const factor = Math.exp(60 / Math.sqrt(k * 10));
  return {
    areas: Math.max(1, Math.round(k / 1700)),
    residents: k * 1.04,
    radiusM: 12 * Math.sqrt(k),
    balance: { value, status: Status.present, lower: value / factor, upper: value * factor },
    logBalance,
    within: 1,
  };
}

/** Two surroundings that near each other, or do not. */
function scale(nearing: number): MeetingScale {
  const steps = sizes.map((k, i) => {
    const left = 1 - (nearing * i) / (sizes.length - 1);
    const [a, b] = [around(k, 0.2 + 2.1 * left), around(k, 0.2 - 1.7 * left)];
    const apart = Math.abs(a.logBalance - b.logBalance);
    return { k, a, b, apart, shared: i / 12, leftOut: 0, coarse: k < 5000 };
  });
  const meeting = steps.findIndex(({ apart }) => apart < Math.log(1.25));
  return {
    year: 2024,
    basis: 'households',
    form: 'counts',
    outcome: meeting < 0 ? 'staysApart' : 'meets',
    status: Status.present,
    pointA: [5, 57],
    pointB: [5.1, 57],
    orderA: new Uint32Array(),
    orderB: new Uint32Array(),
    steps,
    meeting,
    parting: -1,
    leftOut: 0,
  };
}

const chart =
  (nearing: number, chosen: number) =>
  (language: BetweenLanguage): TemplateResult =>
    html`<mr-meeting-scale-chart
      .language=${language}
      .scale=${scale(nearing)}
      .chosen=${chosen}
    ></mr-meeting-scale-chart>`;

/** Every state of the meeting scale. */
export const meetingScale: GalleryChart = {
  name: 'meeting-scale',
  states: [
    { title: 'They meet', width: 660, draw: chart(1, 9) },
    { title: 'They stay apart', width: 660, draw: chart(0.6, 5) },
    { title: '280 px wide', width: 280, draw: chart(1, 9) },
  ],
};
