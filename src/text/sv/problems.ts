import type { Place } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { CoreProblemTexts, KnownProblemTexts } from '../known-problem-texts.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} till`] : shown);
};

const kinds: CoreProblemTexts = {
  missingYears: {
    title: ({ years }, format) =>
      `${years.length === 1 ? 'Ett år' : 'Några år'} saknas: ${format.list(years.map(String))}`,
    advice: () => 'Välj ett annat år, eller lägg till årets tabell i datapaketet.',
  },
  wrongChecksum: {
    title: () => 'Filen är inte den som datapaketet beskriver',
    advice: () => 'Kontrollsumman stämmer inte. Ladda om sidan; om det inte hjälper behöver paketet byggas på nytt.',
  },
  newerPackVersion: {
    title: ({ version }, format) =>
      `Datapaketet är gjort för en nyare version av Mellanrum (format ${format.count(version)})`,
    advice: ({ known }, format) =>
      `Den här versionen läser format ${format.count(known)}. Ladda om sidan eller uppdatera Mellanrum.`,
  },
  invalidPack: {
    title: () => 'Datapaketet går inte att läsa',
    advice: ({ message }) => `Bygg paketet på nytt. Det som inte stämde: ${message}`,
  },
  packNotFound: {
    title: ({ id }) => `Datapaketet ”${id}” finns inte här`,
    advice: () => 'Kontrollera länken, eller välj ett område i listan.',
  },
  packMadeElsewhere: {
    title: () => 'Länken visar en region som inte finns i den här webbläsaren',
    advice: () =>
      'Regionen hämtades eller lästes in från egna filer, och finns bara där det gjordes. Hämta den från SCB på nytt, eller lägg in filerna igen.',
  },
  network: {
    title: ({ status }, format) =>
      status > 0 ? `Filen kunde inte hämtas (svar ${format.number(status)})` : 'Filen kunde inte hämtas',
    advice: ({ address }) => `Kontrollera nätet och försök igen. Adressen var ${address}`,
  },
  linkField: {
    title: ({ value }) => `En del av länken kunde inte läsas: ”${value}”`,
    advice: () => 'Resten av länken visas. Kontrollera att hela länken kom med.',
  },
  linkArea: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'Ett område' : 'Några områden'} i länken finns inte här: ${some(codes, format)}`,
    advice: () => 'Länken kan vara gjord för en annan områdesindelning. Välj polerna på nytt.',
  },
  linkYear: {
    title: ({ asked }) => `Året ${String(asked)} i länken finns inte här`,
    advice: ({ used }) => `I stället visas ${String(used)}.`,
  },
  linkMeasure: {
    title: ({ asked }) => `Måttet ”${asked}” finns inte här`,
    advice: () => 'I stället visas balansmåttet. Välj ett annat mått i listan.',
  },
  workerStopped: {
    title: () => 'Beräkningen stannade',
    advice: ({ message }) =>
      message === ''
        ? 'Det du har valt är kvar. Starta om beräkningen.'
        : `Det du har valt är kvar. Starta om beräkningen. Den stannade vid: ${message}`,
  },
  storageDenied: {
    title: () => 'Webbläsaren tillåter inte att något sparas',
    advice: () => 'Allt annat fungerar. Kopiera länken för att komma tillbaka hit.',
  },
  storageFull: {
    title: ({ bytes }, format) => `Det finns inte plats för ${format.bytes(bytes)} till i webbläsarens lager`,
    advice: () =>
      'Ta bort sparade regioner som inte behövs, eller spara färre kommuner eller år. Regionen finns kvar på skärmen.',
  },
  noWebGl: {
    title: () => 'Kartan ritas på ett enklare sätt',
    advice: () => 'Webbläsaren saknar WebGL. Allt går att läsa och välja; kartan kan röra sig långsammare.',
  },
  webGlLost: {
    title: () => 'Kartan tappade kontakten med grafikkortet',
    advice: () => 'Den ritas om så snart det går. Det du har valt är kvar.',
  },
  chunkNotLoaded: {
    title: () => 'En del av sidan kunde inte hämtas',
    advice: () => 'Kontrollera nätet och ladda om sidan. Länken bevarar det du har valt.',
  },
};

/** Where it is, from the file down to the area. */
const place = ({ file, row, column, area, field }: Place, format: Format): string => {
  const parts = [
    file === undefined ? '' : `filen ${file}`,
    row === undefined ? '' : `rad ${format.count(row)}`,
    column === undefined ? '' : `kolumnen ${column}`,
    area === undefined ? '' : `området ${area}`,
    field === undefined ? '' : `fältet ${field} i länken`,
  ].filter((part) => part !== '');
  const words = parts.join(', ');
  return words === '' ? '' : words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
};

/** The parts of an address by the names that they have in it; they arrive after the page. */
const linkFields: Readonly<Record<string, string>> = {};

export const problems = { kinds: kinds as KnownProblemTexts, place, linkFields };
