import type { Camera } from './camera.ts';

/** How one part of the view is written in the address. `read` gives undefined for text it does not know; `write` is its inverse. */
export interface Field<T> {
  readonly initial: T;
  read(text: string): T | undefined;
  write(value: T): string;
  /** Of text that was read: what of it could not be; '' for nothing. */
  unread?(text: string): string;
}

/** One of a closed list; the record says which word stands for each in the address. */
export function oneOf<const W extends Readonly<Record<string, string>>>(
  initial: keyof W & string,
  words: W,
): Field<keyof W & string> {
  type Value = keyof W & string;
  const byWord = new Map(Object.entries(words).map(([value, word]) => [word, value as Value]));
  return { initial, read: (text) => byWord.get(text), write: (value) => words[value] ?? '' };
}

/** At least one of a closed list, each once, in the order written, with a full stop between. */
export function someOf<const W extends Readonly<Record<string, string>>>(
  initial: readonly (keyof W & string)[],
  words: W,
): Field<readonly (keyof W & string)[]> {
  const one = oneOf(initial[0] ?? '', words);
  return {
    initial,
    write: (values) => values.map((value) => one.write(value)).join('.'),
    read: (text) => {
      const values = [...new Set(text.split('.'))].map((word) => one.read(word));
      return values.every((value) => value !== undefined) ? values : undefined;
    },
  };
}

/** A short name of a known shape; some names may have an address word of their own, and are read by either: a word may come later than the name. */
export function token(initial: string, shape: RegExp, words: Readonly<Record<string, string>> = {}): Field<string> {
  const toWord = new Map(Object.entries(words));
  const fromWord = new Map(Object.entries(words).map(([value, word]) => [word, value]));
  return {
    initial,
    read: (text) => fromWord.get(text) ?? (shape.test(text) ? text : undefined),
    write: (value) => toWord.get(value) ?? value,
  };
}

/** A whole number within limits. */
export function integer<T extends number | null>(initial: T, min: number, max: number): Field<number | T> {
  return {
    initial,
    write: (value) => (value === null ? '' : String(value)),
    read: (text) => {
      const value = Number(text);
      return /^\d{1,9}$/.test(text) && value >= min && value <= max ? value : undefined;
    },
  };
}

/** Free text, cut at a number of characters, which is told; control characters are dropped. */
export function phrase(longest: number): Field<string> {
  const plain = (text: string): readonly string[] => Array.from(text.replace(/[\u0000-\u001f\u007f]/g, ''));
  return {
    initial: '',
    write: (value) => value,
    read: (text) => plain(text).slice(0, longest).join(''),
    unread: (text) => plain(text).slice(longest).join(''),
  };
}

/** Area codes in the order they were chosen; `ingen` for none, null (absent) for the pack's own. At most 200. */
export function codes(): Field<readonly string[] | null> {
  return {
    initial: null,
    write: (value) => (value === null ? '' : value.length === 0 ? 'ingen' : value.join('.')),
    read: (text) => {
      if (text === 'ingen') return [];
      const list = [...new Set(text.split('.'))];
      return list.length <= 200 && list.every((code) => /^[0-9A-Z]{4,12}$/.test(code)) ? list : undefined;
    },
  };
}

/** zoom/lat/lon, as map links usually have it. */
export function camera(): Field<Camera | null> {
  return {
    initial: null,
    write: (value) =>
      value === null
        ? ''
        : [value.zoom.toFixed(1), value.lat.toFixed(4), value.lon.toFixed(4)]
            .map((text) => String(Number(text)))
            .join('/'),
    read: (text) => {
      const parts = text.split('/');
      if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part))) return undefined;
      const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
      return zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : undefined;
    },
  };
}

/** Corners of a line as lon,lat~lon,lat in degrees with five decimals (about a metre); '' for none. At most `longest`, at least two. */
export function route(longest: number): Field<readonly (readonly [number, number])[]> {
  const short = (degrees: number): string => String(Number(degrees.toFixed(5)));
  return {
    initial: [],
    write: (value) => value.map((corner) => corner.map(short).join()).join('~'),
    read: (text) => {
      const corners = text.split('~').map((corner) => corner.split(',').map(degreesOf));
      const known = corners.flatMap(([lon = NaN, lat = NaN, ...more]) =>
        more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? [[lon, lat] as const] : [],
      );
      return known.length === corners.length && known.length > 1 && known.length <= longest ? known : undefined;
    },
  };
}

/** A number as `route` writes it; NaN for anything else, '' among it. */
function degreesOf(text: string): number {
  return /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
}
