/** The words on and around the map. */
export const map = {
  label: (region: string): string => `Karta över ${region}`,
  hint: 'Piltangenterna flyttar kartan, plus och minus zoomar. Alt och pil går till grannområdet, Enter väljer. Frågetecken visar alla tangenter.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  fitPair: 'Visa paret',
  fitAll: 'Visa hela regionen',
  keys: 'Tangenter på kartan',
  /** Signs of the poles on the map: the letter, then the areas. */
  letter: (letter: string, names: string): string =>
    `Pol ${letter}: ${names}. Dra till ett annat område för att flytta.`,
  suggestedLetter: (names: string): string => `Förslag till pol B: ${names}. Dra till ett annat område för att flytta.`,
  isPole: (letter: string): string => `pol ${letter}`,
  isSuggested: 'förslag till pol B',
  uncertain: 'osäkert om det är fler låg eller hög',
  code: (code: string, level: string): string => `${level} ${code}`,
  listTitle: 'Områden i kartbilden',
  listShow: (count: string): string => `Områden i kartbilden: ${count}`,
  listHint: 'Närmast mitten först. Enter väljer, Skift och Enter lägger till.',
  listTooMany: (count: string): string => `${count} områden i kartbilden. Zooma in eller sök.`,
  listNone: 'Inga områden i kartbilden. Zooma ut eller visa hela regionen.',
  where: (area: string, width: string, areas: string): string =>
    `Du är i ${area}. Kartbilden är ${width} bred och visar ${areas} områden.`,
  nowhere: (width: string, areas: string): string =>
    `Mitten av kartbilden ligger utanför områdena. Kartbilden är ${width} bred och visar ${areas} områden.`,
  noNeighbour: 'Inget grannområde åt det hållet.',
  outside: 'Utanför områdena',
  noWebGl: 'Kartan ritas utan grafikkort och kan röra sig långsammare: webbläsaren saknar WebGL.',
  webGlLost: 'Kartan ritas utan grafikkort: webbläsaren stängde av WebGL. Ladda om sidan för att försöka igen.',
  /** A value in words, by what it measures. */
  values: {
    balanceLow: (ratio: string, who: string): string => `${ratio} ${who} med låg köpkraft på varje med hög`,
    balanceHigh: (ratio: string, who: string): string => `${ratio} ${who} med hög köpkraft på varje med låg`,
    balanceEven: (who: string): string => `lika många ${who} med låg som med hög köpkraft`,
    balanceInfinite: (who: string): string => `${who} med låg köpkraft, inga med hög`,
    balanceNone: (who: string): string => `${who} med hög köpkraft, inga med låg`,
    who: { households: 'hushåll', persons: 'personer' },
    timesA: (ratio: string): string => `${ratio} gånger A`,
    timesLocal: (ratio: string): string => `${ratio} gånger kommunen`,
    between: (interval: string): string => `intervall ${interval}`,
    persons: (count: string): string => `${count} personer`,
    households: (count: string): string => `${count} hushåll`,
    dwellings: (count: string): string => `${count} bostäder`,
  },
};
