/** Categories that are said in the reader's language, by the words they may have where the places come from. */
const categories: Readonly<Record<string, string>> = {
  bibliotek: 'Bibliotek',
  hållplats: 'Hållplats',
  skola: 'Skola',
  idrottshall: 'Idrottshall',
  park: 'Park',
  torg: 'Torg',
  mötesplats: 'Mötesplats',
  vårdcentral: 'Vårdcentral',
};

/** The drawer's part Mötesplatser: places that both poles reach. */
export const meetingPlaces = {
  categories,
  noCategory: 'Utan kategori',
  unnamed: 'Plats utan namn',

  several: (count: string, reach: string): string =>
    `Inom ${reach} från både A och B ligger ${count} platser: möjliga mötesplatser.`,
  few: (names: string, reach: string): string =>
    `Inom ${reach} från både A och B ligger ${names}: möjliga mötesplatser.`,
  one: (name: string, reach: string): string =>
    `Inom ${reach} från både A och B ligger en plats: ${name}, en möjlig mötesplats.`,
  none: (reach: string): string => `Ingen plats ligger inom ${reach} från både A och B.`,
  nearestToBoth: (name: string, a: string, b: string): string =>
    `Närmast båda är ${name}: ${a} från A och ${b} från B.`,
  straight: 'Avstånden är raka, från polens mittpunkt, inte vägen dit.',
  fictional: 'Platserna är påhittade.',
  noPlaces:
    'Det finns inga platser att visa här. Lägg en fil med punkter ovanpå kartan, under Data, så räknas avståndet till dem från båda polerna.',
  duplicates: (count: string, isOne: boolean): string =>
    isOne ? 'En plats stod två gånger och räknas en gång.' : `${count} platser stod flera gånger och räknas en gång.`,
  unplaced: (count: string, isOne: boolean): string =>
    isOne ? 'En plats saknar läge på kartan.' : `${count} platser saknar läge på kartan.`,
  outside: (count: string, isOne: boolean): string =>
    isOne
      ? 'En plats ligger utanför regionens områden. Avståndet räknas ändå.'
      : `${count} platser ligger utanför regionens områden. Avståndet räknas ändå.`,

  reach: 'Räckvidd',
  reachHint: 'rak linje',
  reachNumber: 'Räckvidd i meter',
  metres: 'm',

  mirror: {
    caption: 'Närmaste plats från A och från B i varje kategori, och hur många som ligger inom räckvidden',
    pole: (pole: string): string => `Från ${pole}`,
    category: 'Kategori',
    within: (count: string): string => `${count} inom`,
    withinNone: 'ingen inom',
    strip: (category: string, pole: string, nearest: string, distance: string, within: string): string =>
      `${category}: närmast ${pole} ligger ${nearest}, ${distance}; ${within} räckvidden`,
    more: (count: string): string => `${count} kategorier till visas inte här.`,
  },
  list: {
    both: 'Möjliga mötesplatser',
    any: 'Alla inom räckvidd',
    scope: 'Vilka platser som listas',
    name: 'Plats',
    category: 'Kategori',
    a: 'Från A',
    b: 'Från B',
    sortBy: (column: string): string => `Ordna efter ${column.toLowerCase()}`,
    empty: 'Inga platser inom räckvidd.',
    more: (count: string): string => `Visa ${count} till`,
    isBoth: 'inom räckvidd från båda',
    own: 'egen',
  },
};
