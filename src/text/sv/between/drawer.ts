export const drawer = {
  label: 'Mellanrummet',
  tabs: {
    transect: 'Stråket',
    meetingScale: 'Mötesskalan',
    meetingPlaces: 'Mötesplatser',
    development: 'Utveckling',
    distribution: 'Fördelning',
  },
  close: 'Fäll ihop',
  open: 'Fäll upp',
  needsPair: 'Välj två poler, så visas här det som ligger mellan dem.',
  waiting: 'Räknar …',
  arriving: 'Hämtar …',
};
