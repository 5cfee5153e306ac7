import type { MeasureKey } from '../../measures/roles.ts';
import type { BothLanguages, PackManifest } from '../../table/pack.ts';
import type { Language } from '../../text/language.ts';

/** Interim names until the words of `text.measures` are at hand. */
const names: Readonly<Record<string, BothLanguages>> = {
  balance: { sv: 'Balansmått', en: 'Balance measure' },
  localDeviation: { sv: 'Lokal avvikelse', en: 'Local deviation' },
  ice: { sv: 'Koncentration (ICE)', en: 'Concentration (ICE)' },
  livingConditions: { sv: 'Livsvillkor', en: 'Living conditions' },
  employmentRate: { sv: 'Förvärvsfrekvens', en: 'Employment rate' },
  postSecondaryShare: { sv: 'Eftergymnasial utbildning', en: 'Post-secondary education' },
  disposableIncome: { sv: 'Disponibel inkomst', en: 'Disposable income' },
  population: { sv: 'Invånare', en: 'Residents' },
  employmentBase: { sv: 'Personer 20–64 år', en: 'Persons aged 20–64' },
  q1: { sv: 'Låg köpkraft', en: 'Low purchasing power' },
  q2: { sv: 'Medellåg köpkraft', en: 'Medium-low purchasing power' },
  q3: { sv: 'Medelhög köpkraft', en: 'Medium-high purchasing power' },
  q4: { sv: 'Hög köpkraft', en: 'High purchasing power' },
};

/** The name of a pack's column: the pack's own title, else our word for its role, else its header. */
export function columnName(id: string, manifest: PackManifest | undefined, language: Language): string {
  const own = manifest?.columns.find((column) => column.id === id)?.title;
  return own?.[language.id] ?? names[id]?.[language.id] ?? id;
}

/** The name of a measure, as every list, legend and header says it. */
export function measureName(key: MeasureKey, manifest: PackManifest | undefined, language: Language): string {
  if (key.startsWith('column:')) return columnName(key.slice('column:'.length), manifest, language);
  const ratio = ratioParts(key);
  if (!ratio) return names[key]?.[language.id] ?? key;
  return language.text.controls.ratioOf(
    columnName(ratio.numerator, manifest, language),
    columnName(ratio.denominator, manifest, language),
  );
}

/** The two columns of a `ratio:` measure; undefined for any other. */
export function ratioParts(key: string): { readonly numerator: string; readonly denominator: string } | undefined {
  const [, numerator, denominator] = /^ratio:(\w+)\/(\w+)$/.exec(key) ?? [];
  return numerator && denominator ? { numerator, denominator } : undefined;
}

const subsets: Readonly<Record<string, BothLanguages>> = {
  all: { sv: 'Hela beståndet', en: 'The whole stock' },
  publicHousing: { sv: 'Allmännyttan', en: 'Public housing' },
  rented: { sv: 'Hyresrätt', en: 'Rented' },
};

/** The name of a part of the stock. */
export function subsetName(subset: string, language: Language): string {
  return subsets[subset]?.[language.id] ?? subset;
}
