/** Households or persons, as the balance counts them. */
type Basis = 'households' | 'persons';

const counted = { households: 'hushåll', persons: 'personer' } as const;

/** The surface "Text": the same as the map and the table, as a page to read. */
export const summary = {
  heading: (region: string, year: string) => `${region} ${year} i text`,
  intro: 'Sidan säger med ord vad kartan och tabellen visar.',
  narrowed: (name: string) => `Avgränsad till ${name}.`,
  all: 'Visa hela regionen',
  pair: 'Polparet',
  noPair: 'Välj två områden, pol A och pol B, för att läsa vad som skiljer dem och vad som ligger emellan.',
  suggested: 'B är ett förslag tills det väljs.',
  waiting: 'Räknar…',
  pole: (letter: string, names: string, places: string) => `${letter} är ${names} i ${places}.`,
  population: (count: string) => `Där bor ${count} personer.`,
  balance: (value: string, ends: string, basis: Basis) =>
    `Balansmåttet är ${value}${ends === '' ? '' : ` (intervall ${ends})`}, alltså ${value} ${counted[basis]} med låg köpkraft på varje med hög.`,
  infiniteBalance: (basis: Basis) =>
    `Här finns ${counted[basis]} med låg köpkraft men inga med hög, så balansmåttet saknar gräns uppåt.`,
  coverage: (counted: string, of: string) => `Det är räknat på ${counted} av ${of} områden; de andra saknar uppgift.`,
  noBalance: (reason: string) => `Balansmåttet har inget värde: ${reason}.`,
  quartiles: (low: string, midLow: string, midHigh: string, high: string, basis: Basis) =>
    `Av alla ${counted[basis]} har ${low} låg köpkraft, ${midLow} medellåg, ${midHigh} medelhög och ${high} hög.`,
  between: 'Mellan polerna',
  contrast: (higher: string, lower: string, value: string, ends: string) =>
    `Balansmåttet i ${higher} är ${value} gånger det i ${lower}${ends === '' ? '' : ` (intervall ${ends})`}. Det är polkvoten.`,
  contrastAtLeast: (higher: string, lower: string, value: string) =>
    `Balansmåttet i ${higher} är minst ${value} gånger det i ${lower}. En av polerna har ingen med låg eller ingen med hög köpkraft, så polkvoten har ingen övre gräns.`,
  contrastEqual: 'Balansmåttet är lika stort i båda polerna.',
  contrastUncertain: 'Intervallet täcker lika: skillnaden går inte att skilja från ingen.',
  noContrast: (reason: string) => `Polkvoten kan inte räknas: ${reason}.`,
  dissimilarity: (value: string, percent: string, basis: Basis) =>
    `Ojämnheten mellan de två, D, är ${value}: ${percent} av ena gruppens ${counted[basis]} skulle behöva bo i den andra polen för att paret skulle vara jämnt.`,
  swaps: (count: string, from: string, to: string, pooled: string, basis: Basis) =>
    `Om ${count} ${counted[basis]} med låg köpkraft i ${from} och lika många med hög i ${to} bytte plats, skulle båda ha balansmåttet ${pooled}. Det är räkning, inte ett förslag om flytt.`,
  quartileDistance: (value: string) =>
    `Avståndet mellan fördelningarna över alla fyra kvartilerna är ${value} av högst 3.`,
  exposure: (percent: string, basis: Basis) =>
    `Den som har låg köpkraft i paret har i genomsnitt ${percent} ${counted[basis]} med hög köpkraft bland låga och höga i sin egen pol.`,
  distance: (distance: string) => `Polerna ligger ${distance} isär.`,
  touching: (border: string) => `De delar ${border} gräns.`,
  borders: (count: string, one: boolean) =>
    `Kortaste vägen område för område går över ${count} ${one ? 'gräns' : 'gränser'}.`,
  overlapping: 'Polerna har områden gemensamt.',
  same: 'Båda polerna är samma område.',
  figures: 'Alla uppgifter för båda polerna',
  figure: 'Uppgift',
  difference: 'Skillnad',
  municipalities: 'Kommunerna',
  municipalitiesIntro: 'Varje kommun beskrivs med båda sina ändar. Indexet är en egen beräkning; metodsidan säger hur.',
  municipalityBalance: (value: string, median: string, basis: Basis) =>
    `I hela kommunen går det ${value} ${counted[basis]} med låg köpkraft på varje med hög; medianen över områdena är ${median}.`,
  bothEnds: (weakest: string, strongest: string, below: string, above: string, quotient: string) =>
    `Livsvillkoren sträcker sig från ${weakest}, där medianen är ${below} gånger områdets, till ${strongest}, som är ${above} gånger medianen. Från ände till ände är det ${quotient} gånger.`,
  areaCount: (count: string) => `${count} områden räknas.`,
  tooFewAreas: (count: string) => `Kommunen har ${count} områden som kan räknas. Det är för få för ett index.`,
  noIndex: 'Uppgifter för ett index saknas.',
  noMunicipalities: 'Kommunernas uppgifter räknas fram…',
  leftOut: 'Vad som är utelämnat',
  leftOutNone: 'Inget område är utelämnat ur indexet.',
  leftOutReasons: {
    tooFewPersons: 'färre än 200 personer i åldern 20–64 år',
    missingIndicator: 'en indikator saknas',
  },
  leftOutLine: (municipality: string, areas: string, reason: string) => `${municipality}: ${areas} (${reason}).`,
  statuses: 'Andra områden utan värde har sitt skäl i tabellen.',
  toTable: 'Öppna tabellen',
  toMethod: 'Läs om metoden',
  indexLink: 'Så räknas indexet',
};
