import type { AreaLevel, ColumnPart, FileUse, UnjoinedReason, Written } from '../../imports/from-files/proposal.ts';
import type { Format } from '../format.ts';

/** What the sentence of a file is made of. */
export interface ReadAs {
  readonly use: FileUse;
  readonly level: AreaLevel;
  readonly division: string;
  readonly years: readonly number[];
  readonly indicators: number;
  readonly rows: number;
  readonly matched: number;
  readonly areas: number;
}

const levels: { readonly [L in AreaLevel]: string } = {
  deso: 'DeSO',
  regso: 'RegSO',
  kommun: 'kommuner',
  lan: 'län',
  own: 'egna områden',
};

const uses: { readonly [U in FileUse]: string } = {
  values: 'Siffror för områden',
  areas: 'Gränser som blir områden',
  overlay: 'Gränser, linjer eller punkter ovanpå kartan',
  key: 'Nyckel: vilka områden som hör ihop',
  none: 'Används inte',
};

const columnParts: { readonly [P in ColumnPart]: string } = {
  code: 'områdeskod',
  name: 'områdesnamn',
  municipality: 'kommun',
  year: 'år',
  dimension: 'uppdelning',
  value: 'värden',
  leftOut: 'används inte',
};

const writings: { readonly [W in Written]: string } = {
  plain: 'som de står',
  percent: 'i procent: 51 är 0,51',
  kronor: 'i kronor, visas i tusental',
};

const reasons: { readonly [R in UnjoinedReason]: string } = {
  otherLevel: 'gäller en annan nivå, till exempel hela kommunen',
  otherDivision: 'följer en annan områdesindelning',
  outsideRegion: 'ligger utanför regionen',
  unknownCode: 'har en kod som inget område har',
  unknownName: 'har ett namn som inget område har',
  ambiguousName: 'har ett namn som flera områden har',
  leadingZero: 'har en kod som saknar sin första nolla',
  date: 'har ett datum där koden skulle stå',
  noCode: 'saknar kod',
  duplicate: 'är dubbletter av en rad ovanför',
};

const span = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'utan år';
  if (first === last) return `år ${String(first)}`;
  const whole = last - first + 1 === years.length;
  return whole
    ? `åren ${String(first)}–${String(last)}`
    : `${String(years.length)} år mellan ${String(first)} och ${String(last)}`;
};
const series = (count: number): string => (count === 1 ? '1 serie' : `${String(count)} serier`);
const rows = (count: number, format: Format): string => (count === 1 ? '1 rad' : `${format.count(count)} rader`);
const some = (items: readonly string[], format: Format): string => format.list(items.map((item) => `”${item}”`));

