/** The words of a map that is embedded in a page, beside those it shares with the app. */
export const embedded = {
  name: 'Mellanrum',
  readMore: 'Läs mer',
  readLess: 'Läs mindre',
  surfaces: 'Visningssätt',
  legend: 'Teckenförklaring',
  start: 'Gör kartan rörlig',
  openWhole: 'Öppna i nytt fönster',
  fullScreen: 'Helskärm',
  leaveFullScreen: 'Lämna helskärm',
  source: 'Källa',
  fictional: 'påhittade värden',
  compared: (year: string, since: string): string => `${year} jämfört med ${since}`,
  trial: 'Ett räkneexempel, inte dagens värden.',
  /** What the picture of the map says to whoever does not see it. */
  picture: (region: string, measure: string, year: string, relation: string): string =>
    `Karta över ${region}: ${measure}, ${year}. ${relation}`,
  wheel: 'Håll ned Ctrl och rulla för att zooma kartan',
  wheelMac: 'Håll ned ⌘ och rulla för att zooma kartan',
  touch: 'Flytta kartan med två fingrar',
  hintView:
    'Piltangenterna flyttar kartan, plus och minus zoomar. Alt och pil går till grannområdet. Tabb går vidare ut ur kartan.',
  hintStill:
    'Kartan står stilla. Alt och pil går från område till område. Områdena finns också i listan efter kartan. Tabb går vidare.',
  slow: 'Det tar längre tid än vanligt. Kartan går också att öppna i ett eget fönster.',
  notFound: 'Regionen finns inte på den server som kartan hämtas från. Den som sköter sidan kan göra en ny inbäddning.',
  onlyHere: 'Den här kartan visar en region som bara finns i en webbläsare',
  onlyHereAdvice:
    'Regionen hämtades eller gjordes av egna filer och har inte lämnat den datorn. Den som sköter sidan kan lägga regionen på servern och bädda in den därifrån.',
};

export type EmbeddedText = typeof embedded;
