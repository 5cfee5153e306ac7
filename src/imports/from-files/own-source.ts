import type { PackSource } from '../../pack/pack.ts';
import type { OwnColumns } from './own-columns.ts';
import { transformationWords } from './own-words.ts';
import type { OwnPackFacts } from './proposal.ts';
import type { Recognised } from './recognise-file.ts';

/** What a pack says of a file that it was made from: its name and date, its columns as the file calls them, its division, how much there is and what was done to it. */
export function ownSource(
  { proposal, arrangement }: Recognised,
  { columns, coverage }: OwnColumns,
  { date, licence }: OwnPackFacts,
): PackSource {
  const used = proposal.indicators.filter(({ use }) => use.value.as !== 'leftOut');
  const { value: division } = proposal.division;
  const level = proposal.level.value === 'regso' ? 'RegSO' : 'DeSO';
  return {
    title: { sv: proposal.file, en: proposal.file },
    table: proposal.file,
    retrieved: date,
    licence,
    columns: columns.map(({ id }) => id),
    codes: used.map(({ words }) => words.join(', ')),
    ...(division !== '' && { vintage: `${level} ${division}` }),
    coverage,
    ...(arrangement && { transformations: transformationWords(proposal, arrangement) }),
  };
}
