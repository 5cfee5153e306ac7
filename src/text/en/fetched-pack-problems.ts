import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const yearWords = (years: readonly number[], format: Format): string => format.list(years.map(String));

const nothing: { readonly [W in ProblemDetails['nothingToShow']['what']]: string } = {
  boundaries: 'No boundaries have arrived, so there is no map to show',
  figures: 'No figures have arrived for the years chosen',
};

/** What a pack of SCB's figures lacks, and why. */
export const fetchedPackProblems: Pick<
  ProblemTexts,
  | 'yearsOfOtherDivision'
  | 'yearsNotPublished'
  | 'yearsWithoutFigures'
  | 'boundariesMissing'
  | 'nothingToShow'
  | 'mixedPublications'
  | 'unusableFigures'
> = {
  yearsOfOtherDivision: {
    title: ({ years, division }, format) => `${yearWords(years, format)} exist only for the areas of ${division}`,
    advice: ({ used, division }) =>
      `They are not included here, since the map shows ${used}. The same code may be another area. Fetch those years by themselves, with ${division}.`,
  },
  yearsNotPublished: {
    title: ({ indicator, years }, format) => `${indicator.en} is missing for ${yearWords(years, format)}`,
    advice: () =>
      'Statistics Sweden has not published those years in the table. All other years and figures are included.',
  },
  yearsWithoutFigures: {
    title: ({ table, years }, format) => `Table ${table} is empty for ${yearWords(years, format)}`,
    advice: () => 'Every area is 0 or without a value, which counts as missing. All other years are included.',
  },
  boundariesMissing: {
    title: ({ municipalities }, format) => `Boundaries are missing for ${format.list(municipalities)}`,
    advice: () => 'Those areas are not on the map. Fetch again: what has arrived is not fetched once more.',
  },
  nothingToShow: {
    title: ({ what }) => nothing[what],
    advice: () => 'Try again in a while. What has arrived is not fetched once more.',
  },
  mixedPublications: {
    title: ({ table }) => `Parts of table ${table} are from different publications`,
    advice: ({ dates }, format) =>
      `Statistics Sweden changed the table while it was fetched (${format.list(dates)}). Fetch everything anew, or the years cannot be compared.`,
  },
  unusableFigures: {
    title: ({ table, count }, format) =>
      `${count === 1 ? 'One figure' : `${format.count(count)} figures`} in table ${table} cannot be right`,
    advice: () =>
      'They are negative or over 100 per cent, and are not used. Compare with the table at Statistics Sweden.',
  },
};
