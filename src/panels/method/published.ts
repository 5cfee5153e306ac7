/**
 * Figures of 2012–2017 as published; shown as citations beside what the tool computes, never used as truth: neither the formulas nor the inputs behind them
 * are public. Source: Grander, M. Allmännyttans innovationslabb: följeforskning, Malmö universitet 2019/2020, figures 3, 5, 6, 9, 10, 13, 14, 17 and 18.
 * Shares are 0–1.
 */

type Kind = 'municipality' | 'neighbourhood' | 'country';

/** Figure 3: all residents, and those in public housing. */
export interface PublishedPlace {
  readonly place: string;
  readonly kind: Kind;
  /** Code of the municipality, where it is one. */
  readonly code?: string;
  readonly employment: readonly [all: number, publicHousing: number];
  readonly education: readonly [all: number, publicHousing: number];
  readonly lowIncome: readonly [all: number, publicHousing: number];
  readonly bornOutsideEu: readonly [all: number, publicHousing: number];
  readonly shareInPublicHousing: number;
  /** The report's segregation index; municipalities only. */
  readonly index?: number;
}

// prettier-ignore
export const publishedPlaces: readonly PublishedPlace[] = [
  { place: 'Boden', kind: 'municipality', code: '2582', employment: [0.81, 0.61], education: [0.23, 0.11], lowIncome: [0.26, 0.48], bornOutsideEu: [0.07, 0.25], shareInPublicHousing: 0.11, index: 1.42 },
  { place: 'Göteborg', kind: 'municipality', code: '1480', employment: [0.76, 0.67], education: [0.35, 0.26], lowIncome: [0.26, 0.41], bornOutsideEu: [0.19, 0.33], shareInPublicHousing: 0.26, index: 2.56 },
  { place: 'Rannebergen', kind: 'neighbourhood', employment: [0.61, 0.54], education: [0.15, 0.12], lowIncome: [0.47, 0.56], bornOutsideEu: [0.4, 0.44], shareInPublicHousing: 0.71 },
  { place: 'Norrköping', kind: 'municipality', code: '0581', employment: [0.76, 0.55], education: [0.21, 0.14], lowIncome: [0.28, 0.51], bornOutsideEu: [0.15, 0.34], shareInPublicHousing: 0.14, index: 2.67 },
  { place: 'Hageby', kind: 'neighbourhood', employment: [0.51, 0.4], education: [0.11, 0.09], lowIncome: [0.58, 0.69], bornOutsideEu: [0.45, 0.46], shareInPublicHousing: 0.14 },
  { place: 'Södertälje', kind: 'municipality', code: '0181', employment: [0.73, 0.64], education: [0.19, 0.15], lowIncome: [0.3, 0.44], bornOutsideEu: [0.29, 0.38], shareInPublicHousing: 0.28, index: 2.6 },
  { place: 'Lina Hage', kind: 'neighbourhood', employment: [0.74, 0.65], education: [0.16, 0.12], lowIncome: [0.29, 0.54], bornOutsideEu: [0.34, 0.4], shareInPublicHousing: 0.21 },
  { place: 'Riket', kind: 'country', employment: [0.79, 0.62], education: [0.27, 0.18], lowIncome: [0.25, 0.47], bornOutsideEu: [0.13, 0.3], shareInPublicHousing: 0.15 },
];

/** Figures 6, 9, 14 and 18: balances. */
export interface PublishedBalance {
  readonly place: string;
  readonly municipality: string;
  readonly scope: 'all' | 'publicHousing';
  readonly year: number;
  readonly statistic: 'mean' | 'min' | 'max' | 'value';
  readonly balance: number;
  readonly figure: number;
}

