/** Numbers and lists as the reader's language writes them. The only place where a share becomes a percent. A value that is not finite becomes `∞` or a dash, never `NaN`. */
export interface Format {
  readonly locale: 'sv-SE' | 'en-GB';
  /** With a fixed number of decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** A whole number with thousands set apart: 2 480. */
  readonly count: (value: number) => string;
  /** A share 0–1 as percent: 51 %. */
  readonly percent: (share: number, decimals?: number) => string;
  /** A difference of shares, in percentage points, without the unit word: 33. */
  readonly points: (share: number, decimals?: number) => string;
  /** A ratio to be compared: two significant figures, at most 2 decimals: 57, 4,8, 0,19, 0,02; 0 and ∞ as they are. */
  readonly ratio: (value: number) => string;
  /** Two ends with an en dash: 8,1–15; with a word where an end is negative: −0,87 till −0,79. Equal ends give one. */
  readonly interval: (lower: number, upper: number) => string;
  /** 560 m, 1,3 km, 24 km. */
  readonly distance: (metres: number) => string;
  /** Of a file or a pack: 820 B, 42 kB, 1,3 MB. */
  readonly bytes: (bytes: number) => string;
  /** About how long, in words that claim no more: under 10 s, 40 s, 3 min, 1,5 h. */
  readonly duration: (seconds: number) => string;
  /** An ISO date as the language writes it: 22 november 2026. */
  readonly date: (iso: string) => string;
  /** Thousands of kronor: 168 tkr, SEK 168k. */
  readonly kiloKronor: (value: number) => string;
  /** a, b och c. */
  readonly list: (items: readonly string[]) => string;
}

const dash = '–';
const space = '\u00a0';

function significant(value: number): number {
  const size = Math.abs(value);
  if (size >= 9.95) return 0;
  if (size >= 0.995) return 1;
  return 2;
}

/** Makes the formats of one language. */
export function createFormat(language: 'sv' | 'en'): Format {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const cache = new Map<number, Intl.NumberFormat>();
  const fixed = (decimals: number): Intl.NumberFormat => {
    const known = cache.get(decimals);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    cache.set(decimals, made);
    return made;
  };
  const number = (value: number, decimals = 0): string => {
    if (value === Infinity) return '∞';
    if (!Number.isFinite(value)) return dash;
    return fixed(decimals).format(Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value);
  };
  const ratio = (value: number): string => {
    if (value > 0 && value < 0.005) return `<${space}${number(0.01, 2)}`;
    return value === 0 ? '0' : number(value, significant(value));
  };
  // Made when first needed: the first one of a page takes tens of milliseconds.
  let lists: Intl.ListFormat | undefined;
  return {
    locale,
    number,
    ratio,
    count: (value) => number(value),
    percent: (share, decimals = 0) => `${number(share * 100, decimals)}${language === 'sv' ? space : ''}%`,
    points: (share, decimals = 0) => number(share * 100, decimals),
    interval: (lower, upper) => {
      const [from, to] = [ratio(lower), ratio(upper)];
      // A dash before a minus reads as two of the same.
      const between = lower < 0 ? `${space}${language === 'sv' ? 'till' : 'to'}${space}` : dash;
      return from === to ? from : `${from}${between}${to}`;
    },
    distance: (metres) =>
      metres < 995
        ? `${number(Math.round(metres / 10) * 10)}${space}m`
        : `${number(metres / 1000, metres < 9950 ? 1 : 0)}${space}km`,
    bytes: (bytes) => {
      if (bytes < 1000) return `${number(bytes)}${space}B`;
      return bytes < 999_500
        ? `${number(bytes / 1000)}${space}kB`
        : `${number(bytes / 1e6, bytes < 9_950_000 ? 1 : 0)}${space}MB`;
    },
    duration: (seconds) => {
      if (seconds < 10) return `under${space}10${space}s`;
      if (seconds < 55) return `${number(Math.round(seconds / 10) * 10)}${space}s`;
      return seconds < 3570
        ? `${number(Math.max(1, seconds / 60))}${space}min`
        : `${number(seconds / 3600, 1)}${space}${language === 'sv' ? 'tim' : 'h'}`;
    },
    date: (iso) => {
      const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(date.getTime())
        ? iso
        : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
    },
    kiloKronor: (value) => (language === 'sv' ? `${number(value)}${space}tkr` : `SEK${space}${number(value)}k`),
    list: (items) => (lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  };
}
