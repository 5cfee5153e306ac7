import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

const folder = new URL('../../../shared/golden/', import.meta.url);

/** Whether the folder of truth figures lies beside the project; tests that read it are skipped, by name, where it does not. */
export const goldenIsHere = existsSync(folder);

/** How near the truth a figure must be, and why not nearer. */
export const tolerance = {
  /** Closed forms: the order of the operations may move the last digits. */
  closedForm: 1e-9,
  /** Figures that peers print with eight decimals. */
  peer: 1e-7,
  /** H: the peer's own test allows that much. */
  peerH: 1e-4,
  /** The published figures have four decimals. */
  fourDecimals: 5e-5,
  /** Figures given with one decimal in the specification's text. */
  oneDecimal: 0.05,
} as const;

/** A pair of poles in `relational_hand.json`. */
export interface HandPair {
  readonly A_Q1: number;
  readonly A_Q4: number;
  readonly B_Q1: number;
  readonly B_Q4: number;
  readonly b_A: number | null;
  readonly b_B: number;
  readonly lnOR: number;
  readonly se: number;
  readonly D_pair: number;
  readonly exposure_Q1_to_Q4: number;
  readonly ICEstar_A: number;
  readonly ICEstar_B: number;
}

export interface Hand {
  readonly pairs: readonly HandPair[];
  readonly ice_identity: readonly { readonly b: number; readonly ice: number }[];
  readonly colour_t_M8: readonly { readonly b: number; readonly t: number }[];
  /** Morrill's patterns on a grid of 10 × 10, by letter. */
  readonly morrill: Readonly<Record<string, { readonly D: number; readonly D_adj: number }>>;
  readonly transect: {
    readonly segments: readonly (readonly [number, number])[];
    readonly steps: readonly number[];
    readonly total_variation: number;
    readonly max_step: number;
    readonly length_weighted_mean_ln: number;
  };
  readonly segregationsindex_toy: {
    readonly X: readonly (readonly [number, number, number])[];
    readonly median: readonly [number, number, number];
    readonly G: readonly number[];
    readonly F3_geo: number;
    readonly F2_arith: number;
    readonly F4_mean_of_ratios: number;
    readonly F1_per_indicator: number;
    readonly top_gap: number;
    readonly pole_quotient: number;
    readonly ratios: readonly [number, number, number];
  };
}

/** The hand calculations. */
export function readHand(): Hand {
  return JSON.parse(readText('relational_hand.json')) as Hand;
}

/** Expected values of the Sacramento tracts, by name. */
export function readSacramentoExpected(): (name: string) => number {
  const file = JSON.parse(readText('sacramento/expected_pysal.json')) as { use: Record<string, { expected: number }> };
  return (name) => {
    const row = file.use[name];
    if (!row) throw new Error(`no expected value "${name}"`);
    return row.expected;
  };
}

/** A number column of the 403 Sacramento tracts. */
export function readSacramento(): (name: string) => number[] {
  const { data } = Papa.parse<Record<string, string>>(readText('sacramento/sacramento_inputs.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return (name) => data.map((row) => Number(row[name]));
}

/** A cell of 100 m with all its residents, those of the group, and what lies around it. */
interface GridCell {
  readonly x: number;
  readonly y: number;
  readonly count_all: number;
  readonly count_group: number;
  readonly N_400: number;
  readonly T_400: number;
  readonly Dist_400: number;
  readonly N_r800: number;
  readonly T_r800: number;
}

/** The cells of EquiPop's example, in the order of the file. */
export function readGridCells(): readonly GridCell[] {
  const { data } = Papa.parse<GridCell>(readText('equipop_gridby/gridby_inputs_expected.csv'), {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: true,
  });
  return data;
}

/** What was worked out for the Sacramento tracts from the very same files, by name. */
export function readSacramentoGot(): (name: string) => number {
  const file = JSON.parse(readText('sacramento/expected_pysal.json')) as { use: Record<string, { got: number }> };
  return (name) => {
    const row = file.use[name];
    if (!row) throw new Error(`nothing was worked out as "${name}"`);
    return row.got;
  };
}

/** The rook neighbours of the Sacramento tracts with their shared border in metres. */
export function readSacramentoEdges(): readonly {
  readonly i: number;
  readonly j: number;
  readonly shared_m: number;
}[] {
  const { data } = Papa.parse<Record<string, string>>(readText('sacramento/edges_rook_utm.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({ i: Number(row['i']), j: Number(row['j']), shared_m: Number(row['shared_m']) }));
}

/** A file of the truth, as text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** A file of the truth, as bytes. */
export function readBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, folder));
}
