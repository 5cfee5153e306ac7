import type { Basis } from '../../../measures/roles.ts';

const counted = { households: 'hushållen', persons: 'personerna' } as const;
const some = { households: 'hushåll', persons: 'personer' } as const;

/** The drawer's part Fördelning: both poles among the areas of their municipalities. */
export const distribution = {
  how: 'Så läses bilden',
  choice: 'Visa fördelningen som',
  kinds: { dots: 'Punkter', lorenz: 'Kurva', scatter: 'Två mått' },
  places: {
    municipality: (names: string): string => `I ${names}`,
    municipalities: (names: string): string => `I ${names} tillsammans`,
    region: (): string => 'I regionen',
  },
  /** One balance, short. */
  balance: {
    low: (times: string): string => `${times} låg på 1 hög`,
    high: (times: string): string => `${times} hög på 1 låg`,
    even: 'jämnt',
    onlyLow: 'bara låg',
    onlyHigh: 'bara hög',
  },
  /** On an axis, where there is little room. */
  ticks: { low: (times: string): string => `${times} låg`, high: (times: string): string => `${times} hög` },
  ends: { onlyLow: 'bara låg', onlyHigh: 'bara hög' },
  named: (name: string, words: string): string => `${name}, ${words}`,
  andMore: (name: string, count: string): string => `${name} och ${count} till`,

  spread: (place: string, low: string, lowName: string, high: string, highName: string, middle: string): string =>
    `${place} går områdena från ${low} (${lowName}) till ${high} (${highName}). I medianområdet är det ${middle}.`,
  spreadOne: (place: string, name: string, balance: string): string =>
    `${place} har bara ett område ett balansmått: ${name}, ${balance}. Det finns inget annat att jämföra med.`,
  spreadEqual: (place: string, count: string, balance: string): string =>
    `${place} har alla ${count} områden samma balans: ${balance}.`,
  spreadNone: (place: string): string => `${place} har inget område ett balansmått att visa.`,
  between: (count: number, figure: string, all: string): string =>
    count === 0
      ? `Inget av de ${all} områdena ligger mellan A och B.`
      : `Mellan A och B ligger ${figure} av ${all} områden.`,
  betweenIn: (place: string, count: number, figure: string, all: string): string =>
    count === 0
      ? `${place} ligger inget av de ${all} områdena mellan A och B.`
      : `${place} ligger ${figure} av ${all} områden mellan A och B.`,
  alike: 'A och B har samma balans.',
  alikeIn: (place: string): string => `${place} har A och B samma balans.`,
  /** Where the other pole lies elsewhere: both sides of the one that is here. */
  amongIn: (place: string, letter: string, lower: string, higher: string): string =>
    `${place} har ${letter} ${lower} av områdena på den låga sidan om sig och ${higher} på den höga.`,
  among: (letter: string, lower: string, higher: string): string =>
    `${letter} har ${lower} av områdena på den låga sidan om sig och ${higher} på den höga.`,
  dotIsArea: 'Varje punkt är ett område.',
  dotIsShare: (share: string, areas: string): string =>
    `Varje punkt är en ${share} av områdena, ungefär ${areas} stycken; de små på linjen är de yttersta områdena.`,
  fiftieth: 'femtiondel',
  dotsHow:
    'Den prickade linjen är medianområdet, den heldragna är jämnt. Lika långt åt båda hållen är lika många gånger.',
  leftOut: (count: number, figure: string, reasons: string): string =>
    count === 1 ? `Ett område visas inte: ${reasons}.` : `${figure} områden visas inte: ${reasons}.`,
  reason: (words: string, count: string): string => `${words} (${count})`,
  middle: (value: string): string => `median ${value}`,
  middleOf: (place: string, value: string): string => `${place}, median ${value}`,
  dots: (sentence: string): string => `Punktdiagram. ${sentence}`,
  walk: 'Områden från mest låg till mest hög köpkraft',
  walkHint: 'Piltangenterna går från område till område, Retur väljer.',

  curve: (place: string, low: string, high: string, points: string, basis: Basis): string =>
    `${place} bor ${low} av ${counted[basis]} med låg köpkraft, men ${high} av dem med hög, i de områden som har fler låg per hög än genomsnittet. Skillnaden, ${points}, är ojämnheten D.`,
  points: (figure: string): string => `${figure} procentenheter`,
  curveShort: (place: string, low: string, high: string, distance: string, basis: Basis): string =>
    `${place} bor ${low} av ${counted[basis]} med låg köpkraft, men ${high} av dem med hög, i områden med fler låg per hög än genomsnittet: D är ${distance}.`,
  curveEven: (place: string): string =>
    `${place} följer kurvan diagonalen: varje område har lika stor del av låg som av hög köpkraft. D är 0.`,
  curveNone: (place: string, reason: string): string => `${place} finns ingen kurva: ${reason}.`,
  curveReasons: {
    tooFewAreas: 'det finns bara ett område att räkna',
    noPopulation: 'en av grupperna är tom',
    other: 'uppgifter om låg eller hög köpkraft saknas',
  },
  curveIs: (basis: Basis): string =>
    `Kurvan lägger område till område, från mest låg till mest hög köpkraft, och visar hur stor del av alla ${some[basis]} med låg (vågrätt) och hög (lodrätt) som bor i dem.`,
  curveHow:
    'Den raka linjen är jämnt. D är det största lodräta avståndet till den: så stor del av ena gruppen skulle behöva bo i ett annat område för att det skulle vara jämnt. Gini är dubbla ytan mellan kurvan och linjen.',
  gini: (value: string): string => `Gini ${value}`,
  holds: (low: string, high: string): string => `${low} av låg, ${high} av hög`,
  distance: (value: string): string => `D ${value}`,
  curveChart: (sentence: string): string => `Segregationskurva. ${sentence}`,
  holdsNone: 'räknas inte i kurvan',
  shareLow: (basis: Basis): string => `andel av ${some[basis]} med låg köpkraft`,
  shareHigh: (basis: Basis): string => `andel av ${some[basis]} med hög`,
  diagonal: 'jämnt',

  scatter: {
    x: 'Vågrätt',
    y: 'Lodrätt',
    together: {
      none: (place: string, x: string, y: string): string =>
        `${place} hänger ${x} och ${y} knappt ihop från område till område`,
      weak: (place: string, x: string, y: string, rises: boolean): string =>
        `${place} har områden med högre värde för ${x} något oftare ${rises ? 'högre' : 'lägre'} för ${y}`,
      clear: (place: string, x: string, y: string, rises: boolean): string =>
        `${place} har områden med högre värde för ${x} oftast ${rises ? 'högre' : 'lägre'} för ${y}`,
      strong: (place: string, x: string, y: string, rises: boolean): string =>
        `${place} har områden med högre värde för ${x} nästan alltid ${rises ? 'högre' : 'lägre'} för ${y}`,
    },
    rank: (value: string, areas: string): string => ` (rangkorrelation ${value}, ${areas} områden).`,
    notCause: 'Det säger inte varför, och inget om enskilda människor.',
    tooFew: (place: string, areas: string): string =>
      `${place} har ${areas} områden båda värdena: för få för att säga om de hänger ihop.`,
    noneBoth: (place: string): string => `${place} har inget område båda värdena.`,
    notVarying: (place: string): string =>
      `${place} har alla områden samma värde i minst ett av måtten, så det finns inget samband att söka.`,
    same: 'Samma mått åt båda hållen: välj ett annat för att se något.',
    pole: (letter: string, x: string, y: string): string => `${letter}: ${x} och ${y}.`,
    poleNone: (letter: string, reason: string): string => `${letter} visas inte: ${reason}.`,
    poleMedian: 'En pol med flera områden står vid medianen av dem.',
    ground: 'Ljusare punkter är regionens andra områden.',
    cross: 'Korset är medianen.',
    chart: (sentence: string): string => `Spridningsdiagram. ${sentence}`,
    walk: (title: string): string => `Områden i ordning efter ${title}`,
  },
};
