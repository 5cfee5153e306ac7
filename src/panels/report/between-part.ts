import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { ReportText } from '../../text/sv/report.ts';
import type { TextSection } from '../between-text/sections.ts';
import { textSections } from '../between-text/sections.ts';
import { betweenSentences } from '../summary/pair-sentences.ts';
import { oncePerReport } from './once-per-report.ts';
import type { Brevity, ReportState } from './report-state.ts';

type Part = keyof ReportText['parts'];

/** Parts of what lies between that a report tells of, in their order. */
const order: readonly Part[] = ['transect', 'development', 'meetingScale', 'frontiers', 'meetingPlaces'];

/** Those whose absence is said: the three that a reader would look for. */
const expected: readonly Part[] = ['transect', 'development', 'meetingScale'];

/** The parts whose newest answer is there: one that is under way may be about another pair. */
const answered = oncePerReport((state): readonly TextSection[] => {
  const known = textSections(state).filter(
    ({ result, sentences }) => result.state === 'ready' && sentences !== undefined && sentences.length > 0,
  );
  return order.flatMap((part) => known.find(({ id }) => id === part) ?? []);
});

/** What lies between, in sentences: of the pair, then of each part that has been worked out. What has not been is said, never made up. */
export function betweenPart(relation: PairRelation, state: ReportState, { sentences }: Brevity): TemplateResult {
  const { language } = state;
  const { report, format } = language;
  const parts = answered(state);
  const absent = expected.filter((part) => !parts.some(({ id }) => id === part));
  const names = format.list(absent.map((part) => report.parts[part]));
  return html`<section class="between">
    <h2>${report.between}</h2>
    <div class="columns">
      <p>${betweenSentences(relation, language).slice(0, sentences).join(' ')}</p>
      ${parts.map(
        (part) =>
          html`<div class="part">
            <h3>${part.heading}</h3>
            <p>${(part.sentences ?? []).slice(0, sentences).join(' ')}</p>
          </div>`,
      )}
      ${absent.length === 0 ? nothing : html`<p class="note">${report.notAsked(names, absent.length === 1)}</p>`}
    </div>
  </section>`;
}
