import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Corrections, FileProposal, Guess } from '../../../imports/from-files/proposal.ts';
import { openRegionTarget } from '../../../imports/from-files/proposal.ts';
import type { FilesState, OwnFile } from './files-state.ts';
import { readFiles } from './files-state.ts';
import type { OwnFilesParts } from './own-files-parts.ts';
import { yearField } from './questions.ts';
import { selectField } from './select-field.ts';

const mostHeaderRows = 12;

/** What was worked out of a file besides its columns: each guess that can be another. Open from the start where something is not sure. */
export function howRead(file: OwnFile, proposal: FileProposal, parts: OwnFilesParts): TemplateResult | typeof nothing {
  const { words } = parts;
  const fields = fieldsOf(file, proposal, parts);
  if (fields.length === 0) return nothing;
  return html`<details class="more" ?open=${isUnsure(proposal)}>
    <summary>${words.how.title}</summary>
    <div class="fields">${fields}</div>
  </details>`;
}

/** True where something besides the columns should be looked at, and nothing has been said of it. */
function isUnsure({ use, sheet, level, division }: FileProposal): boolean {
  return [use, sheet, level, division].some(
    ({ confidence, alternatives }) => confidence === 'uncertain' && alternatives.length > 1,
  );
}

function fieldsOf(
  file: OwnFile,
  proposal: FileProposal,
  { words, state, language, act }: OwnFilesParts,
): TemplateResult[] {
  const { key, corrections } = file;
  const { how } = words;
  const correct = (part: Corrections): void =>
    act({ type: 'correctFile', key, corrections: { ...corrections, ...part } });
  const list = <T extends string>(
    name: string,
    label: string,
    guess: Guess<T>,
    title: (value: T) => string,
    choose: (value: T) => void,
  ): TemplateResult[] =>
    guess.alternatives.length < 2
      ? []
      : [
          selectField({
            id: `mr-${key}-${name}`,
            label,
            value: guess.value,
            note: guess.confidence === 'uncertain' ? how.unsure : '',
            options: guess.alternatives.map((value) => ({ value, title: title(value) })),
            onChoose: (value) => choose(value as T),
          }),
        ];
  const figures = proposal.use.value === 'values';
  return [
    ...list(
      'use',
      how.use,
      proposal.use,
      (use) => words.uses[use],
      (use) => correct({ use }),
    ),
    ...list(
      'sheet',
      how.sheet,
      proposal.sheet,
      (sheet) => sheet,
      (sheet) =>
        // Columns and rows are of a sheet: what was said of another sheet's does not hold.
        act({ type: 'correctFile', key, corrections: { ...(corrections.use && { use: corrections.use }), sheet } }),
    ),
    ...headerRow(proposal, `mr-${key}-header`, how.headerRow, (row) => correct({ headerRow: row, columns: {} })),
    ...(figures
      ? [
          ...list(
            'level',
            how.level,
            proposal.level,
            (level) => words.levels[level],
            (level) => correct({ level }),
          ),
          ...list(
            'division',
            how.division,
            proposal.division,
            (year) => year || how.noDivision,
            (division) => correct({ division }),
          ),
          ...list(
            'joins',
            how.joinsTo,
            proposal.joinsTo,
            (id) => targetName(id, state, language.id) || how.nothing,
            (joinsTo) => correct({ joinsTo }),
          ),
        ]
      : []),
    ...(figures && (proposal.yearSource === 'fileName' || corrections.year !== undefined)
      ? [yearField(`mr-${key}-figures-year`, how.year, corrections.year ?? proposal.years.at(-1) ?? null, correct)]
      : []),
  ];
}

function headerRow(
  { headerRow: { value, alternatives } }: FileProposal,
  id: string,
  label: string,
  onChoose: (row: number) => void,
): TemplateResult[] {
  if (value === 0) return [];
  const rows = alternatives.length > 1 ? alternatives : Array.from({ length: mostHeaderRows }, (_, k) => k + 1);
  const offered = [...new Set([...rows, value])].sort((a, b) => a - b);
  return [
    selectField({
      id,
      label,
      value: String(value),
      options: offered.map((row) => ({ value: String(row), title: String(row) })),
      onChoose: (row) => onChoose(Number(row)),
    }),
  ];
}

/** What a file is joined to, by name. */
function targetName(id: string, state: FilesState, language: 'sv' | 'en'): string {
  if (id === openRegionTarget) return state.region?.title[language] ?? '';
  return readFiles(state).find(({ proposal }) => proposal.id === id)?.name ?? '';
}
