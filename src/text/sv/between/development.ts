/** How far apart the poles were, ready to be said. */
export type Apart =
  | { readonly kind: 'times'; readonly times: string }
  | { readonly kind: 'atLeast'; readonly times: string }
  | { readonly kind: 'unsure' };

const apart = (said: Apart): string => {
  switch (said.kind) {
    case 'times':
      return `${said.times} gånger`;
    case 'atLeast':
      return `minst ${said.times} gånger`;
    case 'unsure':
      return 'en osäker skillnad';
  }
};

const fromTo = (before: Apart, after: Apart): string =>
  before.kind === 'times' && after.kind === 'times'
    ? `från ${before.times} till ${after.times} gånger`
    : `från ${apart(before)} till ${apart(after)}`;

const unsure = { counts: 'osäkerhet', percents: 'avrundning' } as const;

/** Where a change stands, from most towards high purchasing power to most towards low. */
export type ChangePlace = 'high2' | 'high1' | 'even' | 'low1' | 'low2';

type PlaceWords = Readonly<Record<ChangePlace, (year: string) => string>>;

const balancePlaces: PlaceWords = {
  low2: (year) => `mer än 4 gånger så många låg per hög som ${year}`,
  low1: (year) => `fler låg per hög än ${year}`,
  even: (year) => `ungefär som ${year}`,
  high1: (year) => `färre låg per hög än ${year}`,
  high2: (year) => `mindre än en fjärdedel så många låg per hög som ${year}`,
};

const ratioPlaces: PlaceWords = {
  low2: (year) => `mer än 4 gånger ${year}`,
  low1: (year) => `mer än ${year}`,
  even: (year) => `ungefär som ${year}`,
  high1: (year) => `mindre än ${year}`,
  high2: (year) => `mindre än en fjärdedel av ${year}`,
};

