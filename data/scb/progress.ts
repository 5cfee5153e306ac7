import { municipalities } from '../catalogue/municipalities.ts';
import type { PartNews } from '../../src/scb/part-news.ts';
import { estimateFetch } from '../../src/scb/plan/estimate.ts';
import type { FetchPart } from '../../src/scb/plan/order.ts';

/** Seconds as a person says them: `40 s`, `3 min`, `1 h 20 min`. */
export function durationWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function placeWords(asked: FetchPart['municipalities']): string {
  if (asked === 'all') return 'the whole country';
  const [code = ''] = asked;
  if (asked.length > 1) return `${asked.length} municipalities`;
  return municipalities.find((one) => one.code === code)?.name ?? code;
}

/** What a part is, in words: `TAB6684, deso 2025, Göteborg, 2024`. */
export function partWords({ kind, source, level, vintage, municipalities: asked, years }: FetchPart): string {
  const span = years.length > 1 ? `${years[0] ?? ''}–${years.at(-1) ?? ''}` : String(years[0] ?? '');
  const place = placeWords(asked);
  return kind === 'areas' ? `${source}, ${place}` : `${source}, ${level} ${vintage}, ${place}, ${span}`;
}

/** Counts parts as they settle, and reckons what is left from how long the ones before took. */
export class Progress {
  readonly #left: Set<FetchPart>;
  readonly #all: number;
  readonly #now: () => number;
  readonly #start: number;
  /** Without those that were there already. */
  #fetched: FetchPart[] = [];

  /** `now` gives milliseconds. */
  constructor(parts: readonly FetchPart[], now: () => number) {
    this.#left = new Set(parts);
    this.#all = parts.length;
    this.#now = now;
    this.#start = now();
  }

  /** Takes news in; the line to show of it, null where nothing has come of the part. */
  line({ part, state, attempt, problem }: PartNews): string | null {
    if (state === 'asking' || (state === 'waiting' && !problem)) return null;
    if (state !== 'waiting') this.#left.delete(part);
    if (state === 'arrived') this.#fetched.push(part);
    const done = this.#all - this.#left.size;
    const again = attempt > 1 ? ` (attempt ${attempt})` : '';
    return `${done} of ${this.#all}: ${partWords(part)}: ${state}${again}${this.#leftWords()}`;
  }

  #leftWords(): string {
    if (this.#left.size === 0) return '';
    const expected = estimateFetch([...this.#left]).seconds;
    const before = estimateFetch(this.#fetched).seconds;
    const took = (this.#now() - this.#start) / 1000;
    // The first answers say little of the next ones.
    const pace = this.#fetched.length < 3 || before === 0 ? 1 : took / before;
    return `; about ${durationWords(Math.max(1, expected * pace))} left`;
  }
}
