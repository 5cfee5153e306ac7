import type { Unit } from '../../measures/column.ts';
import type { Role } from '../../measures/roles.ts';
import { roleOfHeader } from '../../table/recognise.ts';

/** Words as they are searched: small letters without diacritics, everything else as one space. Signs for percent and at least stay. */
export function plainWords(...texts: readonly string[]): string {
  return texts
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9%≥]+/g, ' ')
    .trim();
}

const saysPercent = /\bpct\b|procent|percent|\bandel|\bshare\b|%/;

/** True where words say that figures are shares or percents. */
export function isPercentWord(words: string): boolean {
  return saysPercent.test(words);
}

/** True where words say that figures are incomes, or money. */
export function saysIncome(words: string): boolean {
  return /\btkr\b|ksek|tusen kr|inkomst|\bincome\b|\bkr\b|kronor|medianink/.test(words);
}

const countWords: readonly (readonly [Unit, RegExp])[] = [
  ['dwellings', /lagenhet|bostader\b|dwelling|upplatelseform|hyresratt|bostadsratt|aganderatt|smahus|flerbostadshus/],
  ['households', /hushall|household/],
  [
    'persons',
    /person|invanar|befolkning|folkmangd|\bpop\b|population|\bman\b|kvinnor|fodelse|fodd|\bkon\b|\balder\b|\bage\b|sysselsatt|utbildningsniva|barn\b|elever/,
  ],
];

/** What words say is counted; null when they do not say. */
export function countOfWords(words: string): Unit | null {
  return countWords.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

const ordinals = ['forsta', 'andra', 'tredje', 'fjarde'] as const;
const quartileShapes = [
  /(?:kvartil|quartile|inkomstkvartil) ?([1-4])\b/,
  /\b([1-4]) ?(?:a|e|st|nd|rd|th)? (?:kvartil|quartile)/,
  /^(?:andel |procent |pct )?[qp]([1-4])(?: andel| procent| pct| %)?$/,
];

/** Which quartile a series is of, 1–4, by SCB's headers (`Kvartil1`, `MLag`) or in words; 0 when it is none. */
export function quartileOf(stem: string, words: string): number {
  const role = roleOfHeader(stem)?.name ?? '';
  const byHeader = /^[qp]([1-4])$/.exec(role)?.[1];
  if (byHeader !== undefined) return Number(byHeader);
  const byShape = quartileShapes.map((shape) => shape.exec(words)?.[1]).find((found) => found !== undefined);
  if (byShape !== undefined) return Number(byShape);
  return ordinals.findIndex((word) => words.includes(`${word} kvartil`)) + 1;
}

const longEducation = /eftergymnasial|post ?secondary/;
const threeYears = /(?:≥|minst|over|at least)? ?\b(?:3|tre|three)\b/;
const notLong = /\bany\b|kortare|mindre an|less than|under 3/;

const roleWords: readonly (readonly [Role, (words: string) => boolean])[] = [
  [
    'employmentRate',
    (words) =>
      /forvarvsfrekvens|sysselsattningsgrad|forvarvsgrad|andel (?:forvarvs|sysselsatt)|employment rate/.test(words),
  ],
  ['postSecondaryShare', (words) => longEducation.test(words) && threeYears.test(words) && !notLong.test(words)],
  [
    'disposableIncome',
    (words) =>
      /medianink|median.*(?:inkomst|disp|ekonomisk standard)|(?:inkomst|ekonomisk standard|disp).*median/.test(words) &&
      !/medel|\bmean\b/.test(words),
  ],
  [
    'population',
    (words) => /^(?:antal )?(?:pop|population|invanare|folkmangd|befolkning|personer)(?: totalt| antal)?$/.test(words),
  ],
];

/** The role that a series' words name, quartiles apart; null when they name none. */
export function roleOfWords(stem: string, words: string): Role | null {
  const named = roleOfHeader(stem)?.name;
  // A part of the stock keeps the name of its own.
  if (named?.includes('_') === true) return null;
  const byHeader = roleWords.map(([role]) => role).find((role) => role === named);
  if (byHeader) return byHeader;
  if (named === 'employmentBase') return 'employmentBase';
  return roleWords.find(([, says]) => says(words))?.[0] ?? null;
}

const genericStems = /^(?:antal|andel|varde|value|values|count|number|procent|percent|pct)?$/;

/** True for a header that says how something is counted, and not what. */
export function isGeneric(stem: string): boolean {
  return genericStems.test(plainWords(stem));
}

/** `ö` to `o`, spaces to `-`: a name that can stand in an address and as a header. '' for a text without letters or digits. */
export function slug(text: string): string {
  return plainWords(text.replaceAll('%', ' pct ').replaceAll('≥', ' '))
    .replaceAll(' ', '-')
    .slice(0, 60)
    .replace(/-+$/, '');
}
