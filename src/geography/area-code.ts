import type { Level } from './area-set.ts';

/** What a Swedish area code says of itself. */
export interface AreaCode {
  /** The bare code, without the suffix of its vintage. */
  readonly code: string;
  readonly level: Level | 'lan';
  /** The division that the suffix names (`2025` in `0114A0010_DeSO2025`); '' when the code is bare. */
  readonly vintage: string;
  /** Two digits. `99` is no county: fictional areas use it. */
  readonly county: string;
  /** Four digits, '' for a county. */
  readonly municipality: string;
  /** A outside localities, B in a locality, C in the central town; '' for other levels. */
  readonly category: 'A' | 'B' | 'C' | '';
}

const pattern = /^(\d{2})(?:(\d{2})(?:([ABC])\d{4}|(R)\d{3})?)?(?:_(?:DeSO|RegSO)_?(\d{4}))?$/i;

function levelOf(municipality: string, category: string, regso: string): AreaCode['level'] {
  if (category !== '') return 'deso';
  if (regso !== '') return 'regso';
  return municipality === '' ? 'lan' : 'kommun';
}

/**
 * Reads a DeSO, RegSO, kommun or län code, with or without the suffix of its vintage; null for anything else.
 * Spaces around it and small letters are forgiven. `0114A0010_DeSO2025` → code `0114A0010`, vintage `2025`.
 * The two vintages share code strings with different areas: compare both.
 */
export function areaCode(text: string): AreaCode | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, county = '', rest = '', letter = '', regso = '', vintage = ''] = match;
  const municipality = rest === '' ? '' : county + rest;
  const category = letter.toUpperCase() as AreaCode['category'];
  const level = levelOf(municipality, category, regso);
  if (vintage !== '' && level !== 'deso' && level !== 'regso') return null;
  const code = text.trim().split('_')[0] ?? '';
  return { code: code.toUpperCase(), level, vintage, county, municipality, category };
}

/** True for a nine-position DeSO code without a suffix. */
export function isDesoCode(text: string): boolean {
  return /^\d{4}[ABC]\d{4}$/.test(text);
}
