import type { MoveReason } from '../../../relations/scenario/move-report.ts';
import type { HouseholdSource } from '../../../relations/scenario/people.ts';
import type { EvenOut, Place } from '../../../relations/scenario/scenario.ts';

/** A number as it is written, and whether it is one. */
export interface Counted {
  readonly words: string;
  readonly one: boolean;
}

const number = ({ words, one }: Counted, single: string, several: string): string =>
  `${words} ${one ? single : several}`;

/** The room Tänk om: what would it take? */
export const whatIf = {
  heading: 'Tänk om',
  /** Stands on the room, on the surfaces and in what is exported from them. */
  notForecast: 'Räkneexempel, ingen prognos.',
  notForecastLong:
    'Räkneexempel, ingen prognos: siffrorna räknas om som om detta vore gjort, och allt annat vore som i dag. Ingen vet vilka som skulle flytta eller vad som skulle hända sedan.',
  chip: 'Tänk om – räkneexempel, ingen prognos',
  nothingYet: 'Flytta ett reglage: karta, par, index och tabell räknas om.',
  needsA: 'Välj pol A på kartan, så går det att pröva.',
  /** The headline; two ratios as they are said. */
  apartNow: (today: string): string => `I dag är polerna ${today} gånger isär.`,
  apartThen: (today: string, then: string): string => `Polerna går från ${today} till ${then} gånger isär.`,
  apartSame: (today: string): string => `Polerna är ${today} gånger isär, som i dag.`,
  apartUnknown: 'Hur långt isär polerna är går inte att räkna ut.',
  failed: 'Det gick inte att räkna om.',
  today: 'i dag',
  todayIs: (value: string): string => `i dag ${value}`,
  asToday: 'som i dag',
  tried: 'tänk om',
  undo: 'Ångra',
  reset: 'Nollställ',
  /** To the room where it is changed. */
  alter: 'Ändra',

  place: 'Var',
  places: { a: 'A', b: 'B', between: 'Mellan', municipality: 'Kommun' } satisfies Record<Place, string>,
  in: (place: Place, municipality: string): string =>
    ({ a: 'i A', b: 'i B', between: 'mellan A och B', municipality: `i ${municipality || 'kommunen'}` })[place],
  placeFacts: (areas: Counted, persons: Counted): string =>
    `${number(areas, 'område', 'områden')}, ${number(persons, 'invånare', 'invånare')}`,

  betweenTouching: 'A och B gränsar till varandra, så inget område ligger emellan.',

  evenOut: 'Utjämna',
  evenOutIs: 'Livsvillkoren där människor bor i dag.',
  kinds: {
    employed: { label: 'Fler i arbete', unit: 'personer' },
    educated: { label: 'Fler med eftergymnasial utbildning', unit: 'personer' },
    income: { label: 'Disponibel inkomst', unit: 'tkr per år' },
  } satisfies Record<EvenOut['kind'], { label: string; unit: string }>,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  noShare: 'Uppgiften finns inte i det här paketet.',
  slider: (label: string, where: string): string => `${label} ${where}, reglage`,
  field: (label: string, where: string): string => `${label} ${where}, antal`,

  mix: 'Blanda',
  mixIs: 'Vilka som bor var.',
  dwellings: { label: 'Nya bostäder', unit: 'bostäder' },
  mixLabel: 'Hushåll i de nya bostäderna efter köpkraft, av 100',
  quartiles: ['låg', 'medellåg', 'medelhög', 'hög'],
  presets: { even: 'Lika många', a: 'Som A', b: 'Som B' },
  tenure: 'Upplåtelseform',
  tenureAsToday: 'Som där i dag',
  exchange: { label: 'Byten mellan A och B', unit: 'hushåll' },
  exchangeIs: 'Låg köpkraft i A byter plats med hög i B. Åt vänster: tvärtom.',
  needsB: 'Välj också pol B för att byta.',

  moves: 'Detta prövas',
  remove: (move: string): string => `Ta bort: ${move}`,
  most: 'Fler än tjugo ändringar ryms inte.',
  employed: (n: Counted, more: boolean, where: string): string =>
    `${n.words} ${more ? 'fler' : 'färre'} i arbete ${where}`,
  educated: (n: Counted, more: boolean, where: string): string =>
    `${n.words} ${more ? 'fler' : 'färre'} med eftergymnasial utbildning ${where}`,
  income: (amount: string, more: boolean, where: string): string =>
    `${amount} ${more ? 'högre' : 'lägre'} disponibel inkomst ${where}`,
  newDwellings: (n: Counted, where: string, mix: string, tenure: string): string =>
    `${number(n, 'ny bostad', 'nya bostäder')} ${where}: ${mix}${tenure === '' ? '' : `; ${tenure}`}`,
  mixWords: (shares: readonly string[]): string =>
    shares.length === 4 ? `${shares.join('–')} av 100 från låg till hög köpkraft` : '',
  exchanged: (n: Counted, lowInA: boolean): string =>
    lowInA
      ? `${n.words} hushåll med låg köpkraft i A byter plats med lika många med hög i B`
      : `${n.words} hushåll med hög köpkraft i A byter plats med lika många med låg i B`,

  /** Why a move does nothing. */
  reasons: {
    noPole: 'Görs inte: polen är inte vald.',
    touching: 'Görs inte: A och B gränsar till varandra, inget område ligger emellan.',
    noPath: 'Görs inte: ingen väg över grannar leder från A till B.',
    overlapping: 'Görs inte: A och B är samma områden.',
    noColumn: 'Görs inte: uppgiften finns inte i det här paketet.',
    nobody: 'Görs inte: inget område där har uppgiften.',
    limit: 'Görs inte: det finns inga fler.',
  } satisfies Record<MoveReason, string>,
  only: (applied: Counted): string => `Bara ${applied.words} finns; fler görs inte.`,
  skipped: (areas: Counted, reason: string): string => `${number(areas, 'område', 'områden')} hoppas över: ${reason}.`,
  skippedSmall: 'färre än 50 bor där',

  outcome: 'I dag och tänk om',
  figures: {
    contrast: 'Polkvot',
    balanceA: 'Balansmått A',
    balanceB: 'Balansmått B',
    swaps: 'Byten till ett jämnt par',
    index: (municipality: string): string => `Segregationsindex ${municipality}`,
    conditionsA: 'Livsvillkor A',
    conditionsB: 'Livsvillkor B',
  },

  backwards: 'Baklänges',
  backwardsIs: 'Vad som krävs utöver det som redan prövas.',
  use: 'Använd',
  useThis: (what: string): string => `Använd: ${what}`,
  toMedian: (municipality: string): string => `Till medianen i ${municipality || 'kommunen'}`,
  median: {
    employed: (pole: string, n: Counted, median: string): string =>
      `${n.words} fler i arbete i ${pole} når medianen, ${median}.`,
    educated: (pole: string, n: Counted, median: string): string =>
      `${n.words} fler med eftergymnasial utbildning i ${pole} når medianen, ${median}.`,
    income: (pole: string, n: Counted, median: string): string =>
      `${n.words} tkr mer i ${pole} når medianen, ${median}.`,
  },
  atMedian: (pole: string, what: string): string => `${pole} ligger på eller över medianen: ${what}.`,
  beyondMedian: {
    employed: (pole: string, median: string): string =>
      `Inte ens om alla i ${pole} arbetade nåddes medianen, ${median}.`,
    educated: (pole: string, median: string): string =>
      `Inte ens om alla i ${pole} hade eftergymnasial utbildning nåddes medianen, ${median}.`,
    income: (pole: string, median: string): string => `Ingen rimlig höjning i ${pole} når medianen, ${median}.`,
  } satisfies Record<EvenOut['kind'], (pole: string, median: string) => string>,
  unknownMedian: (pole: string, what: string): string =>
    `För ${pole} går medianen inte att räkna ut: ${what}. Uppgifter saknas, eller kommunen har färre än fem områden.`,
  names: {
    employed: 'arbete',
    educated: 'utbildning',
    income: 'inkomst',
  } satisfies Record<EvenOut['kind'], string>,

  toRatio: 'Till ett avstånd',
  ratioField: 'Högst så många gånger isär',
  ratioHint: '1 är ett jämnt par.',
  evenPair: 'ett jämnt par',
  within: (times: string): string => `högst ${times} gånger isär`,
  already: (goal: string): string => `Polerna är redan ${goal}.`,
  byExchange: (n: Counted, ratio: string): string =>
    `Om ${n.words} hushåll i vardera polen byter plats är polerna ${ratio} gånger isär.`,
  nearestExchange: (n: Counted, ratio: string): string =>
    `Närmast kommer ${n.words} byten, ${ratio} gånger isär: hushåll är hela tal.`,
  beyondExchange: (n: Counted, ratio: string): string =>
    n.words === '0'
      ? 'Ingen kan byta plats.'
      : `Byten räcker inte: med alla ${n.words} som kan byta plats är polerna ${ratio} gånger isär.`,
  byDwellings: (n: Counted, pole: string, ratio: string): string =>
    `Med ${number(n, 'ny bostad', 'nya bostäder')} i ${pole}, med blandningen ovan, är polerna ${ratio} gånger isär.`,
  more: (households: string): string => `Det är fler än de ${households} hushåll som bor där i dag.`,
  neverDwellings: (pole: string): string =>
    `Nya bostäder i ${pole} med blandningen ovan leder inte dit, hur många de än är.`,
  beyondDwellings: (pole: string): string => `Nya bostäder i ${pole} räcker inte: det krävs fler än 99 999.`,
  noCounts: {
    needsB: 'Välj också pol B.',
    partOfStock: 'Räknas bara för alla hushåll, inte för en del av beståndet.',
    cannot: 'Går inte att räkna ut för de här polerna: de delar områden, eller uppgifter saknas.',
  },

  how: 'Så räknas det',
  howWords: [
    'Antal ändras med hela personer, hushåll och bostäder, och summan stämmer till den sista. Ordningen spelar ingen roll, och ändringarna följer med när A och B byter plats.',
    'Utjämna lägger lika många procentenheter på varje område där. Områden med färre än 50 invånare och områden utan uppgift hoppas över.',
    'Blanda fördelar nya bostäder efter hur många hushåll områdena har, ett hushåll i varje bostad och lika många personer i hushållet som där i dag.',
    'De som flyttar in antas ha samma arbete, utbildning och inkomst som genomsnittet där hushåll med samma köpkraft bor i kommunen i dag. Därför rör sig också segregationsindex. Det är försiktigt räknat: skillnaderna är större mellan hushåll än mellan områden.',
    'Byten flyttar lika många hushåll åt båda håll: varje område har lika många hushåll och invånare som förut. Delar av beståndet, som allmännyttan, ändras inte av byten.',
  ],
  householdSources: {
    quartiles: 'Hushållen räknas ur köpkraftsgrupperna.',
    types: 'Hushållen räknas ur hushållstyperna.',
    dwellings: 'Paketet har inga hushåll: en bostad räknas som ett hushåll.',
    assumed: 'Paketet säger inte hur många hushåll som finns. Här antas 2,2 personer i varje.',
  } satisfies Record<HouseholdSource, string>,
  percents: 'Balansmåttet räknas här på personer i hela procent; antal personer är därför uppskattade.',

  /** In text and in files. */
  said: {
    heading: 'Tänk om',
    tried: (moves: string): string => `Detta prövas: ${moves}.`,
    contrast: (today: string, then: string): string => `Polkvoten går från ${today} till ${then}.`,
    balances: (a: string, aThen: string, b: string, bThen: string): string =>
      `Balansmåttet går från ${a} till ${aThen} i A och från ${b} till ${bThen} i B.`,
    index: (municipality: string, today: string, then: string): string =>
      `Segregationsindex i ${municipality} går från ${today} till ${then}.`,
  },
};
