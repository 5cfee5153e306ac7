const interventions = (count: string, isOne: boolean): string => (isOne ? 'En insats' : `${count} insatser`);
const named = (name: string): string => (name === '' ? '' : `, ${name}`);

/** The board elsewhere: its cards on the map, as a table and in words. `name` is what a pole is called, '' where it is not known. */
export const boardViews = {
  count: (count: string, isOne: boolean) => (isOne ? 'en insats' : `${count} insatser`),
  map: {
    label: 'Insatser på kartan',
    whole: 'Hela staden',
    rest: 'Inte på kartan',
    notOnMap: (count: string, isOne: boolean) => `${interventions(count, isOne)} är inte på kartan`,
    mark: {
      A: (count: string, isOne: boolean, name: string) =>
        `${interventions(count, isOne)} riktas mot pol A${named(name)}`,
      B: (count: string, isOne: boolean, name: string) =>
        `${interventions(count, isOne)} riktas mot pol B${named(name)}`,
      mellanrum: (count: string, isOne: boolean, name: string) =>
        `${interventions(count, isOne)} gäller mellanrummet${name === '' ? '' : ` mellan ${name}`}`,
      hela: (count: string, isOne: boolean) => `${interventions(count, isOne)} gäller hela staden`,
    },
    ofPair: (words: string, pair: string) => `${words}. Polpar: ${pair}`,
    more: (count: string) => `${count} till, i tabellen`,
    left: (count: string, isOne: boolean) =>
      isOne ? 'En insats till ryms inte på kartan.' : `${count} insatser till ryms inte på kartan.`,
    away: (count: string, isOne: boolean) =>
      isOne ? 'En insats gäller en annan region.' : `${count} insatser gäller andra regioner.`,
    unplaced: (count: string, isOne: boolean) =>
      isOne
        ? 'En insats väntar på ett polpar. Välj två poler, så får den en plats.'
        : `${count} insatser väntar på ett polpar. Välj två poler, så får de en plats.`,
  },
  table: {
    caption: (title: string) => (title === '' ? 'Insatserna på tavlan' : `Insatserna på tavlan, ${title}`),
    name: 'Insatser',
    columns: {
      what: 'Insats',
      who: 'Vem',
      where: 'För vem eller vad',
      pair: 'Polpar',
      level: 'Nivå',
      places: 'Platser på tavlan',
      method: 'Metod',
      state: 'Hur långt',
      note: 'Anteckning',
      dots: 'Prickar',
    },
    order: 'Korten står i tavlans ordning, som inte rangordnar.',
    byProgress: (isUp: boolean) =>
      `Sorterat efter Hur långt, ${isUp ? 'från idé till genomförd' : 'från genomförd till idé'}.`,
    unplaced: 'inte placerad',
    noCards: 'Tavlan är tom. Lägg ett kort på tavlan, så står det här.',
    cards: (count: string, isOne: boolean) => (isOne ? 'Ett kort' : `${count} kort`),
    csv: {
      lab: 'Labb',
      place: 'Plats',
      date: 'Datum',
      group: 'Grupp',
      shown: 'Rader',
      format: 'Format',
      formatMeans:
        'Semikolon mellan cellerna. Text som ett kalkylprogram kunde läsa som en formel har en apostrof framför sig.',
      personal: 'Personuppgifter',
      personalMeans: 'Filen innehåller det som skrivits på korten. Läs igenom den innan den delas.',
    },
  },
  text: {
    heading: 'Insatserna i text',
    lead: (count: string, isOne: boolean) => `På tavlan ligger ${isOne ? 'en insats' : `${count} insatser`}.`,
    targets: (a: string, b: string, between: string, whole: string) =>
      `Mot pol A: ${a}. Mot pol B: ${b}. I mellanrummet: ${between}. För hela staden: ${whole}.`,
    none: 'ingen',
    empty: 'Tavlan är tom. Det som läggs på tavlan står här i ord.',
    noneHere: 'Inga insatser här.',
    unplaced: 'Inte placerade',
    card: {
      for: { A: 'För pol A', B: 'För pol B', mellanrum: 'För mellanrummet', hela: 'För hela staden' },
      forNamed: {
        A: (name: string) => `För pol A, ${name}`,
        B: (name: string) => `För pol B, ${name}`,
        mellanrum: (name: string) => `För mellanrummet mellan ${name}`,
      },
      pair: (name: string) => `Polpar: ${name}`,
      who: (who: string) => `Vem: ${who}`,
      method: (method: string) => `Metod: ${method}`,
      also: (places: string) => `Ligger också på ${places}`,
      note: (note: string) => `Anteckning: ${note}`,
    },
    dots: 'Prickar',
    noDots: 'Inga prickar är lagda.',
    dotsOf: (what: string, dots: string) => `${what}: ${dots}`,
    changes: 'Sedan förra labbet',
  },
};
