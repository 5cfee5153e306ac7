/** The words of the printed report on a pair. */
export const report = {
  kind: 'Rapport om ett polpar',
  kindRegion: 'Rapport om en region',
  title: (a: string, b: string): string => `${a} och ${b}`,
  /** The name of the file: what, where and when. */
  fileTitle: (what: string, region: string, level: string, year: string): string =>
    `${what} – ${region}, ${level}, ${year} – Mellanrum`,
  about: (region: string, level: string, year: string): string => `${region} · ${level} · ${year}`,
  andMore: (name: string, count: string): string => `${name} och ${count} till`,
  page: (at: string, of: string): string => `Sida ${at} av ${of}`,
  fictional: 'Påhittade värden. De får inte läsas som uppgifter om någon verklig plats.',
  tried: 'Tänk om: siffrorna är räknade på ett prövat antagande, inte på hur det är.',
  triedWith: (changes: string): string =>
    `Tänk om: ${changes}. Siffrorna är räknade på antagandet, inte på hur det är.`,
  mapCaption: (measure: string, about: string): string => `${measure}. ${about}.`,
  noMap: 'Kartan kunde inte ritas. Tabellerna säger detsamma.',
  key: 'Nyckeltal',
  figure: 'Uppgift',
  where: 'Var',
  suggested: 'föreslagen motpol',
  together: 'De två tillsammans',
  quartile: 'Köpkraft',
  index: 'Kommunen åt båda hållen',
  moreIndexes: (count: string, one: boolean): string =>
    one
      ? 'En kommun till berörs; dess index står i Mellanrum.'
      : `${count} kommuner till berörs; deras index står i Mellanrum.`,
  moreIndicators: (count: string, one: boolean): string =>
    one ? 'Ett mått till står i tabellen i Mellanrum.' : `${count} mått till står i tabellen i Mellanrum.`,
  between: 'Vad som ligger emellan',
  parts: {
    transect: 'stråket',
    development: 'utvecklingen',
    meetingScale: 'mötesskalan',
    frontiers: 'gränserna',
    meetingPlaces: 'mötesplatserna',
  },
  notAsked: (parts: string, one: boolean): string =>
    `${one ? 'Inte framtagen' : 'Inte framtagna'} när rapporten skrevs ut: ${parts}. Öppna ${one ? 'den' : 'dem'} under kartan, eller visa Text, och skriv ut igen.`,
  sources: 'Källor',
  sourceLine: (title: string, facts: string): string => (facts === '' ? `${title}.` : `${title}: ${facts}.`),
  retrieved: (date: string): string => `hämtad ${date}`,
  retrievedUnknown: 'hämtningsdag inte angiven',
  licence: (name: string): string => `licens ${name}`,
  vintage: (name: string): string => `Områdesindelning: ${name}.`,
  noSource: 'Paketet anger ingen källa.',
  noBreaks: 'Inget brott i serien är angivet.',
  moreSources: (count: string, one: boolean): string =>
    one ? 'En källa till står i Mellanrum under Källor.' : `${count} källor till står i Mellanrum under Källor.`,
  intervals:
    'Tal inom parentes är intervall: så långt åt båda hållen som slump eller avrundning räcker. Där ett värde saknas står skälet.',
  made: 'Beräkning och karta: Mellanrum.',
  same: 'Samma vy i Mellanrum',
  qrAlt: 'QR-kod med länken till samma vy.',
  qrTooLong: 'Länken är för lång för en QR-kod.',
  ownData: 'Egna data och egna lager följer inte med länken.',
  choose:
    'Inget polpar är valt. Välj två områden i Mellanrum och skriv ut igen, så handlar rapporten om båda och om det som ligger emellan.',
  chooseOther: 'Bara den ena polen är vald. Välj den andra också: siffror visas alltid för båda.',
  unready: 'Polparets siffror var inte framme när rapporten skrevs ut. Skriv ut igen när de visas.',
  ends: 'Kommunernas båda ändar',
  moreEnds: (count: string, one: boolean): string =>
    one ? 'En kommun till står i Mellanrum.' : `${count} kommuner till står i Mellanrum.`,
  municipality: 'Kommun',
  noEnds: 'Ingen av kommunerna har ett index att visa.',
};

export type ReportText = typeof report;
