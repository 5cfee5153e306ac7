/** What stands beneath the figures of a pair while something is tried: what each is today, in words. */
export interface TodayLines {
  readonly contrast: string;
  readonly a: string;
  readonly b: string;
  /** The municipality whose index is told, by name, and its index. */
  readonly municipality: string;
  readonly index: string;
}
