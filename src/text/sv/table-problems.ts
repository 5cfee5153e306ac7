import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const rows = (count: number, format: Format): string => (count === 1 ? 'en rad' : `${format.count(count)} rader`);
const areas = (count: number, format: Format): string =>
  count === 1 ? 'ett område' : `${format.count(count)} områden`;

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} till`] : shown);
};

/** Why the source's figures of larger areas are not used. */
const largerReasons = {
  notFetched: 'kunde inte hämtas',
  changed: 'är inte de som datapaketet beskriver',
  unreadable: 'gick inte att läsa',
} as const;

/** Problems of tables and boundaries, in packs and in files. */
export const tableProblems: Pick<
  ProblemTexts,
  | 'notJson'
  | 'wrongGeometry'
  | 'unknownProjection'
  | 'emptyFile'
  | 'noCodeColumn'
  | 'duplicateCodes'
  | 'codesWithoutMatch'
  | 'areasWithoutRow'
  | 'negativeCount'
  | 'notANumber'
  | 'quartilesDoNotSum'
  | 'lineTooLong'
  | 'tooManyColumns'
  | 'longCells'
  | 'wrongColumnCount'
  | 'unknownVintage'
  | 'invalidRing'
  | 'areasWithoutRegso'
  | 'regsoInSeveral'
  | 'percentOver100'
  | 'largerNotRead'
> = {
  notJson: {
    title: () => 'Filen är inte giltig JSON',
    advice: ({ message }) =>
      `Öppna filen i en textredigerare och rätta den, eller exportera den på nytt. Läsaren stannade vid: ${message}`,
  },
  wrongGeometry: {
    title: ({ found }) => `Geometrin är ${found}, men områden måste vara ytor`,
    advice: () => 'Exportera gränserna som Polygon eller MultiPolygon.',
  },
  unknownProjection: {
    title: ({ found }) => `Koordinatsystemet ${found} känns inte igen`,
    advice: () => 'Exportera gränserna i WGS 84 (EPSG:4326) eller SWEREF 99 TM (EPSG:3006).',
  },
  emptyFile: {
    title: () => 'Filen är tom',
    advice: () => 'Kontrollera att rätt fil valdes och att exporten blev klar.',
  },
  noCodeColumn: {
    title: () => 'Ingen kolumn med områdeskoder hittades',
    advice: ({ columns }, format) =>
      columns.length > 0
        ? `Lägg koderna i en kolumn som heter area. Filen har kolumnerna ${some(columns, format)}.`
        : 'Lägg koderna i en kolumn som heter area.',
  },
  duplicateCodes: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'En områdeskod' : `${format.count(codes.length)} områdeskoder`} står på flera rader`,
    advice: ({ codes }, format) =>
      `Den första raden för varje kod används. Ta bort de andra om de inte ska vara med: ${some(codes, format)}.`,
  },
  codesWithoutMatch: {
    title: ({ count }, format) =>
      `${count === 1 ? 'En rad' : `${format.count(count)} rader`} i tabellen hör inte till något område på kartan`,
    advice: ({ count, examples }, format) =>
      `De lämnas utanför. Kontrollera att koderna är från samma områdesindelning som kartan: ${some(examples, format, count)}.`,
  },
  areasWithoutRow: {
    title: ({ count }, format) =>
      `${count === 1 ? 'Ett område' : `${format.count(count)} områden`} på kartan saknas i tabellen`,
    advice: ({ count, examples }, format) =>
      `De visas utan värde. Kontrollera att tabellen täcker hela kartan: ${some(examples, format, count)}.`,
  },
  negativeCount: {
    title: ({ count }, format) => `Antalet är negativt på ${rows(count, format)}`,
    advice: ({ text }) => `Ett antal kan inte vara ”${text}”. Värdet används inte; rätta det i filen.`,
  },
  notANumber: {
    title: ({ count }, format) => `Där ett tal väntades står något annat, på ${rows(count, format)}`,
    advice: ({ text }) =>
      `”${text}” går inte att läsa som tal. Värdet används inte. Skriv tal som 1234 eller 12,5; skyddade värden skrivs med två punkter.`,
  },
  percentOver100: {
    title: ({ count }, format) => `Andelen är mer än 100 procent på ${rows(count, format)}`,
    advice: ({ text }) => `Värdet ”${text}” används inte. Kontrollera att kolumnen är procent och inte antal.`,
  },
  quartilesDoNotSum: {
    title: ({ count }, format) => `De fyra delarna blir inte en helhet på ${rows(count, format)}`,
    advice: ({ sum, expected }, format) =>
      `Summan är ${format.number(sum, 1)} där ${format.number(expected, 1)} väntades. Värdena visas som de är; kontrollera att alla fyra kolumner gäller samma år och samma hushåll.`,
  },
  lineTooLong: {
    title: ({ characters }, format) => `En rad är ${format.count(characters)} tecken lång`,
    advice: ({ limit }, format) =>
      `Läsningen avbröts vid ${format.count(limit)} tecken. Kontrollera att filen är en tabell med radbrytningar.`,
  },
  tooManyColumns: {
    title: ({ columns }, format) => `Tabellen har ${format.count(columns)} kolumner`,
    advice: ({ limit }, format) =>
      `Högst ${format.count(limit)} kan läsas, lika många som ett kalkylblad rymmer. Spara områdena som rader i stället för kolumner, eller ta bort kolumner.`,
  },
  longCells: {
    title: ({ count }, format) => `${format.count(count)} värden är för långa och har kortats`,
    advice: ({ limit }, format) =>
      `Av varje värde läses högst ${format.count(limit)} tecken; de kortade slutar med …. Kontrollera att filen är en tabell och att inget citattecken saknas.`,
  },
  wrongColumnCount: {
    title: ({ count }, format) => `Antalet kolumner stämmer inte på ${rows(count, format)}`,
    advice: ({ found, expected }, format) =>
      `Där finns ${format.count(found)} i stället för ${format.count(expected)}. Ofta är det ett skiljetecken inne i ett värde; sätt citattecken runt det.`,
  },
  unknownVintage: {
    title: ({ found }) => `Områdena är från en annan indelning: ${found}`,
    advice: ({ expected }) =>
      `Här används ${expected}. Hämta tabellen för den indelningen; koder som har ändrats går inte att para ihop.`,
  },
  invalidRing: {
    title: ({ count }, format) => `Gränsen korsar sig själv i ${areas(count, format)}`,
    advice: ({ count, examples }, format) =>
      `Områdena visas ändå, men längder kan bli fel: ${some(examples, format, count)}.`,
  },
  areasWithoutRegso: {
    title: ({ count, of }, format) =>
      `${format.count(count)} av ${format.count(of)} områden saknar uppgift om sitt RegSO`,
    advice: () =>
      'Nivån RegSO går därför inte att välja, för summorna skulle sakna områden. Lägg till RegSO-koden för varje område i datapaketet.',
  },
  regsoInSeveral: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'Ett RegSO' : 'Några RegSO'} har områden i mer än en kommun: ${some(codes, format)}`,
    advice: () => 'De räknas till kommunen där deras första område ligger. Kontrollera RegSO-koderna i datapaketet.',
  },
  largerNotRead: {
    title: ({ level, year, reason }) =>
      `Källans egna siffror för ${level === 'regso' ? 'RegSO' : 'kommunerna'} ${year.toString()} ${largerReasons[reason]}`,
    advice: ({ level }) =>
      `${level === 'regso' ? 'RegSO' : 'Kommunerna'} räknas i stället fram ur sina DeSO; inkomster och andra medelvärden är då uppskattningar. Ladda om sidan för att försöka igen; om det inte hjälper behöver paketet göras om.`,
  },
};
