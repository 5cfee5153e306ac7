/** Where the published figures stand. */
export const publishedSource =
  'Grander, M. Allmännyttans innovationslabb: följeforskning, Malmö universitet 2019/2020, fig. 3';

/** The year that the published figures describe. */
export const publishedYear = 2017;

/** The segregation index as published, by municipality code. Citations, never truth: neither the formula nor the inputs are public. */
export const publishedIndex: Readonly<Record<string, number>> = {
  '2582': 1.42, // Boden
  '1480': 2.56, // Göteborg
  '0581': 2.67, // Norrköping
  '0181': 2.6, // Södertälje
};
