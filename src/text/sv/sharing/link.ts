import type { Format } from '../../format.ts';

/** How many, as it is written, and whether it is one. */
export interface Counted {
  readonly words: string;
  readonly one: boolean;
}

const several = ({ words, one }: Counted, single: string, more: string): string => `${words} ${one ? single : more}`;

/** The part "Länk" of the dialog "Dela". */
export const link = {
  heading: 'En länk till just det här',
  lead: 'Den som öppnar länken ser samma val som du. Inget skickas härifrån förrän du själv gör det.',
  field: {
    label: 'Länk',
    copy: 'Kopiera',
    copied: 'Kopierad',
    copyFailed: 'Webbläsaren lät oss inte kopiera. Länken är markerad: kopiera den med Ctrl + C (⌘ + C på Mac).',
  },
  withPlace: 'Ta med kartans läge',
  withPlaceNote: 'Annars öppnas kartan på hela området.',
  ways: 'Fler sätt att ge länken vidare',
  copySentence: 'Kopiera med mening',
  sentenceCopied: 'Kopierat',
  sentenceLabel: 'Mening och länk',
  sentenceNotCopied: 'Webbläsaren lät oss inte kopiera. Texten är markerad: kopiera den med Ctrl + C (⌘ + C på Mac).',
  mail: 'Skriv e-post',
  mailTooLong: 'Länken är för lång för e-postprogram. Kopiera den och klistra in den i brevet.',
  share: 'Dela via …',
  shareFailed: 'Det gick inte att dela härifrån. Länken är markerad: kopiera den i stället.',
  shared: 'Delad.',

  madeHere: {
    title: 'Länken fungerar bara fullt ut i den här webbläsaren',
    why: 'Regionen hämtades eller lades in här och finns inte på webbplatsen. Du själv kan öppna länken så länge regionen är sparad. Andra får veta vilken region som saknas, och kan öppna länken när de har hämtat samma region.',
  },

  holds: 'Det här följer med',
  terms: {
    region: 'Område',
    surface: 'Visas som',
    level: 'Nivå',
    measure: 'Mått',
    year: 'År',
    a: 'Pol A',
    b: 'Pol B',
    between: 'Mellanrummet',
    whatIf: 'Tänk om',
    rows: 'Urval',
    place: 'Kartans läge',
    language: 'Språk',
  },
  surfaces: { map: 'karta', table: 'tabell', text: 'text', method: 'metod', board: 'tavlan över insatser' },
  levels: { deso: 'DeSO', regso: 'RegSO', kommun: 'kommuner' },
  counted: { households: 'hushåll', persons: 'personer' },
  measured: (measure: string, counted: string, part: string, fromA: boolean): string =>
    [measure, counted, part, fromA ? 'sett från A' : ''].filter((one) => one !== '').join(', '),
  years: (year: number, compared: number | null): string =>
    compared === null ? String(year) : `${String(year)}, jämfört med ${String(compared)}`,
  more: (names: readonly string[], more: Counted, { list }: Format): string => list([...names, `${more.words} till`]),
  noPole: 'ingen vald',
  suggested: (name: string): string => (name === '' ? 'den som föreslås' : `${name}, som föreslås`),
  drawers: {
    none: '',
    transect: 'stråket',
    meetingScale: 'mötesskalan',
    meetingPlaces: 'mötesplatser',
    development: 'utveckling',
    distribution: 'fördelning',
  },
  frontiers: 'gränser på kartan',
  drawnWay: (corners: Counted): string => `en väg du har ritat (${several(corners, 'punkt', 'punkter')})`,
  context: (residents: string): string => `krets om ${residents} invånare`,
  reach: (distance: string): string => `inom ${distance}`,
  suggestions: 'föreslagna polpar',
  moves: (moves: Counted): string => `${several(moves, 'ändring', 'ändringar')}, ett räkneexempel`,
  municipality: (name: string): string => `bara ${name}`,
  filter: (text: string): string => `sökt på ”${text}”`,
  sorted: 'egen ordning',
  page: (page: string): string => `sida ${page}`,
  placeHeld: 'som på skärmen',
  placeWhole: 'hela området',
  languageName: 'svenska',

  leaves: 'Det här följer inte med',
  figures: 'Siffrorna. De hämtas ur samma datapaket när länken öppnas.',
  layers: (layers: Counted): string =>
    `${several(layers, 'eget lager', 'egna lager')}. Det du har lagt in eller ritat stannar på din dator.`,
  asked: 'Ytan som du har frågat om. Den stannar på din dator.',
  appearance: 'Ditt utseende: färgläge, rörelse och kortkommandon. Den som öppnar har sitt eget.',
  local: 'Mellanrum körs just nu på din egen dator, så andra kan inte öppna länken.',

  code: {
    heading: 'Koden till samma länk',
    label: (title: string): string => `QR-kod med länken till ${title}`,
    size: (bytes: string): string => `Länken är ${bytes} byte.`,
    small: 'Koden går att läsa tvärs över ett rum.',
    dense: 'Koden är tät och behöver läsas på nära håll.',
    longest: (parts: string): string => `Mest plats tar ${parts}.`,
    longestPart: (name: string, bytes: string): string => `${name} (${bytes} byte)`,
    none: (bytes: string, most: string): string =>
      `Länken är för lång för en QR-kod: ${bytes} byte, och en kod rymmer ${most}. Kopiera länken i stället.`,
    large: 'Visa stort',
    print: 'Skriv ut koden',
  },
  largeTitle: 'Öppna samma karta',

  subject: (title: string, a: string, b: string, year: number): string =>
    a === '' || b === '' ? `Mellanrum: ${title}, ${String(year)}` : `Mellanrum: ${a} och ${b}, ${String(year)}`,
  shown: (title: string, measure: string, level: string, year: string): string =>
    `${title}: ${measure}, ${level}, ${year}.`,
  source: (sources: string): string => `Källa: ${sources}.`,
};

export type LinkText = typeof link;
