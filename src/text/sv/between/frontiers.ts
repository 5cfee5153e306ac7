import type { FrontierTest } from '../../../relations/frontier-relation.ts';

/** Borders between neighbours, and the list "Skarpaste gränserna". */
export const frontiers = {
  heading: 'Skarpaste gränserna',
  /** What the list holds. */
  about: {
    sampling: 'Skarp är en gräns där grannarna skiljer sig minst två gånger, mer än slumpen rår för.',
    rounding:
      'Skarp är en gräns där grannarna skiljer sig minst två gånger, även med avrundningen till hela procent inräknad.',
    none: 'De största skillnaderna mellan grannar. Måttet har inget intervall, så det går inte att pröva om de är säkra.',
  } satisfies Record<FrontierTest, string>,
  inWater: (count: string, one: boolean): string =>
    one
      ? 'En gräns som mest går genom vatten räknas inte med.'
      : `${count} gränser som mest går genom vatten räknas inte med.`,
  waterUnknown: 'Datapaketet vet inte var det finns vatten, så en del av gränserna kan gå genom vatten.',
  withoutStep: (count: string, one: boolean): string =>
    one
      ? 'En gräns går inte att jämföra, eftersom en uppgift saknas eller är skyddad.'
      : `${count} gränser går inte att jämföra, eftersom uppgifter saknas eller är skyddade.`,
  noBorders: 'Inga områden gränsar till varandra.',

  /** Above the two columns of names. */
  sides: {
    power: { low: 'fler låg', high: 'fler hög' },
    ratio: { low: 'högre kvot', high: 'lägre kvot' },
    difference: { low: 'lägre', high: 'högre' },
  },
  times: (times: string): string => `${times} gånger`,
  atLeast: (times: string): string => `minst ${times} gånger`,
  alike: 'lika',
  /** A place and the municipality that it lies in. */
  inMunicipality: (name: string, municipality: string): string => `${name} (${municipality})`,
  municipal: 'kommungräns',
  length: (metres: string): string => `${metres} gräns`,
  choose: (what: string): string => `${what} Gör dem till A och B`,
  across: 'Över kommungränser',
  between: 'Mellan kommuner',
  more: (count: string): string => `Visa ${count} till`,
  fewer: 'Visa färre',
  /** How many stand under a heading. */
  sharp: (count: string, n: number): string =>
    n === 0 ? 'ingen skarp' : n === 1 ? '1 skarp gräns' : `${count} skarpa gränser`,
  compared: (count: string, n: number): string => (n === 1 ? '1 gräns' : `${count} gränser`),
  noneWithin: 'Inga säkra gränser inom kommunen.',
  noneAcross: 'Inga säkra gränser mellan kommunerna.',

  /** One border as a sentence. */
  sentence: (low: string, high: string, apart: string, interval: string, length: string, municipal: string): string =>
    `${low} och ${high}: ${interval === '' ? apart : `${apart} (${interval})`}, ${length}${municipal === '' ? '' : `, ${municipal}`}.`,
  noneCertain: 'Ingen gräns mellan grannar är säker.',

  /** A municipality's borders; whole sentences. */
  share: (name: string, share: string, frontiers: string, borders: string): string =>
    `I ${name} är ${share} av gränslängden mellan områden skarp, ${frontiers} av ${borders} gränser.`,
  shareNone: (name: string, borders: string, one: boolean): string =>
    one
      ? `I ${name} är den enda gränsen mellan områden inte skarp.`
      : `I ${name} är ingen av de ${borders} gränserna mellan områden skarp.`,
  oneArea: (name: string): string => `${name} är ett enda område här och har inga gränser inom sig.`,
  noTouching: (name: string): string => `I ${name} finns inga gränser mellan områden att jämföra.`,
  meanTimes: (times: string): string =>
    `Räknat efter gränsernas längd skiljer sig grannar i genomsnitt ${times} gånger.`,
  meanAmount: (amount: string): string => `Räknat efter gränsernas längd skiljer sig grannar i genomsnitt ${amount}.`,
  meanAlike: 'Räknat efter gränsernas längd är grannar i genomsnitt ungefär lika.',
  /** What is shared out between two groups. */
  shareOf: { power: 'andelen låg köpkraft av låg och hög', other: 'andelen' },
  inBorders: (share: string, points: string, d: string, left: string): string =>
    `Mellan grannar skiljer sig ${share} i genomsnitt ${points}. Så mycket av ojämnheten D, ${d}, kan sägas ligga i gränser mellan grannar. Utan den delen är ${left} kvar.`,
  allInBorders: (share: string, points: string, d: string): string =>
    `Mellan grannar skiljer sig ${share} i genomsnitt ${points}. Det är mer än hela ojämnheten D, ${d}: skillnaderna står mellan grannar, inte mellan delar av kommunen.`,
  lengthWeighted: (left: string): string => `Får långa gränser väga tyngre är ${left} kvar.`,
};
