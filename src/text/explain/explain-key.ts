import type { MunicipalityIndex } from '../../relations/municipality-index.ts';

/** Figures of the pair that belong to both poles at once. */
export type PairFigure =
  | 'contrast'
  | 'dissimilarity'
  | 'swaps'
  | 'pooledBalance'
  | 'exposure'
  | 'quartileDistance'
  | 'distance'
  | 'sharedBorder'
  | 'bordersBetween'
  | 'gradient';

/** Figures of a municipality beside the pair. */
export type IndexFigure =
  | 'index'
  | 'bottomGap'
  | 'topGap'
  | 'poleQuotient'
  | 'band'
  | 'medianOverP10'
  | 'counted'
  | 'balance'
  | 'medianBalance'
  | `companion:${keyof MunicipalityIndex['companions']}`;

/** Which number "Så räknas det" is asked about. Every number on screen has one. */
export type ExplainKey =
  | { readonly of: 'balance'; readonly pole: 'a' | 'b' }
  | { readonly of: 'quartile'; readonly pole: 'a' | 'b'; readonly quartile: 0 | 1 | 2 | 3 }
  | { readonly of: 'indicator'; readonly id: string; readonly side: 'a' | 'b' | 'difference' }
  | { readonly of: 'pair'; readonly figure: PairFigure }
  | { readonly of: 'municipality'; readonly code: string; readonly figure: IndexFigure };
