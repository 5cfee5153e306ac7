import type { boardViews as swedish } from '../../sv/lab/board-views.ts';

const are = (count: string, isOne: boolean): string => (isOne ? 'One intervention is' : `${count} interventions are`);
const named = (name: string): string => (name === '' ? '' : `, ${name}`);

/** The board elsewhere: its cards on the map, as a table and in words. `name` is what a pole is called, '' where it is not known. */
export const boardViews: typeof swedish = {
  count: (count, isOne) => (isOne ? 'one intervention' : `${count} interventions`),
  map: {
    label: 'Interventions on the map',
    whole: 'Whole city',
    rest: 'Not on the map',
    notOnMap: (count, isOne) => `${are(count, isOne)} not on the map`,
    mark: {
      A: (count, isOne, name) => `${are(count, isOne)} for pole A${named(name)}`,
      B: (count, isOne, name) => `${are(count, isOne)} for pole B${named(name)}`,
      mellanrum: (count, isOne, name) => `${are(count, isOne)} for the space between${name === '' ? '' : ` ${name}`}`,
      hela: (count, isOne) => `${are(count, isOne)} for the whole city`,
    },
    ofPair: (words, pair) => `${words}. Pole pair: ${pair}`,
    more: (count) => `${count} more, in the table`,
    left: (count, isOne) =>
      isOne
        ? 'There is no room on the map for one more intervention.'
        : `There is no room on the map for ${count} more interventions.`,
    away: (count, isOne) =>
      isOne ? 'One intervention is about another region.' : `${count} interventions are about other regions.`,
    unplaced: (count, isOne) =>
      isOne
        ? 'One intervention waits for a pole pair. Choose two poles, and it gets a place.'
        : `${count} interventions wait for a pole pair. Choose two poles, and they get a place.`,
  },
  table: {
    caption: (title) => (title === '' ? 'The interventions on the board' : `The interventions on the board, ${title}`),
    name: 'Interventions',
    columns: {
      what: 'Intervention',
      who: 'Who',
      where: 'For whom or what',
      pair: 'Pole pair',
      level: 'Level',
      places: 'Places on the board',
      method: 'Method',
      state: 'How far',
      note: 'Note',
      dots: 'Dots',
    },
    order: 'The cards stand in the order of the board, which ranks nothing.',
    byProgress: (isUp) => `Sorted by How far, ${isUp ? 'from idea to done' : 'from done to idea'}.`,
    unplaced: 'not placed',
    noCards: 'The board is empty. Put a card on the board, and it stands here.',
    cards: (count, isOne) => (isOne ? 'One card' : `${count} cards`),
    csv: {
      lab: 'Lab',
      place: 'Place',
      date: 'Date',
      group: 'Group',
      shown: 'Rows',
      format: 'Format',
      formatMeans:
        'Semicolons between the cells. Text that a spreadsheet could read as a formula has an apostrophe before it.',
      personal: 'Personal data',
      personalMeans: 'The file holds what has been written on the cards. Read it through before you share it.',
    },
  },
  text: {
    heading: 'The interventions in words',
    lead: (count, isOne) => `There ${isOne ? 'is one intervention' : `are ${count} interventions`} on the board.`,
    targets: (a, b, between, whole) =>
      `For pole A: ${a}. For pole B: ${b}. In the space between: ${between}. For the whole city: ${whole}.`,
    none: 'none',
    empty: 'The board is empty. What is put on the board stands here in words.',
    noneHere: 'No interventions here.',
    unplaced: 'Not placed',
    card: {
      for: { A: 'For pole A', B: 'For pole B', mellanrum: 'For the space between', hela: 'For the whole city' },
      forNamed: {
        A: (name) => `For pole A, ${name}`,
        B: (name) => `For pole B, ${name}`,
        mellanrum: (name) => `For the space between ${name}`,
      },
      pair: (name) => `Pole pair: ${name}`,
      who: (who) => `Who: ${who}`,
      method: (method) => `Method: ${method}`,
      also: (places) => `Also lies on ${places}`,
      note: (note) => `Note: ${note}`,
    },
    dots: 'Dots',
    noDots: 'No dots have been given.',
    dotsOf: (what, dots) => `${what}: ${dots}`,
    changes: 'Since the last lab',
  },
};
