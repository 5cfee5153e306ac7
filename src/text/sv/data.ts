import type { Format } from '../format.ts';

const parts = (count: number, format: Format): string => (count === 1 ? '1 del' : `${format.count(count)} delar`);
const about = (seconds: number, format: Format): string =>
  seconds < 10 ? format.duration(seconds) : `ungefär ${format.duration(seconds)}`;
const municipalities = (count: number): string => (count === 1 ? '1 kommun' : `${String(count)} kommuner`);

/** What the words of a plan are made of. */
export interface PlanFigures {
  readonly calls: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** The dialog of data: fetching from SCB, files of one's own, and what is saved on this machine. */
export const data = {
  title: 'Data',
  parts: { fetch: 'Hämta från SCB', own: 'Egna filer', saved: 'Sparade på den här datorn' },

  fetch: {
    lead: 'Välj kommuner, år och innehåll. Gränser och siffror går direkt från SCB till din webbläsare.',
    standIn: {
      title: 'En ersättare svarar i stället för SCB',
      text: (host: string) => `Den här installationen frågar ${host}. Alla siffror som kommer är påhittade.`,
    },
    addressUnknown: {
      title: 'Det går inte att läsa vart frågorna ska gå',
      text: 'Filen scb.json, som ligger bredvid appen, saknas eller säger något annat än två adresser. Den som sköter installationen kan rätta den.',
    },
  },

  municipalities: {
    heading: 'Kommuner',
    label: 'Sök kommun eller län',
    placeholder: 'Kommun, län eller kod',
    results: 'Träffar',
    found: (count: number) => (count === 1 ? '1 träff' : `${String(count)} träffar`),
    none: (query: string) => `Ingen kommun och inget län heter något med ”${query}”.`,
    region: 'Göteborgsregionens tretton kommuner',
    municipality: (county: string, code: string) => `${county} · ${code}`,
    whole: (count: number) => (count === 1 ? 'Hela länet · 1 kommun' : `Hela länet · ${String(count)} kommuner`),
    chosen: 'Valda kommuner',
    count: municipalities,
    isChosen: 'vald',
    remove: (name: string) => `Ta bort ${name}`,
    clear: 'Ta bort alla',
    more: (count: number) => `Visa ${String(count)} till`,
    fewer: 'Visa färre',
    added: (name: string, count: number) => `${name} är vald. ${municipalities(count)} är valda.`,
    removed: (name: string, count: number) => `${name} är borttagen. ${municipalities(count)} är valda.`,
  },

  years: {
    heading: 'År',
    from: 'Från och med',
    to: 'Till och med',
    division: (name: string) => `Områdesindelning ${name}.`,
    twoDivisions:
      'Områdena ritades om mellan 2023 och 2024, och samma kod kan vara en annan yta. Därför blir det två regioner: en till och med 2023 med DeSO 2018, och en från 2024 med DeSO 2025.',
  },

  indicators: {
    heading: 'Innehåll',
    groups: { income: 'Inkomst och köpkraft', residents: 'Invånare, arbete och boende' },
    years: (from: number, to: number) => (from === to ? String(from) : `${String(from)}–${String(to)}`),
    about: (population: string, years: string) => `${population}, ${years}`,
    none: (years: string) => `Finns inte för de valda åren, bara ${years}.`,
  },

  plan: {
    needsMunicipality: 'Välj minst en kommun.',
    needsIndicator: 'Välj minst en sak att hämta under Innehåll.',
    planning: 'Räknar ut hur många anrop det blir …',
    sentence: ({ calls, seconds, bytes }: PlanFigures, format: Format) =>
      `${calls === 1 ? 'Ett anrop' : `${format.count(calls)} anrop`}, ${about(seconds, format)} och ${format.bytes(bytes)}.`,
    where: (hosts: readonly string[], format: Format) =>
      `Frågorna går till ${format.list(hosts)}. Inget annat lämnar din dator.`,
    rather: {
      title: 'Med så många kommuner går det bättre med ett kommando',
      slow: 'Så här mycket går bättre att hämta med ett kommando',
      text: 'Kommandot hämtar samma sak utanför webbläsaren. Det kan avbrytas och fortsätta där det var, och resultatet blir en fil som alla kan öppna. Kör det i mappen där Mellanrum ligger.',
    },
    start: 'Hämta',
  },

  command: {
    label: 'Kommando',
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyFailed: 'Det gick inte att kopiera. Markera texten i fältet och kopiera den därifrån.',
  },

  save: {
    label: 'Spara på den här datorn',
    note: 'Gränser och siffror läggs i webbläsarens eget lager, ingen annanstans. Annars försvinner regionen när sidan stängs.',
    saving: 'Sparar …',
    saved: 'Sparad på den här datorn.',
    now: 'Spara på den här datorn',
  },

  running: {
    heading: (what: string) => `Hämtar ${what}`,
    progress: (done: number, total: number, format: Format) =>
      `${format.count(done)} av ${parts(total, format)} har kommit`,
    left: (seconds: number, format: Format) => `${about(seconds, format)} kvar`,
    boundaries: 'Gränser',
    figures: 'Siffror',
    vintage: (vintage: string) => `DeSO ${vintage}`,
    states: {
      coming: 'kommer',
      asking: 'hämtas',
      turn: 'väntar på sin tur',
      again: (attempt: number) => `försöker igen, försök ${String(attempt)}`,
      pause: (seconds: number, format: Format) => `SCB ber oss vänta ${format.duration(seconds)}`,
      arrived: 'klar',
      some: (done: number, total: number) => `${String(done)} av ${String(total)}`,
      failed: 'kom inte',
    },
    cancel: 'Avbryt',
    showSoFar: 'Visa det som har kommit',
    goesOn: 'Du kan stänga rutan. Hämtningen fortsätter, och syns högst upp på sidan.',
    began: (what: string) => `Hämtningen av ${what} har börjat.`,
    reached: (done: number, total: number) => `${String(done)} av ${String(total)} delar har kommit.`,
    waits: 'SCB ber oss vänta. Hämtningen fortsätter av sig själv.',
  },

  ended: {
    done: 'Allt har kommit',
    someFailed: 'Allt kom inte',
    cancelled: 'Hämtningen är avbruten',
    failed: 'Hämtningen stannade',
    kept: 'Det som har kommit finns kvar, och hämtas inte en gång till.',
    making: 'Gör en region av det som har kommit …',
    nothing: 'Det som har kommit räcker inte till en karta. Det behövs både gränser och siffror.',
    region: (areas: string, years: string, division: string) => `${areas} områden, ${years}, ${division}`,
    open: (title: string) => `Öppna ${title}`,
    openShort: 'Öppna',
    retry: 'Försök igen',
    retryNote: 'Bara det som inte kom hämtas.',
    failedParts: (count: number, format: Format) => `${parts(count, format)} kom inte`,
    concerns: (what: string) => `Gäller ${what}`,
    further: (count: number) => `${String(count)} till`,
    lacks: 'Det här saknas i regionen',
    goOn: 'Fortsätt hämta',
    other: 'Hämta något annat',
    unreachable:
      'Nätet kan vara nere, eller så låter SCB inte webbläsaren läsa svaret. Försök igen, eller kör kommandot i mappen där Mellanrum ligger: det gör samma sak utanför webbläsaren.',
  },

  saved: {
    lead: 'De här regionerna ligger i webbläsarens lager på den här datorn. De finns också i listan Område.',
    empty: 'Inget är sparat på den här datorn.',
    emptyAdvice: 'Kryssa i ”Spara på den här datorn” när du hämtar från SCB, så finns regionen kvar nästa gång.',
    line: (areas: string, size: string, date: string) => `${areas} områden · ${size} · sparad ${date}`,
    fictional: 'Påhittade värden',
    open: 'Öppna',
    openNamed: (title: string) => `Öppna ${title}`,
    remove: 'Ta bort',
    removeNamed: (title: string) => `Ta bort ${title}`,
    sure: (title: string) => `Ta bort ${title} från den här datorn?`,
    yes: 'Ja, ta bort',
    no: 'Behåll',
    removed: (title: string) => `${title} är borttagen från den här datorn.`,
    list: 'Sparade regioner',
  },
};

export type DataText = typeof data;
