import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import interMore from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';

/** The files of our faces: those of western Europe, and those of the rest that writes with latin letters. */
const files = [
  ['Inter Variable', interLatin, '100 900', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212, U+2215'],
  ['Inter Variable', interMore, '100 900', 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF'],
  ['Source Serif 4 Variable', serifLatin, '200 900', 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212, U+2215'],
  ['Source Serif 4 Variable', serifMore, '200 900', 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF'],
] as const;

let loading: Promise<void> | undefined;

/** Fetches our faces from the app's own files, once. A file that does not come leaves its letters to the next family. */
export function loadFonts(fonts: FontFaceSet): Promise<void> {
  loading ??= Promise.all(
    files.map(async ([family, address, weight, unicodeRange]) => {
      const face = new FontFace(family, `url(${address})`, { weight, unicodeRange });
      fonts.add(face);
      await face.load().catch(() => undefined);
    }),
  ).then(() => undefined);
  return loading;
}
