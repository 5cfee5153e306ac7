import type { Format } from '../format.ts';
import type { importProblems as swedish } from '../sv/import-problems.ts';

const some = (list: readonly string[], format: Format): string =>
  list.length <= 5 ? format.list(list) : format.list([...list.slice(0, 5), `${format.count(list.length - 5)} more`]);

const codes = (count: number, format: Format): string => (count === 1 ? 'One code' : `${format.count(count)} codes`);

export const importProblems: typeof swedish = {
  noFigures: {
    title: () => 'The file has no figures that can be shown on a map',
    advice: () =>
      'No column was recognised as values. Choose under the preview which column holds the areas and which ones hold values.',
  },
  nothingJoined: {
    title: ({ rows }, format) =>
      rows === 1
        ? 'The only row of the file belongs to no area'
        : `None of the ${format.count(rows)} rows of the file belongs to an area`,
    advice: ({ examples }, format) =>
      examples.length === 0
        ? 'Choose the column with the codes or names of the areas, or open the region that the file is about.'
        : `The file says ${some(examples, format)}. Choose the right column and level, open the region that the file is about, or add the file with the boundaries.`,
  },
  otherDivision: {
    title: ({ found, count }, format) =>
      `${codes(count, format)} ${count === 1 ? 'follows' : 'follow'} the division of ${found}`,
    advice: ({ expected, shared }, format) =>
      `The map follows that of ${expected}. ${shared === 0 ? '' : `${codes(shared, format)} of them exist in both, but may be other areas. `}The rows are not used. Get the table for ${expected}, or open a region with the older boundaries.`,
  },
  tooManySeries: {
    title: ({ count }, format) => `The file becomes ${format.count(count)} columns when unfolded, and that is too many`,
    advice: ({ limit }, format) =>
      `At most ${format.count(limit)} are used. Say which columns are no breakdowns, or get the table with fewer groups.`,
  },
  unusableCorrection: {
    title: ({ value }) => `The change to “${value}” cannot be made`,
    advice: () =>
      'The file has nothing of the kind, or it is taken. The guess stands. Choose something else from the list.',
  },
  unansweredQuestions: {
    title: ({ count }, format) =>
      count === 1
        ? 'A question about the file has no answer yet'
        : `${format.count(count)} questions about the file have no answer yet`,
    advice: () => 'The answer cannot be read from the file. Answer what is asked under the preview, then try again.',
  },
  sameColumnAndYear: {
    title: ({ columns }, format) => `The region already has figures for ${some(columns, format)}`,
    advice: ({ years, kept }, format) =>
      `This concerns ${some(years.map(String), format)}. ${kept === 'open' ? 'The figures of the region stand. Choose that the file goes first, or take the column in as an indicator of its own.' : 'The figures of the file have taken their place, as chosen.'}`,
  },
  balanceNeedsCounts: {
    title: ({ columns }, format) => `A balance measure cannot be made of ${some(columns, format)}`,
    advice: () =>
      'Numerator and denominator must be two different columns of counts that are taken in. Choose others, or change the unit of the column to a count.',
  },
  regionWithoutRegso: {
    title: ({ count }, format) =>
      `${count === 1 ? 'One row is' : `${format.count(count)} rows are`} of RegSO, and the region has no RegSO`,
    advice: () =>
      'Add a file that says which DeSO make up each RegSO, with codes and names, or get the region from Statistics Sweden with RegSO.',
  },
};
