import type { PairKind, NoFlows, NoPairs, NoRegions, SuggestedPair } from '../../../relations/suggested-pair.ts';

type Kind = PairKind | 'frontier' | 'regions' | 'flows';

/** What is said of an empty answer, and what can be done about it. */
interface Empty {
  readonly reason: string;
  readonly advice: string;
}

const chooseOther = 'Välj en annan kommun, eller ett annat år.';
const lower = 'Sänk tröskeln, eller välj en annan kommun.';
const largerLevel = 'Välj en nivå med fler områden, till exempel DeSO.';

/** Why a pair is suggested; whole sentences. Names arrive ready. */
const reasons: Record<SuggestedPair['reason'], (a: string, b: string, distance: string) => string> = {
  nearestToA: (a, _b, distance) => `Närmaste motpolen till ${a}, ${distance} bort.`,
  nearestToB: (_a, b, distance) => `Närmaste motpolen till ${b}, ${distance} bort.`,
  mutual: (_a, _b, distance) => `Varandras närmaste motpoler, ${distance} isär.`,
  largest: (_a, _b, distance) => `Största säkra skillnaden i kommunen, ${distance} isär.`,
  acrossBorder: (_a, _b, distance) => `Närmaste motpolerna över kommungränsen, ${distance} isär.`,
  regions: (_a, _b, distance) => `Två polregioner av olika slag, ${distance} mellan deras mittpunkter.`,
  island: () => 'Ett område som ligger i den andra polen: ett möte.',
  flow: (_a, _b, distance) => `Hör ihop på kortaste väg till en jämn fördelning, ${distance}.`,
};

