import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LegendItem } from '../../../classes/legend.ts';
import type { SlidePage } from '../../../lab/lab-state.ts';
import type { LayerAnswer } from '../../../protocol/requests.ts';
import { latest } from '../../../store/result.ts';
import { problemWords } from '../../../text/problem-words.ts';
import { classWords } from '../../../text/class-words.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import type { SentencePart } from '../../../text/sentence-parts.ts';
import '../../controls/legend.ts';
import { pairOnScreen, poleNames } from '../board/pole-names.ts';
import type { LabParts } from '../lab-parts.ts';
import { cornerLine } from './corner-line.ts';

type StepPage = Extract<SlidePage, { kind: 'step' }>;

/** A step: its title, what the relation is, the question, and beside them the very map, table or board of the page. */
export function stepPage({ step }: StepPage, parts: LabParts): TemplateResult {
  const { language, state, presenting } = parts;
  const words = language.lab.presenting;
  const surface = state.settled?.surface ?? 'map';
  const isAbsent = !state.settled || !latest(state.pack);
  return html`
    <div class="lectern">
      <h2 class="step-title" dir="auto">${step.title === '' ? words.untitled : step.title}</h2>
      ${isAbsent || surface === 'text' ? nothing : surface === 'board' ? poles(parts) : relation(parts)}
      ${
        step.question === ''
          ? nothing
          : html`<div class="ask">
              <p class="kicker">${words.question}</p>
              <p class="question" dir="auto">${step.question}</p>
            </div>`
      }
    </div>
    ${isAbsent ? absent(parts) : surface === 'map' ? strip(latest(state.layer), language) : nothing}
    ${presenting.legend ? legend(parts) : nothing}
    <p class="corner">${cornerLine(state, language)}</p>
  `;
}

/** In the place of the picture, while its region is on its way, and where it is not to be had: title and question stand all the same. */
function absent({ state, language }: LabParts): TemplateResult {
  const { pack } = state;
  const said = pack.state === 'failed' ? problemWords(pack.problem, language).title : language.text.shell.arriving;
  return html`<p class="absent">${said}</p>`;
}

/**
 * The relation sentence, whole and short: which of them there is room for is seen when it has been laid out. Unseen while it is about another pair than
 * the one on its way; none where no pole is chosen, since the room is not to choose one.
 */
function relation({ sentence, state }: LabParts): TemplateResult | typeof nothing {
  if (sentence.parts.length === 0 || state.settled?.a.length === 0) return nothing;
  const waits = state.pair.state === 'waiting' || state.pack.state === 'waiting';
  return html`<p class="relation" ?data-waits=${waits}>
    <span class="whole">${said(sentence.parts)}</span
    ><span class="short">${said(sentence.short ?? sentence.parts)}</span>
  </p>`;
}

/** Beside the board, which has room for no more: whom A and B stand for. */
function poles(parts: LabParts): TemplateResult | typeof nothing {
  const pair = pairOnScreen(parts);
  const names = pair && poleNames(pair, parts);
  if (!names) return nothing;
  return html`<p class="pair">
    <span><span class="sign">A</span> ${names.a}</span> <span><span class="sign b">B</span> ${names.b}</span>
  </p>`;
}

function said(parts: readonly SentencePart[]): (TemplateResult | string)[] {
  return parts.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text));
}

/** The colours in a row, with words at both ends and in the middle. */
function strip(layer: LayerAnswer | undefined, language: LabLanguage): TemplateResult | typeof nothing {
  if (!layer) return nothing;
  const classes = layer.classed.items.filter(({ kind }) => kind === 'class');
  const [first, last] = [classes[0], classes.at(-1)];
  if (!first || !last || classes.length < 2) return nothing;
  const ends = layer.classed.scale === 'sequential' ? [first, last] : [first, classes[classes.length >> 1], last];
  const wordsOf = (item: LegendItem | undefined): string =>
    item ? classWords(item, { ...layer, scale: layer.classed.scale }, language) : '';
  return html`<div class="strip">
    <svg class="fields" viewBox="0 0 ${classes.length} 1" preserveAspectRatio="none" aria-hidden="true">
      ${classes.map(({ fill }, at) => svg`<rect x=${at} width="0.98" height="1" fill=${fill} />`)}
    </svg>
    <p class="ends">${ends.map((item) => html`<span>${wordsOf(item)}</span> `)}</p>
  </div>`;
}

function legend({ language, state }: LabParts): TemplateResult {
  return html`<div class="whole-legend card" aria-label=${language.lab.presenting.legend} role="group">
    <mr-legend
      .language=${language}
      .layer=${latest(state.layer)}
      .pack=${latest(state.pack)}
      .view=${state.settled}
    ></mr-legend>
  </div>`;
}
