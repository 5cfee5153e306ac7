/** The name of a file that says what, where and when, in letters that every system takes: `mellanrum-karta-exempel-deso-2024.png`. Empty parts are left out. */
export function fileName(parts: readonly string[], extension: string): string {
  return `${['mellanrum', ...parts].map(slug).filter(Boolean).join('-')}.${extension}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
