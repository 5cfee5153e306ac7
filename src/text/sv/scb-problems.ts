import type { ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const some = (items: readonly string[], format: Format): string => {
  const shown = items.slice(0, 5);
  return format.list(
    items.length > shown.length ? [...shown, `${format.count(items.length - shown.length)} till`] : shown,
  );
};

const again = 'Försök igen om en stund; det som redan har kommit hämtas inte en gång till.';
const outdated =
  'Mellanrum behöver uppdateras för den ändrade tabellen. Till dess kan tabellen hämtas från SCB:s webbplats och läsas in som egen fil.';

const missing: { readonly [W in ProblemDetails['scbEmptyOrder']['what']]: string } = {
  municipalities: 'Ingen kommun är vald',
  years: 'Inget år är valt',
  indicators: 'Ingen indikator är vald',
  levels: 'Ingen områdesnivå är vald',
};

/** A table or a layer of boundaries by its name: `TAB6684`, `stat:DeSO_2025`. */
const the = (source: string): string =>
  source.startsWith('stat:') ? `gränserna för ${layer(source)}` : `tabellen ${source}`;
const layer = (source: string): string => source.replace('stat:', '').replace('_', ' ');
const atFirst = (words: string): string => words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);

const dimension = (name: string): string => {
  if (name === 'ContentsCode') return 'innehållskoder';
  return name === 'Tid' ? 'år' : `koder i ${name}`;
};

/** What can go wrong between here and SCB. */
export const scbProblems: Pick<ProblemTexts, Extract<keyof ProblemTexts, `scb${string}`>> = {
  scbEmptyOrder: {
    title: ({ what }) => missing[what],
    advice: () => 'Välj minst en kommun, ett år och en indikator att hämta.',
  },
  scbUnknownMunicipality: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'Kommunkoden' : 'Kommunkoderna'} ${some(codes, format)} finns inte`,
    advice: () => 'En kommunkod har fyra siffror, som 1480 för Göteborg.',
  },
  scbUnknownIndicator: {
    title: ({ ids }, format) => `${ids.length === 1 ? 'Indikatorn' : 'Indikatorerna'} ${some(ids, format)} finns inte`,
    advice: ({ known }, format) => `Det som kan hämtas är ${format.list(known)}.`,
  },
  scbNothingPublished: {
    title: () => 'Inget av det valda finns för de valda åren och områdena',
    advice: ({ from, to }) => `SCB:s tabeller för det valda har åren ${String(from)}–${String(to)}.`,
  },
  scbUnreachable: {
    title: ({ address }) => `SCB kunde inte nås på ${address}`,
    advice: ({ command }) =>
      `Nätet kan vara nere, eller så låter SCB inte webbläsaren läsa svaret. Kör det här kommandot i stället, det gör samma sak utanför webbläsaren: ${command}`,
  },
  scbTooSlow: {
    title: ({ source }) => `SCB svarade inte i tid på frågan om ${the(source)}`,
    advice: () => again,
  },
  scbTooFast: {
    title: () => 'SCB säger att anropen kommer för tätt',
    advice: ({ seconds }, format) =>
      `Flera kan dela samma nätadress. Vänta ${seconds > 60 ? `${format.count(Math.ceil(seconds / 60))} minuter` : 'en minut'} och försök igen; det som redan har kommit hämtas inte en gång till.`,
  },
  scbUnavailable: {
    title: ({ source, status }) => `SCB kan inte svara om ${the(source)} just nu (svar ${String(status)})`,
    advice: () => again,
  },
  scbTooManyCells: {
    title: ({ source }) => `Frågan om ${the(source)} var för stor för SCB`,
    advice: ({ cells, limit }, format) =>
      `Den gällde ${format.count(cells)} värden och gränsen är ${format.count(limit)}. Välj färre år eller kommuner åt gången.`,
  },
  scbUnknownValue: {
    title: ({ source }) => `SCB känner inte igen en kod i frågan om ${the(source)}`,
    advice: ({ detail }) => `${outdated} SCB:s svar: ${detail}`,
  },
  scbUnknownTable: {
    title: ({ source }) => `${atFirst(the(source))} finns inte längre hos SCB`,
    advice: () => outdated,
  },
  scbRefused: {
    title: ({ source, status }) => `SCB avvisade frågan om ${the(source)} (svar ${String(status)})`,
    advice: ({ detail }) => (detail === '' ? again : `SCB:s svar: ${detail}`),
  },
  scbWrongType: {
    title: ({ source }) => `Svaret om ${the(source)} är inte data`,
    advice: ({ got, expected }) =>
      `Där ${expected} väntades kom ${got === '' ? 'något utan namn' : got}. Ofta är det en inloggningssida i det egna nätet eller ett meddelande om underhåll. Öppna SCB:s webbplats i webbläsaren och försök sedan igen.`,
  },
  scbCutOff: {
    title: ({ source }) => `Svaret om ${the(source)} bröts av`,
    advice: ({ bytes }, format) => `${format.count(bytes)} byte hann komma. ${again}`,
  },
  scbEmpty: {
    title: ({ source }) => `Svaret om ${the(source)} var tomt`,
    advice: () => `${again} Om det är lika tomt då saknar tabellen de valda områdena eller åren.`,
  },
  scbWrongCharset: {
    title: ({ source }) => `Svaret om ${the(source)} har fel teckenkodning`,
    advice: () => `Å, ä och ö går inte att lita på i det, så svaret används inte. ${again}`,
  },
  scbOtherTitle: {
    title: ({ source }) => `${atFirst(the(source))} handlar inte längre om samma sak`,
    advice: ({ words, got }, format) =>
      `Titeln skulle innehålla ${format.list(words.map((word) => `”${word}”`))}, men är ”${got}”. Svaret används inte. ${outdated}`,
  },
  scbOtherDimensions: {
    title: ({ source }) => `${atFirst(the(source))} är inte uppbyggd som förut`,
    advice: ({ expected, got }, format) =>
      `Den skulle ha ${format.list(expected)}, men har ${format.list(got)}. Svaret används inte. ${outdated}`,
  },
  scbOtherCodes: {
    title: (detail) =>
      `${atFirst(the(detail.source))} svarar inte med de ${dimension(detail.dimension)} som efterfrågades`,
    advice: ({ missing: lacking, got }, format) =>
      `${some(lacking, format)} saknas; i svaret finns ${got.length === 0 ? 'inga' : some(got, format)}. Svaret används inte. ${outdated}`,
  },
  scbOtherAreas: {
    title: ({ source }) => `Svaret om ${the(source)} gäller andra områden än de som efterfrågades`,
    advice: ({ codes }, format) => `Till exempel ${some(codes, format)}. Svaret används inte. ${again}`,
  },
  scbMissingAreas: {
    title: ({ source, municipality }) => `Områden saknas i kommun ${municipality} (${layer(source)})`,
    advice: ({ expected, got }, format) =>
      `SCB säger att där finns ${format.count(expected)} områden, men ${format.count(got)} kom. De andra blir hål i kartan. Hämta kommunen igen.`,
  },
};