/** The part of the dialog about files of one's own. */
export const ownFiles = {
  lead: 'Dina egna tabeller och gränser blir en karta.',
  local: 'Filerna läses här i webbläsaren. Ingenting skickas någonstans.',
  drop: {
    title: 'Släpp filer här',
    more: 'Släpp fler filer här',
    choose: 'Välj filer',
    label: 'Lägg till filer',
    formats: 'CSV, Excel (.xlsx), JSON-stat, PX, GeoJSON, TopoJSON, GeoPackage och packad shapefil (.zip)',
  },

  added: (count: number) => (count === 1 ? '1 fil läses.' : `${String(count)} filer läses.`),
  wasRead: (name: string) => `${name} är läst.`,
  notRead: (name: string, why: string) => `${name} kunde inte läsas. ${why}`,
  removed: (name: string) => `${name} är borttagen.`,

  file: {
    remove: (name: string) => `Ta bort ${name}`,
    cancel: 'Avbryt',
    cancelNamed: (name: string) => `Avbryt läsningen av ${name}`,
    waiting: 'Väntar på sin tur',
    reading: (share: string) => `Läser … ${share}`,
    again: 'Läs igen',
  },

  readAs: {
    values: ({ level, division, years, indicators, matched, areas }: ReadAs, format: Format) =>
      `Läses som siffror för ${levels[level]}${division === '' ? '' : ` ${division}`}, ${span(years)}, ${series(indicators)}. ${areas === 0 ? 'Det finns inga områden att koppla dem till.' : `${format.count(matched)} av ${format.count(areas)} områden träffade.`}`,
    areas: ({ rows: count, years, indicators }: ReadAs, format: Format) =>
      `Läses som gränser för ${format.count(count)} områden.${indicators === 0 ? '' : ` Av deras egenskaper tas ${series(indicators)} med, ${span(years)}.`}`,
    overlay: ({ rows: count }: ReadAs, format: Format) =>
      count === 1
        ? 'Läses som ett lager med 1 form att lägga ovanpå kartan.'
        : `Läses som ett lager med ${format.count(count)} former att lägga ovanpå kartan.`,
    key: ({ rows: count }: ReadAs, format: Format) =>
      `Läses som en nyckel: ${rows(count, format)} säger vilka DeSO som bildar varje RegSO, och vad de heter.`,
    none: () => 'Används inte.',
  },

  problems: (count: number) =>
    count === 1 ? 'En sak att känna till om filen' : `${String(count)} saker att känna till om filen`,

  questions: {
    leadingZeros: {
      title: (count: number, format: Format) =>
        count === 1 ? 'Saknar en kod sin första nolla?' : `Saknar ${format.count(count)} koder sin första nolla?`,
      note: 'Kalkylprogram tar ofta bort nollan när koden läses som ett tal.',
      example: (written: string, meant: string) => `${written} är ${meant}`,
      yes: 'Ja, sätt dit nollan',
      no: 'Nej, koderna är rätt som de står',
    },
    division: {
      title: 'Vilken områdesindelning följer koderna?',
      note: (shared: number, foreign: number, format: Format) =>
        `${format.count(shared)} koder finns i den öppna regionen${foreign === 0 ? '' : `, och ${format.count(foreign)} gör det inte`}. Samma kod kan vara en annan yta i en annan indelning.`,
      option: (year: string) => `Indelningen från ${year}`,
      suggested: 'troligast',
    },
    year: {
      title: 'Vilket år gäller siffrorna?',
      note: 'Varken kolumnerna, rubrikerna eller filnamnet säger det.',
      label: 'År',
    },
  },

  preview: {
    label: (name: string) => `De första raderna i ${name}`,
    part: (header: string) => `Kolumnen ${header} läses som`,
    column: (at: number) => `Kolumn ${String(at)}`,
    rows: (shown: number, of: number, format: Format) => `${format.count(shown)} av ${rows(of, format)}`,
  },

  how: {
    title: 'Hur filen läses',
    use: 'Filen är',
    sheet: 'Blad eller lager',
    headerRow: 'Rubrikerna står på rad',
    level: 'Siffrorna gäller',
    division: 'Områdesindelning',
    noDivision: 'ingen',
    joinsTo: 'Kopplas till',
    nothing: 'inget',
    year: 'År som siffrorna gäller',
    unsure: 'osäkert, titta efter',
  },
  uses,
  levels,
  columnParts,

  indicators: {
    title: (taken: number, of: number) =>
      taken === of ? `Innehåll: ${series(of)}` : `Innehåll: ${String(taken)} av ${series(of)} tas med`,
    about: (unit: string, years: readonly number[], counted: number, of: number, format: Format) =>
      `${unit}, ${span(years)}${counted < of ? `, värde för ${format.count(counted)} av ${format.count(of)}` : ''}`,
    change: 'Ändra',
    changeNamed: (title: string) => `Ändra ${title}`,
    use: 'Används som',
    own: 'Egen indikator',
    name: 'Namn',
    unit: 'Enhet',
    written: 'Talen är skrivna',
    family: 'Del av en helhet',
    familyNote: 'Visas som andel av delarnas summa',
    inFile: (words: string, examples: string) => `I filen: ${words}. Första värdena: ${examples}.`,
    more: (count: number) => `Visa ${String(count)} till`,
  },
  writings,

  join: {
    title: (count: number, format: Format) =>
      count === 1 ? 'Ett område i filen används inte' : `${format.count(count)} områden i filen används inte`,
    line: (count: number, reason: string, examples: readonly string[], format: Format) =>
      `${format.count(count)} ${reason}${examples.length === 0 ? '' : `: ${some(examples, format)}${count > examples.length ? ' med flera' : ''}`}.`,
    without: (count: number, format: Format) =>
      count === 1
        ? 'Ett område på kartan har ingen rad i filen.'
        : `${format.count(count)} områden på kartan har ingen rad i filen.`,
    download: 'Ladda ner rapporten (CSV)',
  },
  reasons,

  missing: {
    noRegion: {
      title: 'Det finns inga områden att visa siffrorna på',
      text: 'Hämta gränserna från SCB, eller släpp en fil med gränser här bredvid tabellen.',
    },
    elsewhere: {
      title: (region: string) => `Siffrorna gäller andra områden än ${region}`,
      text: (level: string, places: readonly string[], format: Format) =>
        `Filen har ${level}${places.length === 0 ? '' : ` i ${format.list(places)}`}. Hämta gränserna för dem från SCB, öppna en region där de finns, eller släpp en fil med gränserna här. Tabellen ligger kvar så länge.`,
    },
    division: {
      title: (found: string, region: string) => `Koderna följer indelningen från ${found}, och ${region} gör inte det`,
      text: (found: string) =>
        `Samma kod kan vara en annan yta, så siffrorna läggs inte på kartan. Hämta gränserna för ${found} från SCB, eller ta ut tabellen för den indelning som regionen följer.`,
    },
    fetch: 'Hämta gränser från SCB',
  },

  overlay: { add: 'Lägg ovanpå kartan', added: (name: string) => `${name} ligger ovanpå kartan.` },

  open: {
    heading: 'Regionen som blir',
    name: 'Namn',
    defaultName: (region: string) => `${region} med egna siffror`,
    conflict: 'Där regionen redan har en siffra',
    keepOpen: 'Behåll regionens',
    takeOwn: 'Ta min egen',
    balanceNote: 'Hur många det finns av det ena på varje av det andra, i varje område.',
    addBalance: 'Gör ett eget balansmått',
    numerator: 'Antal av',
    denominator: 'på varje',
    none: 'Välj …',
    go: 'Öppna på kartan',
    making: 'Gör kartan …',
  },

  ready: {
    empty: 'Inga filer är valda.',
    reading: 'Filer läses …',
    nothing: 'Ingen av filerna har siffror för områden som finns här.',
    severalAreas: 'Flera filer läses som områden. Välj en av dem, och att de andra ligger ovanpå kartan.',
    onlyAreas: (file: string) =>
      `Det finns inga siffror till gränserna i ${file}. Släpp en tabell för områdena, eller lägg gränserna ovanpå kartan.`,
    questions: (count: number) =>
      count === 1 ? 'En fråga är kvar att svara på.' : `${String(count)} frågor är kvar att svara på.`,
    region: (region: string, indicators: number, years: readonly number[]) =>
      indicators === 0 ? `${region} får namn på sina områden.` : `${region} får ${series(indicators)}, ${span(years)}.`,
    areas: (file: string, indicators: number, years: readonly number[]) =>
      `En ny region av ${file} med ${series(indicators)}, ${span(years)}.`,
    leftOut: (files: readonly string[], format: Format) => `${format.list(files)} följer inte med.`,
  },
};

export type OwnFilesText = typeof ownFiles;