/** The drawer's part Utveckling: both poles over the years, and two years beside each other. */
export const development = {
  /** While the years are read. */
  reading: (share: string): string => `Läser åren, ${share}`,

  /** Whether the poles have come closer; whole sentences. */
  verdict: {
    diverging: (when: string, before: Apart, after: Apart): string =>
      `${when} har skillnaden ökat ${fromTo(before, after)}: polerna divergerar.`,
    converging: (when: string, before: Apart, after: Apart): string =>
      `${when} har skillnaden minskat ${fromTo(before, after)}: polerna konvergerar.`,
    unchanged: (when: string, from: string, before: Apart, to: string, after: Apart): string =>
      `${when} är skillnaden oförändrad: ${apart(before)} ${from}, ${apart(after)} ${to}.`,
    same: (when: string, both: Apart): string => `${when} är skillnaden densamma: ${apart(both)}.`,
  },
  /** Until the newest year, and until one before it. */
  since: (from: string): string => `Sedan ${from}`,
  between: (from: string, to: string): string => `Mellan ${from} och ${to}`,
  grown: (form: 'counts' | 'percents', times: string, interval: string): string =>
    `Skillnaden är ${times} gånger så stor (${unsure[form]} ${interval}): polerna glider isär.`,
  grownAtLeast: (times: string): string => `Skillnaden är minst ${times} gånger så stor: polerna glider isär.`,
  shrunk: (form: 'counts' | 'percents', share: string, interval: string): string =>
    `Skillnaden är ${share} av vad den var (${unsure[form]} ${interval}): polerna närmar sig varandra.`,
  shrunkToAtMost: (share: string): string =>
    `Skillnaden är högst ${share} av vad den var: polerna närmar sig varandra.`,
  /** After a change that cannot be told from none. */
  within: {
    counts: 'Det som skiljer åren åt ryms i osäkerheten.',
    percents: 'Det som skiljer åren åt ryms i avrundningen.',
  },
  switched: (from: string, before: string, to: string, after: string): string =>
    `De har bytt sida: ${from} hade ${before} fler med låg köpkraft per hög, ${to} har ${after} det.`,
  onlyOne: (year: string): string =>
    `Bara ${year} har uppgifter om båda polerna, så det går inte att se någon utveckling.`,
  none: 'Inget år har uppgifter om båda polerna, så det går inte att se någon utveckling.',
  /** In a line, after the relation sentence. */
  short: {
    diverging: (from: string): string => `Skillnaden har ökat sedan ${from}.`,
    converging: (from: string): string => `Skillnaden har minskat sedan ${from}.`,
    unchanged: (from: string): string => `Skillnaden går inte att skilja från den ${from}.`,
    switched: (from: string): string => `Polerna har bytt sida sedan ${from}.`,
  },

  /** What the reader must know of the years. */
  missing: (years: string, reason: string): string => `${years}: ${reason}.`,
  couldNotBeRead: 'kunde inte läsas',
  breaks: (gaps: string): string => `Serien är bruten ${gaps}: jämför inte rakt över strecket.`,
  breakBetween: (before: string, after: string, why: string): string => `Brott mellan ${before} och ${after}. ${why}`,
  vintages: (divisions: string): string =>
    `Åren gäller olika indelningar (${divisions}): samma kod kan vara en annan yta.`,
  coverage: (year: string, pole: string, counted: string, all: string): string =>
    `${year} räknas ${counted} av ${all} områden i ${pole}.`,

  chart: {
    label: 'År. Piltangenterna byter år.',
    even: 'jämnt',
    tick: { low: (times: string): string => `${times} låg`, high: (times: string): string => `${times} hög` },
    background: {
      both: (names: string): string => names,
      a: (names: string): string => `${names} (A)`,
      b: (names: string): string => `${names} (B)`,
    },
    year: (year: string, a: string, b: string, apart: string): string => `${year}: A ${a}, B ${b}, ${apart}`,
    poles: (year: string, a: string, b: string): string => `${year}: A ${a}, B ${b}`,
    noYear: (year: string, reason: string): string => `${year}: ${reason}`,
    apart,
    times: (times: string): string => `${times}×`,
  },
  table: {
    show: 'Siffrorna år för år',
    caption: 'Båda polerna år för år',
    year: 'År',
    a: 'A',
    b: 'B',
    apart: 'Skillnad',
  },

  index: {
    heading: (name: string): string => `Index i ${name}`,
    up: (times: string): string => `${times} gånger upp`,
    down: (times: string): string => `${times} gånger ner`,
    /** Both ends, two years. */
    changed: (
      name: string,
      from: string,
      to: string,
      bottom: readonly [string, string],
      top: readonly [string, string],
    ): string =>
      `I ${name} låg medianen ${bottom[0]} gånger över det svagaste området ${from} och ${bottom[1]} gånger ${to}. Det starkaste låg ${top[0]} gånger över medianen ${from} och ${top[1]} gånger ${to}.`,
    once: (name: string, year: string, bottom: string, top: string): string =>
      `I ${name} låg medianen ${year} ${bottom} gånger över det svagaste området, och det starkaste ${top} gånger över medianen.`,
    none: (name: string): string => `${name}: indexet går inte att räkna för något av åren.`,
    own: 'egen beräkning',
  },

  play: {
    play: 'Spela upp',
    years: 'Spela upp åren',
    pause: 'Pausa',
    next: 'Nästa år',
    again: 'Från början',
    still: 'Rörelse är avstängd: åren byts ett i taget.',
  },
  compare: {
    label: 'Jämför med år',
    none: 'Jämför med …',
    with: (year: string): string => `Mot ${year}`,
    as: 'Visa på kartan som',
    change: 'Förändring',
    swipe: 'Två kartor',
    stop: 'Sluta jämföra',
    same: 'Välj ett annat år i årreglaget, så har kartan två år att jämföra.',
  },

  /** The map of changes since a year: of the balance, or of a ratio of two columns. */
  map: {
    heading: (isRatio: boolean, year: string): string => `${isRatio ? 'Förhållandet' : 'Balansmåttet'} mot ${year}`,
    place: (isRatio: boolean, place: ChangePlace, year: string): string =>
      (isRatio ? ratioPlaces : balancePlaces)[place](year),
    uncertain: 'kan vara oförändrat',
    /** `times` is a ratio in figures; `1,0` is said as unchanged. */
    value: (isRatio: boolean, times: string, year: string): string => {
      if (times === '1,0') return `ungefär som ${year}`;
      return isRatio ? `${times} gånger ${year}` : `${times} gånger så många låg per hög som ${year}`;
    },
  },
};
