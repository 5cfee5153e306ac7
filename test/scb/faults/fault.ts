/** What can be made to go wrong, with what a person would call it. */
export const faultKinds = {
  slow: { sv: 'långsamt svar', en: 'slow answer' },
  cut: { sv: 'svaret bryts halvvägs', en: 'the answer is cut off half way' },
  tooManyCalls: { sv: '429, för många anrop', en: '429, too many calls' },
  serverError: { sv: '500, fel i tjänsten', en: '500, error in the service' },
  unavailable: { sv: '503, tjänsten är stängd', en: '503, service unavailable' },
  html: { sv: 'en webbsida i stället för data', en: 'a web page instead of data' },
  latin1: { sv: 'fel teckenkodning (latin-1)', en: 'wrong charset (latin-1)' },
  changedCodes: { sv: 'ändrade innehållskoder', en: 'changed content codes' },
  changedTitle: { sv: 'ändrad tabelltitel', en: 'changed table title' },
  duplicateArea: { sv: 'ett område två gånger', en: 'an area twice' },
  missingArea: { sv: 'ett område saknas', en: 'an area is missing' },
  empty: { sv: 'tomt svar', en: 'empty answer' },
  noCors: { sv: 'webbläsaren får inte läsa (CORS)', en: 'the browser may not read (CORS)' },
} as const;

export type FaultKind = keyof typeof faultKinds;

/** Something that goes wrong. Without `at`, `call` or `times` it goes wrong for every call until it is taken away. */
export interface Fault {
  readonly kind: FaultKind;
  /** Only for one table (`TAB6684`), layer (`stat:DeSO_2025`, `DeSO_2025`) or municipality (`1480`). */
  readonly at?: string;
  /** Only for the n-th matching call, counted from 1. */
  readonly call?: number;
  /** Only this many times. */
  readonly times?: number;
  /** How long `slow` waits. */
  readonly ms?: number;
  /** `Retry-After` of `tooManyCalls` and `unavailable`, in seconds; without it there is no such header. */
  readonly retryAfter?: number;
}

/** A fault with how often it was met and how often it struck. */
export interface FaultState {
  readonly fault: Fault;
  readonly met: number;
  readonly struck: number;
}

/** Which faults there are now. */
export interface FaultBoard {
  set(faults: readonly Fault[]): void;
  state(): readonly FaultState[];
  /** The faults that strike a call about these subjects: table, layer, municipalities. */
  strike(subjects: readonly string[]): readonly Fault[];
}

export function faultBoard(): FaultBoard {
  let board: { fault: Fault; met: number; struck: number }[] = [];
  return {
    set: (faults) => (board = faults.map((fault) => ({ fault, met: 0, struck: 0 }))),
    state: () => board.map((state) => ({ ...state })),
    strike: (subjects) =>
      board
        .filter((state) => {
          const { at, call, times } = state.fault;
          if (at !== undefined && !subjects.some((subject) => isAt(subject, at))) return false;
          state.met += 1;
          if (call !== undefined && state.met !== call) return false;
          if (times !== undefined && state.struck >= times) return false;
          state.struck += 1;
          return true;
        })
        .map(({ fault }) => fault),
  };
}

function isAt(subject: string, at: string): boolean {
  const bare = (text: string): string => text.replace(/^stat:/, '').toLowerCase();
  return bare(subject) === bare(at);
}
