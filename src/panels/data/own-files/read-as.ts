import type { FileProposal } from '../../../imports/from-files/proposal.ts';
import type { Format } from '../../../text/format.ts';
import type { OwnFilesText } from '../../../text/sv/own-files.ts';
import { takenIn } from './readiness.ts';

/** What a file is taken for, as a sentence. */
export function readAs(proposal: FileProposal, words: OwnFilesText, format: Format): string {
  const { use, level, division, rows, join, years } = proposal;
  const taken = takenIn(proposal);
  const own = [...new Set(taken.flatMap((indicator) => indicator.years))].sort((a, b) => a - b);
  return words.readAs[use.value](
    {
      use: use.value,
      level: level.value,
      // Where nothing joined, the division is that of the areas, and not the file's.
      division: join.matched > 0 ? division.value : '',
      years: own.length > 0 ? own : years,
      indicators: taken.length,
      rows,
      matched: join.matched,
      areas: join.areas,
    },
    format,
  );
}
