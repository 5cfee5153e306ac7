import type { Unit } from '../../src/measures/column.ts';
import type { BothLanguages, PackColumn } from '../../src/pack/pack.ts';

function titled(id: string, unit: Unit, sv: string, en: string): PackColumn {
  return { id, unit, title: { sv, en } };
}

/** A count that is one part of a whole, and shown as a share of it. */
function partOf(family: string, id: string, unit: Unit, sv: string, en: string): PackColumn {
  return { id, unit, family, title: { sv, en } };
}

const quartilesSv = ['låg', 'medellåg', 'medelhög', 'hög'];
const quartilesEn = ['low', 'medium-low', 'medium-high', 'high'];

function quartiles(start: 'q' | 'p', part = '', partSv = '', partEn = ''): PackColumn[] {
  return quartilesSv.map((sv, i) => {
    const [id, who] = [`${start}${i + 1}${part}`, start === 'q' ? 'households' : 'percent'] as const;
    const title: BothLanguages =
      start === 'q'
        ? {
            sv: `Hushåll med ${sv} köpkraft${partSv}`,
            en: `Households with ${quartilesEn[i] ?? ''} purchasing power${partEn}`,
          }
        : {
            sv: `Andel personer med ${sv} ekonomisk standard`,
            en: `Share of persons with ${quartilesEn[i] ?? ''} economic standard`,
          };
    return { id, unit: who, title };
  });
}

/** Columns of the demo region's tables, in the order of the files. */
export const demoColumns: readonly PackColumn[] = [
  titled('population', 'persons', 'Invånare', 'Residents'),
  titled('employmentBase', 'persons', 'Invånare 20–64 år', 'Residents aged 20–64'),
  ...quartiles('q'),
  ...quartiles('p'),
  titled('employmentRate', 'share', 'Förvärvsfrekvens 20–64 år', 'Employment rate, ages 20–64'),
  titled(
    'disposableIncome',
    'kSEK',
    'Disponibel inkomst per konsumtionsenhet',
    'Disposable income per consumption unit',
  ),
  titled(
    'postSecondaryShare',
    'share',
    'Eftergymnasial utbildning, minst tre år',
    'Post-secondary education, three years or more',
  ),
  partOf('tenure', 'dwellingsPublicRented', 'dwellings', 'Hyresrätter i allmännyttan', 'Public rented dwellings'),
  partOf('tenure', 'dwellingsPrivateRented', 'dwellings', 'Privata hyresrätter', 'Private rented dwellings'),
  partOf('tenure', 'dwellingsCooperative', 'dwellings', 'Bostadsrätter', 'Cooperative dwellings'),
  partOf('tenure', 'dwellingsOwned', 'dwellings', 'Äganderätter', 'Owner-occupied dwellings'),
  ...quartiles('q', '_publicHousing', ' i allmännyttan', ' in public housing'),
  ...quartiles('q', '_rented', ' i hyresrätt', ' in rented dwellings'),
  partOf('birthRegion', 'bornSweden', 'persons', 'Födda i Sverige', 'Born in Sweden'),
  partOf('birthRegion', 'bornEurope', 'persons', 'Födda i övriga Europa', 'Born elsewhere in Europe'),
  partOf('birthRegion', 'bornElsewhere', 'persons', 'Födda utanför Europa', 'Born outside Europe'),
];