/** Suggested pairs: "Föreslå polpar". */
export const suggest = {
  heading: 'Föreslå polpar',
  back: 'Till polparet',
  kind: 'Vad som söks',
  kinds: {
    counterPole: 'Motpol',
    contrast: 'Kontrast',
    across: 'Kommungräns',
    frontier: 'Skarp gräns',
    regions: 'Polregioner',
    flows: 'Flöden',
  } satisfies Record<Kind, string>,
  /** What each kind finds, in one line. */
  finds: {
    counterPole: 'Närmaste område på andra sidan jämnt, för varje område.',
    contrast: 'De två områden i varje kommun som säkert skiljer sig mest.',
    across: 'Närmaste motpoler på var sin sida om en kommungräns.',
    frontier: 'Grannar med stor skillnad över den gemensamma gränsen.',
    regions: 'Sammanhängande områden som liknar varandra, och deras motpol.',
    flows: 'Vilka områden som hör ihop på kortaste väg till en jämn fördelning.',
  } satisfies Record<Kind, string>,
  threshold: 'Minsta skillnad, gånger',
  thresholdNumber: 'Minsta säkra skillnad i gånger, som tal',
  municipality: 'Kommun',
  allMunicipalities: 'Alla kommuner',
  ofA: 'För valda A',
  noneOfA: {
    counterPole: (times: string): string => `A har ingen motpol som säkert skiljer sig minst ${times} gånger.`,
    contrast: 'Inget område skiljer sig säkert från A.',
    across: (times: string): string =>
      `A har ingen motpol i en annan kommun som säkert skiljer sig minst ${times} gånger.`,
  },
  pairs: (count: string, one: boolean): string => (one ? '1 polpar' : `${count} polpar`),
  acrossHeading: (one: string, other: string): string => `${one} och ${other}`,
  inAll: (count: string, one: boolean): string =>
    one ? 'Det är det enda polparet av det slaget.' : `I hela regionen finns ${count} sådana polpar.`,
  show: 'Visa paret',
  shown: 'Visas nu',
  showing: (a: string, b: string): string => `Visa paret ${a} och ${b}`,
  more: (count: string): string => `Visa ${count} till`,
  apart: 'isär',
  atLeast: (times: string): string => `minst ${times}`,
  balance: (words: string): string => `balansmått ${words}`,
  reasons,
  /** A pair as a sentence. */
  said: (a: string, b: string, times: string, interval: string): string =>
    `${a} och ${b}: ${times} gånger isär${interval === '' ? '' : ` (${interval})`}.`,
  saidWithout: (a: string, b: string, reason: string): string => `${a} och ${b} går inte att jämföra: ${reason}.`,
  largestFromA: (distance: string): string => `Det område som säkert skiljer sig mest från A, ${distance} bort.`,
  acrossFromA: (distance: string): string => `Närmaste motpolen i en annan kommun, ${distance} bort.`,
  touching: (length: string): string => `De delar ${length} gräns.`,
  regions: {
    heading: 'Polregioner',
    islands: 'Möten',
    islandsAbout: 'Områden som ligger i den andra polen. Där möts det som annars är åtskilt.',
    /** What was found, and how. */
    found: (low: string, high: string, islands: string): string =>
      `${low} med fler låg, ${high} med fler hög och ${islands} som ligger i den andra polen.`,
    regions: (count: string, one: boolean): string => (one ? 'En region' : `${count} regioner`),
    alsoRegions: (count: string, one: boolean): string => (one ? 'en' : count),
    areas: (count: string, one: boolean): string => (one ? 'ett område' : `${count} områden`),
    seed: (seed: string, permutations: string): string => `frö ${seed}, ${permutations} omkastningar`,
    how: 'Varje område jämförs med sina grannar, och med hur det hade sett ut om grannarna lottats. Fröet styr lottningen: samma frö ger samma svar. Många områden prövas på en gång, så kravet är satt därefter.',
    /** The seed, and the false discovery rate in plain words. */
    certain: (drawn: string): string =>
      `Sökt med ${drawn}. Av de områden som räknas med är högst ungefär 5 av 100 där av en slump.`,
    details: 'Så söks de',
    moran: (value: string): string =>
      `För hela kartan är Morans I ${value}: 0 är inget mönster, 1 är att grannar är lika.`,
    onlyOneKind: 'Det finns bara regioner av det ena slaget, så de har ingen motpol att visas med.',
  },
  flows: {
    found: (households: string, share: string, distance: string): string =>
      `Om de med låg köpkraft vore fördelade över områdena som de med hög, skulle ${households} (${share}) bo i ett annat område. Delat på alla med låg köpkraft blir det ${distance} var.`,
    notAdvice: 'Det är ett sätt att mäta avstånd, inte ett förslag att någon ska flytta.',
    line: {
      households: (count: string, one: boolean): string => (one ? '1 hushåll' : `${count} hushåll`),
      persons: (count: string, one: boolean): string => (one ? '1 person' : `${count} personer`),
    },
    onLine: (amount: string, distance: string): string =>
      `${amount} på kortaste väg till en jämn fördelning, ${distance}.`,
    said: (from: string, to: string, flow: string): string => `${from} och ${to}: ${flow}`,
    less: 'mindre än 1',
    leftOut: (count: string, one: boolean): string =>
      one ? 'Ett område saknar underlag och räknas inte med.' : `${count} områden saknar underlag och räknas inte med.`,
    most: (shown: string, all: string): string => `De ${shown} största av ${all} flöden visas.`,
  },
  progress: { regions: 'Söker polregioner …', flows: 'Räknar flöden …', pairs: 'Söker polpar …' },
  share: (share: string): string => `${share} klart`,
  cancel: 'Avbryt',
  failed: 'Förslagen kunde inte räknas',
  retry: 'Försök igen',
  nonePairs: {
    noBalance: {
      reason: 'Inget område har ett balansmått det här året.',
      advice: 'Välj ett annat år eller ett annat underlag.',
    },
    oneArea: { reason: 'Det finns bara ett område på den här nivån.', advice: largerLevel },
    oneMunicipality: {
      reason: 'Alla områden ligger i samma kommun.',
      advice: 'Välj ett dataområde med flera kommuner.',
    },
    noBorders: {
      reason: 'Inga kommuner gränsar till varandra i det här dataområdet.',
      advice: 'Välj Motpol eller Kontrast i stället.',
    },
    noContrast: { reason: 'Inga områden skiljer sig säkert så mycket.', advice: lower },
  } satisfies Record<NoPairs, Empty>,
  noneHere: { reason: 'Inga förslag i den här kommunen.', advice: 'Välj alla kommuner.' },
  noneRegions: {
    noBalance: {
      reason: 'Inget område har ett balansmått det här året.',
      advice: 'Välj ett annat år eller ett annat underlag.',
    },
    noNeighbours: {
      reason: 'Inga områden gränsar till varandra.',
      advice: 'Polregioner kräver grannar. Välj Motpol i stället.',
    },
    allEqual: { reason: 'Alla områden har samma balansmått, så ingen sida sticker ut.', advice: chooseOther },
    tooFew: { reason: 'Färre än åtta områden har både balansmått och grannar.', advice: largerLevel },
    noneCertain: {
      reason: 'Inga områden och grannar liknar varandra mer än slumpen kan göra.',
      advice: 'Välj Motpol eller Kontrast i stället.',
    },
  } satisfies Record<NoRegions, Empty>,
  noneFlows: {
    noBalance: {
      reason: 'Inget område har ett underlag att räkna på det här året.',
      advice: 'Välj ett annat år eller en annan kommun.',
    },
    oneArea: { reason: 'Kommunen har bara ett område att räkna på.', advice: 'Välj alla kommuner.' },
    oneSided: { reason: 'Här finns bara låg, eller bara hög köpkraft.', advice: 'Välj alla kommuner.' },
    even: { reason: 'Låg och hög köpkraft är redan lika utspridda: inget avstånd.', advice: chooseOther },
    tooMany: { reason: 'Områdena är för många för att räknas exakt här.', advice: 'Välj en kommun.' },
  } satisfies Record<NoFlows, Empty>,
};
