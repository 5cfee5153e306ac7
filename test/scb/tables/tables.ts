import { economicStandard, lowAndHighStandard, socioEconomicIndex } from './income-tables.ts';
import { dwellingsByTenure, householdsByType, populationByAge, populationByBirthRegion } from './people-tables.ts';
import type { ScbTable } from './table.ts';
import { educationFrom2024, educationTo2023, labourMarketStatus } from './work-and-education-tables.ts';

/** Every table of the stand-in. It knows nothing of the app's catalogue: the two are written apart, so that one can prove the other. */
export const scbTables: readonly ScbTable[] = [
  economicStandard,
  labourMarketStatus,
  educationFrom2024,
  educationTo2023,
  populationByBirthRegion,
  dwellingsByTenure,
  householdsByType,
  populationByAge,
  lowAndHighStandard,
  socioEconomicIndex,
];
