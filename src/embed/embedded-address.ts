import { addressWords } from './address-words.ts';

/**
 * The address of an embedded map: `embed.html` in the folder that is given (or in that of the file that is given), with the words that have a text. Undefined
 * where there is no folder or its address is not one of the web.
 */
export function embeddedAddress(folder: string, textOf: (word: string) => string | null): string | undefined {
  if (folder === '') return undefined;
  const base = folder.replace(/[^/]*\.(html|js)([?#].*)?$/, '').replace(/\/*$/, '/');
  const home = URL.canParse(base, document.baseURI) ? new URL(base, document.baseURI) : undefined;
  if (!home || !/^https?:$/.test(home.protocol)) return undefined;
  const address = new URL('embed.html', home);
  const written = (words: readonly string[]): string =>
    words
      .flatMap((word) => {
        const text = textOf(word);
        return text === null ? [] : `${word}=${encodeURIComponent(text)}`;
      })
      .join('&');
  address.search = ['v=1', written(addressWords.query)].filter(Boolean).join('&');
  address.hash = written(addressWords.hash);
  return address.href;
}
