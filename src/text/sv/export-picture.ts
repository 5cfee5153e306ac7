/** The words on and about a picture that leaves the page. */
export const exportPicture = {
  about: (region: string, level: string, year: string): string => `${region}, ${level}, ${year}`,
  compared: (year: string, since: string): string => `${year}, jämfört med ${since}`,
  subset: (measure: string, subset: string): string => `${measure}, ${subset}`,
  seenFromA: (measure: string): string => `${measure}, sett från A`,
  suggested: 'föreslagen motpol',
  more: (count: string): string => `och ${count} till`,

  source: (titles: string): string => `Källa: ${titles}.`,
  sourceOf: (title: string, facts: readonly string[]): string =>
    facts.length === 0 ? title : `${title} (${facts.join(', ')})`,
  retrieved: (date: string): string => `hämtad ${date}`,
  noSource: 'Källa: paketet anger ingen.',
  made: 'Beräkning och karta: Mellanrum.',
  break: (before: number, after: number, why: string): string =>
    `Serien är bruten mellan ${String(before)} och ${String(after)}: ${why}`,
  fictional: 'Värdena är påhittade: de får inte läsas som uppgifter om någon verklig plats.',
  link: 'Samma karta, att utforska:',
  ownLayers: 'Egna lager',

  between: {
    heading: 'Mellan polerna',
    border: 'gräns på stråket: ju längre streck, desto större skillnad',
    ring: 'ringen rymmer så många invånare som står vid den',
    both: 'möjlig mötesplats, inom räckhåll från båda',
    one: 'plats inom räckhåll från den ena',
    none: 'plats längre bort',
  },

  /** Of the page without script that stands for an embedded map. */
  page: {
    open: 'Öppna kartan i en ny flik',
    figures: 'Polerna bredvid varandra',
  },

  metres: (count: string): string => `${count}\u00a0m`,
  kilometres: (count: string): string => `${count}\u00a0km`,

  /** The text alternative: what the picture shows, in whole sentences. */
  alt: {
    map: (measure: string, about: string): string => `Karta: ${measure}, ${about}.`,
    chart: (title: string, about: string): string => `Diagram: ${title}, ${about}.`,
    classes: (rows: readonly string[]): string => `Områden i varje klass: ${rows.join('; ')}.`,
    row: (words: string, count: string): string => `${words}, ${count}`,
    scale: (length: string): string => `Skalstrecket motsvarar ${length}.`,
  },
};

export type PictureText = typeof exportPicture;
