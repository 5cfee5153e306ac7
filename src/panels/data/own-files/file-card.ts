import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Corrections, FileProposal } from '../../../imports/from-files/proposal.ts';
import { problemBlock } from '../problem-block.ts';
import { cross, tick } from '../../parts-dialog/signs.ts';
import type { FileStage, OwnFile } from './files-state.ts';
import { howRead } from './how-read.ts';
import { indicatorRows } from './indicator-rows.ts';
import { joinReport } from './join-report.ts';
import { missingAreas, saysMissing } from './missing-areas.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import { previewTable } from './preview-table.ts';
import { questionField } from './questions.ts';
import { readAs } from './read-as.ts';

export interface FileCard {
  readonly file: OwnFile;
  /** True when every series of the file is shown. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onFetch: () => void;
}

/** A file of one's own: its name, how far it has come, and what it is taken for. */
export function fileCard(card: FileCard, parts: OwnFilesParts): TemplateResult {
  const { file } = card;
  const { words, language, act } = parts;
  return html`<article class="file" data-phase=${file.stage.phase} aria-label=${file.name}>
    <header>
      <h4 tabindex="-1">${file.name}</h4>
      <span class="small">${language.format.bytes(file.bytes)}</span>
      <button
        type="button"
        class="button quiet take-away"
        aria-label=${words.file.remove(file.name)}
        @click=${() => act({ type: 'removeFile', key: file.key })}
      >
        ${cross}
      </button>
    </header>
    ${stage(file.stage, card, parts)}
  </article>`;
}

function stage(now: FileStage, card: FileCard, parts: OwnFilesParts): TemplateResult {
  const { words, language, act } = parts;
  const { key, name } = card.file;
  switch (now.phase) {
    case 'waiting':
      return html`<p class="small">${words.file.waiting}</p>`;
    case 'reading': {
      const told = words.file.reading(language.format.percent(now.progress));
      return html`<div class="progress">
        <progress max="1" .value=${now.progress} aria-label=${told}></progress>
        <p>
          <span>${told}</span>
          <button
            type="button"
            class="button"
            aria-label=${words.file.cancelNamed(name)}
            @click=${() => act({ type: 'removeFile', key })}
          >
            ${words.file.cancel}
          </button>
        </p>
      </div>`;
    }
    case 'failed':
      return html`${problemBlock(now.problem, language)}
      ${
        now.again
          ? html`<button type="button" class="button" @click=${() => act({ type: 'readAgain', key })}>
              ${words.file.again}
            </button>`
          : nothing
      }`;
    case 'read':
      return proposed(now.proposal, now.first, card, parts);
  }
}

function proposed(proposal: FileProposal, first: FileProposal, card: FileCard, parts: OwnFilesParts): TemplateResult {
  const { words, language, act } = parts;
  const { file, all, onAll, onFetch } = card;
  const { key, corrections } = file;
  const correct = (said: Corrections): void => act({ type: 'correctFile', key, corrections: said });
  const used = proposal.use.value !== 'none';
  return html`<p class="read-as">${readAs(proposal, words, language.format)}</p>
    ${missingAreas(proposal, parts, onFetch)}
    ${proposal.questions.map((question) =>
      questionField(question, {
        key,
        words,
        format: language.format,
        onAnswer: (answer) => correct({ ...corrections, ...answer }),
      }),
    )}
    ${problemsOf(proposal, parts)}
    ${
      proposal.use.value === 'overlay' || proposal.use.value === 'areas'
        ? file.overlaid
          ? html`<p class="overlaid">${tick} ${words.overlay.added(file.name)}</p>`
          : html`<p>
              <button type="button" class="button" @click=${() => act({ type: 'overlayFile', key })}>
                ${words.overlay.add}
              </button>
            </p>`
        : nothing
    }
    ${previewTable(proposal, corrections, words, language.format, correct)}
    <div class="mores">
      ${used ? indicatorRows({ file, proposal, first, all, onAll }, parts) : nothing}
      ${joinReport(file, proposal, parts)} ${howRead(file, proposal, parts)}
    </div>`;
}

/** What is not as it should be in the file. What stops it stands open; what is only to be known is folded. */
function problemsOf(proposal: FileProposal, { words, language }: OwnFilesParts): TemplateResult | typeof nothing {
  const shown = proposal.problems.filter(
    ({ kind }) => !(saysMissing(proposal) && (kind === 'nothingJoined' || kind === 'otherDivision')),
  );
  const [stopping, folded] = [
    shown.filter(({ kind }) => stops.has(kind)),
    shown.filter(({ kind }) => !stops.has(kind)),
  ];
  return html`${stopping.map((one) => problemBlock(one, language))}
  ${
    folded.length > 0
      ? html`<details class="more problems">
          <summary>${words.problems(folded.length)}</summary>
          ${folded.map((one) => problemBlock(one, language))}
        </details>`
      : nothing
  }`;
}

const stops: ReadonlySet<FileProposal['problems'][number]['kind']> = new Set([
  'noFigures',
  'nothingJoined',
  'otherDivision',
  'tooManySeries',
  'unusableCorrection',
  'regionWithoutRegso',
] as const);
