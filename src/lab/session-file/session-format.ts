/** What `format` says in a session file. */
export const sessionFormat = 'mellanrum-session';

/** Files are called so, after their title. */
export const sessionEnding = '.mellanrum.json';

/** A session file of more bytes is not opened: a region in it takes up to ten megabytes, and a page can hold some of them. */
export const longestSessionBytes = 40_000_000;

/** A region that was made in a browser, inside a session file: its files by path, as text. */
export interface IncludedPack {
  readonly id: string;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}
