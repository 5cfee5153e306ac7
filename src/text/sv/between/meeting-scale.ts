/** The drawer's part Mötesskalan: how large surroundings must be before they are alike. */
export const meetingScale = {
  /** Where they meet; `k` is residents, `a` and `b` are balances in words. */
  meets: (k: string, radiusA: string, radiusB: string): string =>
    `Vid ${k} invånare, inom ${radiusA} från A och ${radiusB} från B, möts omgivningarna.`,
  meetsAtOnce: (k: string): string => `Redan vid ${k} invånare, de minsta omgivningar som räknas, är de båda lika.`,
  staysApart: (k: string, radiusA: string, radiusB: string, times: string): string =>
    `Omgivningarna möts inte. Vid ${k} invånare, inom ${radiusA} från A och ${radiusB} från B, är de ännu ${times} gånger isär.`,
  staysWhollyApart: (k: string): string =>
    `Omgivningarna möts inte: också vid ${k} invånare saknar en av dem helt låg eller hög köpkraft.`,
  samePoles: 'A och B är samma områden, så omgivningarna är desamma hur stora de än är.',
  samePoint: 'A och B har samma mittpunkt, så omgivningarna är desamma hur stora de än är.',
  unknown: (reason: string): string => `Omgivningarna går inte att jämföra: ${reason}.`,
  balances: (a: string, b: string): string => `Kring A är det då ${a}, kring B ${b}.`,
  balancesAlike: (both: string): string => `Kring båda är det då ${both}.`,
  shared: (share: string): string => `${share} av invånarna är gemensamma.`,
  sharedAll: 'Det är samma invånare som räknas kring båda.',
  sharedNone: 'Inga invånare är gemensamma.',
  parting: (k: string): string => `Vid ${k} invånare går de isär igen.`,

  /** What the reader must know of a size. */
  coarse: 'Så små omgivningar är färre än tre DeSO: indelningen är för grov för att säga var de möts.',
  coarseBelow: (k: string): string => `Under ${k} invånare är DeSO för grova: omgivningarna är färre än tre områden.`,
  edge: (pole: string, share: string): string =>
    `Kring ${pole} går ${share} av ringen över vatten eller utanför regionen. De som bor utanför räknas inte.`,
  leftOut: (count: string, isOne: boolean): string =>
    isOne
      ? 'Ett område inom ringarna saknar uppgifter. Det räknas inte, och inte de som bor där.'
      : `${count} områden inom ringarna saknar uppgifter. De räknas inte, och inte de som bor där.`,
  how: 'Så räknas det',
  howWords:
    'Från polens mittpunkt tas de områden med vars mittpunkter ligger närmast, tills så många invånare är räknade. Hushållen läggs ihop innan balansmåttet räknas. Omgivningarna möts när måtten skiljer mindre än 1,25 gånger.',
  howPersons:
    'Från polens mittpunkt tas de områden med vars mittpunkter ligger närmast, tills så många invånare är räknade. Personerna läggs ihop innan balansmåttet räknas. Omgivningarna möts när måtten skiljer mindre än 1,25 gånger.',

  /** The size in focus. */
  size: (k: string): string => `${k} invånare`,
  smaller: 'Mindre omgivning',
  larger: 'Större omgivning',
  toMeeting: 'Där de möts',
  within: (distance: string): string => `inom ${distance}`,
  areas: (count: string): string => `${count} DeSO`,
  apart: (times: string): string => `${times} gånger isär`,
  whollyApart: 'helt isär',
  alike: (times: string): string => `möts: ${times} gånger isär`,
  alikeExactly: 'möts: lika',

  chart: {
    walk: 'Hur många invånare. Piltangenterna ändrar omgivningarnas storlek.',
    low: (times: string): string => `${times} låg`,
    high: (times: string): string => `${times} hög`,
    even: 'jämnt',
    residents: 'invånare',
    coarse: 'för grovt',
    meeting: (k: string): string => `möts vid ${k}`,
    step: (k: string, a: string, b: string, apart: string): string => `${k} invånare: A ${a}, B ${b}, ${apart}`,
  },
  table: {
    show: 'Siffrorna storlek för storlek',
    caption: 'Omgivningarna, från de minsta till de största',
    residents: 'Invånare',
    pole: (pole: string): string => `Kring ${pole}`,
    apart: 'Skillnad',
    cell: (balance: string, distance: string): string => `${balance}, inom ${distance}`,
  },
};