// prettier-ignore
export const publishedBalances: readonly PublishedBalance[] = [
  { place: 'Boden tätort', municipality: 'Boden', scope: 'all', year: 2017, statistic: 'mean', balance: 1.57, figure: 6 },
  { place: 'Boden tätort', municipality: 'Boden', scope: 'all', year: 2017, statistic: 'min', balance: 0.48, figure: 6 },
  { place: 'Boden tätort', municipality: 'Boden', scope: 'all', year: 2017, statistic: 'max', balance: 4.76, figure: 6 },
  { place: 'Rannebergen', municipality: 'Göteborg', scope: 'all', year: 2017, statistic: 'value', balance: 11, figure: 9 },
  { place: 'Hageby', municipality: 'Norrköping', scope: 'all', year: 2017, statistic: 'mean', balance: 13, figure: 14 },
  { place: 'Ringdansen', municipality: 'Norrköping', scope: 'all', year: 2017, statistic: 'mean', balance: 5, figure: 14 },
  { place: 'Hageby', municipality: 'Norrköping', scope: 'publicHousing', year: 2012, statistic: 'value', balance: 12, figure: 14 },
  { place: 'Hageby', municipality: 'Norrköping', scope: 'publicHousing', year: 2017, statistic: 'value', balance: 63, figure: 14 },
  { place: 'Ringdansen', municipality: 'Norrköping', scope: 'publicHousing', year: 2012, statistic: 'value', balance: 13, figure: 14 },
  { place: 'Ringdansen', municipality: 'Norrköping', scope: 'publicHousing', year: 2017, statistic: 'value', balance: 47, figure: 14 },
  { place: 'Lina Hage', municipality: 'Södertälje', scope: 'all', year: 2017, statistic: 'value', balance: 1.5, figure: 18 },
  { place: 'Lina Hage', municipality: 'Södertälje', scope: 'publicHousing', year: 2017, statistic: 'value', balance: 7.8, figure: 18 },
];

/** Figures 5, 10, 13 and 17: the same places over time. */
export interface PublishedTrend {
  readonly place: string;
  readonly scope: 'all' | 'publicHousing';
  readonly year: number;
  readonly employment: number;
  readonly education: number;
  readonly lowIncome: number;
  readonly bornOutsideEu: number;
  readonly figure: number;
}

// prettier-ignore
export const publishedTrends: readonly PublishedTrend[] = [
  { place: 'Boden', scope: 'all', year: 2012, employment: 0.78, education: 0.22, lowIncome: 0.26, bornOutsideEu: 0.05, figure: 5 },
  { place: 'Boden', scope: 'all', year: 2017, employment: 0.81, education: 0.23, lowIncome: 0.26, bornOutsideEu: 0.07, figure: 5 },
  { place: 'Boden', scope: 'publicHousing', year: 2017, employment: 0.63, education: 0.11, lowIncome: 0.46, bornOutsideEu: 0.2, figure: 5 },
  { place: 'Rannebergen', scope: 'all', year: 2012, employment: 0.59, education: 0.15, lowIncome: 0.44, bornOutsideEu: 0.29, figure: 10 },
  { place: 'Rannebergen', scope: 'all', year: 2017, employment: 0.61, education: 0.15, lowIncome: 0.47, bornOutsideEu: 0.4, figure: 10 },
  { place: 'Rannebergen', scope: 'publicHousing', year: 2017, employment: 0.54, education: 0.12, lowIncome: 0.56, bornOutsideEu: 0.44, figure: 10 },
  { place: 'Hageby', scope: 'all', year: 2012, employment: 0.52, education: 0.1, lowIncome: 0.5, bornOutsideEu: 0.37, figure: 13 },
  { place: 'Hageby', scope: 'all', year: 2017, employment: 0.51, education: 0.11, lowIncome: 0.58, bornOutsideEu: 0.45, figure: 13 },
  { place: 'Hageby', scope: 'publicHousing', year: 2017, employment: 0.4, education: 0.09, lowIncome: 0.69, bornOutsideEu: 0.46, figure: 13 },
  { place: 'Lina Hage', scope: 'all', year: 2013, employment: 0.72, education: 0.19, lowIncome: 0.3, bornOutsideEu: 0.25, figure: 17 },
  { place: 'Lina Hage', scope: 'all', year: 2016, employment: 0.73, education: 0.19, lowIncome: 0.3, bornOutsideEu: 0.29, figure: 17 },
  { place: 'Lina Hage', scope: 'publicHousing', year: 2016, employment: 0.64, education: 0.15, lowIncome: 0.44, bornOutsideEu: 0.38, figure: 17 },
];
