import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Vintage, Words } from '../../../data/catalogue/catalogue.ts';
import { municipalities as known } from '../../../data/catalogue/municipalities.ts';
import type { FetchOrder } from '../../scb/plan/order.ts';
import { counties, gothenburgRegion } from './regions.ts';

function nameOf(code: string): string {
  return known.find((one) => one.code === code)?.name ?? code;
}

function isSame(codes: readonly string[], others: readonly string[]): boolean {
  return codes.length === others.length && codes.every((code) => others.includes(code));
}

/** The county whose every municipality is chosen, and nothing else. */
function countyOf(codes: readonly string[]): keyof typeof counties | null {
  const county = codes[0]?.slice(0, 2) ?? '';
  const own = known.filter(({ code }) => code.startsWith(county)).map(({ code }) => code);
  return county in counties && isSame(codes, own) ? (county as keyof typeof counties) : null;
}

/** Years as one word: `2024`, `2015–2023`; gaps in them are not told. */
function span(years: readonly number[], dash: string): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** Municipalities by id: `gr`, `lan-14`, `sverige`, up to four codes, else their number with the start of their hash. */
function regionId(municipalities: FetchOrder['municipalities']): string {
  if (municipalities === 'all') return 'sverige';
  const codes = municipalities.toSorted();
  const county = countyOf(codes);
  // Gotland is a county of one municipality, which says itself.
  if (county !== null && codes.length > 1) return `lan-${county}`;
  if (isSame(codes, gothenburgRegion)) return 'gr';
  if (codes.length <= 4) return codes.join('-');
  return `${codes.length}-kommuner-${bytesToHex(sha256(new TextEncoder().encode(codes.join(' ')))).slice(0, 8)}`;
}

/** Id of the pack that an order becomes, the same for the same municipalities, years and division: `1480-1402-2024`, `gr-2015-2023`. At most 40 characters. */
export function fetchedPackId(municipalities: FetchOrder['municipalities'], years: readonly number[]): string {
  return `${regionId(municipalities)}-${span(years, '-')}`;
}

function regionTitle(municipalities: FetchOrder['municipalities']): Words {
  if (municipalities === 'all') return { sv: 'Sverige', en: 'Sweden' };
  const codes = municipalities.toSorted();
  const county = countyOf(codes);
  if (county !== null && codes.length > 1) return counties[county];
  if (isSame(codes, gothenburgRegion)) return { sv: 'Göteborgsregionen', en: 'Gothenburg region' };
  const names = codes.map(nameOf).sort(new Intl.Collator('sv').compare);
  const listed = (and: string): string =>
    names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}` : names.join('');
  if (names.length <= 4) return { sv: listed('och'), en: listed('and') };
  const [first = '', second = ''] = names;
  const more = names.length - 2;
  return {
    sv: `${first}, ${second} och ${more} kommuner till`,
    en: `${first}, ${second} and ${more} more municipalities`,
  };
}

/** Title of the pack: its municipalities, county or region; the years too where the division is not the latest, since the region then has two packs. */
export function fetchedPackTitle(
  municipalities: FetchOrder['municipalities'],
  years: readonly number[],
  vintage: Vintage,
): Words {
  const { sv, en } = regionTitle(municipalities);
  return vintage === '2018' ? { sv: `${sv} ${span(years, '–')}`, en: `${en} ${span(years, '–')}` } : { sv, en };
}
