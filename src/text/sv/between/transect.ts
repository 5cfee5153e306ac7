/** The drawer's part Stråket: what one meets along a way between the poles. */
export const transect = {
  way: 'Väg',
  ways: { line: 'Rak linje', fewest: 'Färst gränser', least: 'Minst skillnad', drawn: 'Egen väg' },
  draw: 'Rita väg',
  drawAgain: 'Rita om',
  drawing: 'Rita på kartan …',
  fetch: 'Hämta väg från fil',
  clear: 'Rensa',
  /** After a file has been read. */
  fetched: {
    of: (file: string): string => `Vägen är hämtad från ${file}.`,
    longest: (count: string): string => `Filen har ${count} linjer; den längsta används.`,
    simplified: (points: string, metres: string): string =>
      `Vägen är förenklad till ${points} punkter och ligger som mest ${metres} från den i filen.`,
  },
  failed: 'Stråket kunde inte räknas.',
  waiting: 'Räknar stråket …',
  reasons: {
    noPole: 'En av polerna har ingen plats på kartan.',
    noLength: 'Vägen börjar och slutar på samma ställe. Välj två poler som ligger isär.',
    noPath: 'Det finns ingen väg genom grannområden: någon av polerna är en ö. Den raka linjen går att följa.',
    noRoute:
      'Rita en egen väg på kartan, till exempel längs ett stråk som du vill stärka, eller hämta en ur en GeoJSON-fil.',
    outside: 'Vägen går inte genom något av områdena.',
  },
  toLine: 'Följ den raka linjen',
  axis: {
    low: (times: string): string => `${times} låg`,
    high: (times: string): string => `${times} hög`,
    even: 'jämnt',
    /** ICE: the share that one side has more than the other. */
    lowPoints: (value: string): string => `${value} låg`,
    highPoints: (value: string): string => `${value} hög`,
    timesLocal: (times: string): string => `${times} gånger`,
    partLocal: (times: string): string => `1/${times}`,
    local: 'kommunen',
    timesA: (times: string): string => `${times} × A`,
    partA: (times: string): string => `1/${times} av A`,
    asA: 'som A',
    firstOf: (times: string): string => `${times} på 1`,
    secondOf: (times: string): string => `1 på ${times}`,
  },
  chart: {
    label: (from: string, to: string): string => `Stråket från ${from} till ${to}`,
    walk: 'Gå längs stråket, område för område och gräns för gräns',
    outside: 'utanför områdena',
    start: 'Start',
    end: 'Slut',
    sharpest: (words: string): string => `skarpaste gränsen: ${words}`,
    segment: (name: string, value: string): string => `${name}, ${value}`,
    stretch: (name: string, value: string, from: string, to: string): string => `${name}, ${value}, ${from} till ${to}`,
    border: (words: string, one: string, other: string): string => `${words} mellan ${one} och ${other}`,
    borderAt: (words: string, along: string, certainty: string, municipal: string): string =>
      `${words}, efter ${along}${certainty}${municipal}`,
    certain: ', säker skillnad',
    uncertain: ', går inte att skilja från lika',
    municipal: ', kommungräns',
  },
  value: {
    timesA: (times: string): string => `${times} gånger A`,
    timesLocal: (times: string): string => `${times} gånger kommunen`,
    perOne: (times: string): string => `${times} på 1`,
    plain: (value: string): string => value,
    persons: (count: string): string => `${count} personer`,
    households: (count: string): string => `${count} hushåll`,
    dwellings: (count: string): string => `${count} bostäder`,
  },
  step: {
    times: (times: string): string => `${times} gånger`,
    /** To a value that is 0 or ∞, where nothing is certain. */
    unsure: 'osäker skillnad',
    slight: 'knappt någon skillnad',
    points: (count: string): string => (count === '1' ? '1 procentenhet' : `${count} procentenheter`),
    plain: (value: string): string => value,
    atLeast: (words: string): string => `minst ${words}`,
  },
  /** Whole sentences: the panel, the picture's text and the surface Text say the same. */
  lines: {
    line: (length: string, areas: string): string => `Den raka linjen är ${length} och går genom ${areas}.`,
    fewest: (length: string, areas: string): string =>
      `Vägen över så få gränser som möjligt är ${length} och går genom ${areas}.`,
    least: (length: string, areas: string): string =>
      `Vägen med så små skillnader som möjligt är ${length} och går genom ${areas}.`,
    drawn: (length: string, areas: string): string => `Den egna vägen är ${length} och går genom ${areas}.`,
  },
  areas: (count: string, one: boolean): string => (one ? 'ett enda område' : `${count} områden`),
  gap: (length: string): string => `${length} av den ligger utanför områdena.`,
  without: (count: string, one: boolean): string =>
    one ? 'Ett av områdena har inget värde.' : `${count} av områdena har inget värde.`,
  noValues: 'Inget område längs vägen har ett värde att visa.',
  sharpest: (along: string, one: string, other: string, words: string, isMunicipal: boolean): string =>
    `Den skarpaste gränsen ligger efter ${along}, mellan ${one} och ${other}${isMunicipal ? ', vid kommungränsen' : ''}: ${words}.`,
  sharpestOver: (along: string, one: string, other: string, words: string): string =>
    `Den största skillnaden ligger efter ${along}, mellan ${one} och ${other} på var sin sida om en sträcka utan värde: ${words}.`,
  noneCertain: (along: string, one: string, other: string, words: string): string =>
    `Ingen skillnad mellan två områden i rad är säker. Störst är den efter ${along}, mellan ${one} och ${other}: ${words}.`,
  noneCertainOpen: 'Ingen skillnad mellan två områden i rad är säker.',
  equal: 'Alla områden längs vägen har samma värde.',
  net: (words: string): string => `Mellan vägens ändar skiljer det ${words}.`,
  netEqual: 'Vägens ändar har samma värde.',
  netUncertain: 'Det går inte att säga att vägens ändar skiljer sig.',
  /** All steps go the same way. */
  oneWay: 'Det går åt samma håll hela vägen.',
  variation: (all: string, ends: string): string =>
    `På vägen går det upp och ner: alla steg tillsammans är ${all}, mot ${ends} mellan ändarna.`,
  variationEqual: (all: string): string => `På vägen går det ändå upp och ner: alla steg tillsammans är ${all}.`,
  doublings: (count: string): string => `${count} fördubblingar`,
  mean: (words: string): string => `I medeltal längs vägen: ${words}.`,
  municipality: (before: string, after: string, along: string): string =>
    `Efter ${along} går vägen från ${before} till ${after}.`,
  places: (names: string): string => `Längs vägen, högst 200 m ifrån den: ${names}.`,
  placeAt: (name: string, along: string): string => `${name} (efter ${along})`,
  placesMore: (count: string): string => `${count} till`,
  table: {
    show: 'Område för område',
    area: 'Område',
    stretch: 'Sträcka',
    value: 'Värde',
    step: 'Gräns före',
    between: (from: string, to: string): string => `${from}–${to}`,
    none: '–',
    more: (count: string): string => `${count} sträckor till visas inte här.`,
  },
  scale: (length: string): string => `Bilden och kartan har samma färger. Hela bredden är ${length} längs vägen.`,
};
