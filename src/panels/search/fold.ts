/** A text as it is searched: lower case, without diacritics, so that "ostra" finds Östra. Length is kept for the letters of Swedish names. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .trim();
}
