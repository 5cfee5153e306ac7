import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const yearWords = (years: readonly number[], format: Format): string =>
  `${years.length === 1 ? 'året' : 'åren'} ${format.list(years.map(String))}`;

const nothing: { readonly [W in ProblemDetails['nothingToShow']['what']]: string } = {
  boundaries: 'Inga områdesgränser har kommit, så det finns ingen karta att visa',
  figures: 'Inga siffror har kommit för de valda åren',
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
    title: ({ years, division }, format) =>
      `${yearWords(years, format).replace('å', 'Å')} finns bara för områdena i ${division}`,
    advice: ({ used, division }) =>
      `De är inte med här, eftersom kartan visar ${used}. Samma kod kan vara en annan yta. Hämta de åren för sig, med ${division}.`,
  },
  yearsNotPublished: {
    title: ({ indicator, years }, format) => `${indicator.sv} saknas för ${yearWords(years, format)}`,
    advice: () => 'SCB har inte publicerat de åren i tabellen. Övriga år och uppgifter är med.',
  },
  yearsWithoutFigures: {
    title: ({ table, years }, format) => `Tabellen ${table} är tom för ${yearWords(years, format)}`,
    advice: () => 'Varje område är 0 eller utan värde, och räknas därför som saknat. Övriga år är med.',
  },
  boundariesMissing: {
    title: ({ municipalities }, format) => `Områdesgränserna saknas för ${format.list(municipalities)}`,
    advice: () => 'De områdena är inte med på kartan. Hämta igen: det som redan har kommit hämtas inte en gång till.',
  },
  nothingToShow: {
    title: ({ what }) => nothing[what],
    advice: () => 'Försök igen om en stund. Det som redan har kommit hämtas inte en gång till.',
  },
  mixedPublications: {
    title: ({ table }) => `Delar av tabellen ${table} är från olika publiceringar`,
    advice: ({ dates }, format) =>
      `SCB ändrade tabellen medan den hämtades (${format.list(dates)}). Hämta allt på nytt, annars är åren inte jämförbara.`,
  },
  unusableFigures: {
    title: ({ table, count }, format) =>
      `${count === 1 ? 'En siffra' : `${format.count(count)} siffror`} i tabellen ${table} kan inte stämma`,
    advice: () => 'De är negativa eller över 100 procent, och används inte. Jämför med tabellen hos SCB.',
  },
};
