/** A page to read: chapters of paragraphs, and of lists where a list reads better. */
export interface AboutChapter {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
}

/** Who puts this Mellanrum on the web, as `webbplats.json` says; '' where it does not. */
export interface Site {
  readonly organisation: string;
  /** An e-mail address. */
  readonly contact: string;
  /** ISO date of the assessment that the statement builds on. */
  readonly assessed: string;
}

export interface AboutText {
  readonly title: string;
  readonly intro: string;
  readonly chapters: (site: Site, date: (iso: string) => string) => readonly AboutChapter[];
}
