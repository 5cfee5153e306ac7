import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const some = (items: readonly string[], format: Format): string => {
  const shown = items.slice(0, 5);
  return format.list(
    items.length > shown.length ? [...shown, `${format.count(items.length - shown.length)} more`] : shown,
  );
};

const again = 'Try again in a while; what has arrived already is not fetched twice.';
const outdated =
  'Mellanrum needs an update for the changed table. Until then the table can be fetched from the website of Statistics Sweden and opened as a file of your own.';

const missing: { readonly [W in ProblemDetails['scbEmptyOrder']['what']]: string } = {
  municipalities: 'No municipality is chosen',
  years: 'No year is chosen',
  indicators: 'No indicator is chosen',
  levels: 'No level of area is chosen',
};

/** A table or a layer of boundaries by its name: `TAB6684`, `stat:DeSO_2025`. */
const the = (source: string): string =>
  source.startsWith('stat:') ? `the boundaries of ${layer(source)}` : `table ${source}`;
const layer = (source: string): string => source.replace('stat:', '').replace('_', ' ');
const atFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const dimension = (name: string): string => {
  if (name === 'ContentsCode') return 'content codes';
  return name === 'Tid' ? 'years' : `codes of ${name}`;
};

/** What can go wrong between here and Statistics Sweden. */
export const scbProblems: Pick<ProblemTexts, Extract<keyof ProblemTexts, `scb${string}`>> = {
  scbEmptyOrder: {
    title: ({ what }) => missing[what],
    advice: () => 'Choose at least one municipality, one year and one indicator to fetch.',
  },
  scbUnknownMunicipality: {
    title: ({ codes }, format) =>
      `There is no municipality with the ${codes.length === 1 ? 'code' : 'codes'} ${some(codes, format)}`,
    advice: () => 'The code of a municipality is four digits, such as 1480 for Gothenburg.',
  },
  scbUnknownIndicator: {
    title: ({ ids }, format) => `There is no indicator named ${some(ids, format)}`,
    advice: ({ known }, format) => `What can be fetched is ${format.list(known)}.`,
  },
  scbNothingPublished: {
    title: () => 'Nothing of what is chosen exists for the chosen years and areas',
    advice: ({ from, to }) =>
      `The tables of Statistics Sweden for what is chosen have the years ${String(from)}–${String(to)}.`,
  },
  scbUnreachable: {
    title: ({ address }) => `Statistics Sweden could not be reached at ${address}`,
    advice: ({ command }) =>
      `The network may be down, or Statistics Sweden does not let the browser read the answer. Run this command instead, which does the same outside of the browser: ${command}`,
  },
  scbTooSlow: {
    title: ({ source }) => `Statistics Sweden did not answer in time about ${the(source)}`,
    advice: () => again,
  },
  scbTooFast: {
    title: () => 'Statistics Sweden says that the calls come too fast',
    advice: ({ seconds }, format) =>
      `Several people may share one network address. Wait ${seconds > 60 ? `${format.count(Math.ceil(seconds / 60))} minutes` : 'a minute'} and try again; what has arrived already is not fetched twice.`,
  },
  scbUnavailable: {
    title: ({ source, status }) =>
      `Statistics Sweden cannot answer about ${the(source)} right now (answer ${String(status)})`,
    advice: () => again,
  },
  scbTooManyCells: {
    title: ({ source }) => `The question about ${the(source)} was too large for Statistics Sweden`,
    advice: ({ cells, limit }, format) =>
      `It was about ${format.count(cells)} values and the limit is ${format.count(limit)}. Choose fewer years or municipalities at a time.`,
  },
  scbUnknownValue: {
    title: ({ source }) => `Statistics Sweden does not know a code in the question about ${the(source)}`,
    advice: ({ detail }) => `${outdated} The answer was: ${detail}`,
  },
  scbUnknownTable: {
    title: ({ source }) => `${atFirst(the(source))} is no longer at Statistics Sweden`,
    advice: () => outdated,
  },
  scbRefused: {
    title: ({ source, status }) =>
      `Statistics Sweden refused the question about ${the(source)} (answer ${String(status)})`,
    advice: ({ detail }) => (detail === '' ? again : `The answer was: ${detail}`),
  },
  scbWrongType: {
    title: ({ source }) => `The answer about ${the(source)} is not data`,
    advice: ({ got, expected }) =>
      `Where ${expected} was expected came ${got === '' ? 'something without a name' : got}. Often it is a login page of your own network or a message about maintenance. Open the website of Statistics Sweden in the browser, then try again.`,
  },
  scbCutOff: {
    title: ({ source }) => `The answer about ${the(source)} was cut off`,
    advice: ({ bytes }, format) => `${format.count(bytes)} bytes had arrived. ${again}`,
  },
  scbEmpty: {
    title: ({ source }) => `The answer about ${the(source)} was empty`,
    advice: () => `${again} If it is as empty then, the table lacks the chosen areas or years.`,
  },
  scbWrongCharset: {
    title: ({ source }) => `The answer about ${the(source)} is in the wrong character encoding`,
    advice: () => `Letters such as å, ä and ö cannot be relied on in it, so the answer is not used. ${again}`,
  },
  scbOtherTitle: {
    title: ({ source }) => `${atFirst(the(source))} is no longer about the same thing`,
    advice: ({ words, got }, format) =>
      `The title should have ${format.list(words.map((word) => `“${word}”`))} in it, but is “${got}”. The answer is not used. ${outdated}`,
  },
  scbOtherDimensions: {
    title: ({ source }) => `${atFirst(the(source))} is not built as it was`,
    advice: ({ expected, got }, format) =>
      `It should have ${format.list(expected)}, but has ${format.list(got)}. The answer is not used. ${outdated}`,
  },
  scbOtherCodes: {
    title: (detail) =>
      `${atFirst(the(detail.source))} does not answer with the ${dimension(detail.dimension)} that were asked for`,
    advice: ({ missing: lacking, got }, format) =>
      `${some(lacking, format)} is missing; the answer has ${got.length === 0 ? 'none' : some(got, format)}. The answer is not used. ${outdated}`,
  },
  scbOtherAreas: {
    title: ({ source }) => `The answer about ${the(source)} is of other areas than those that were asked for`,
    advice: ({ codes }, format) => `For example ${some(codes, format)}. The answer is not used. ${again}`,
  },
  scbMissingAreas: {
    title: ({ source, municipality }) => `Areas are missing in municipality ${municipality} (${layer(source)})`,
    advice: ({ expected, got }, format) =>
      `Statistics Sweden says that there are ${format.count(expected)} areas, but ${format.count(got)} arrived. The others become holes in the map. Fetch the municipality again.`,
  },
};
