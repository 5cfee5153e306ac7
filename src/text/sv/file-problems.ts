import type { FileLooks } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const cells = (count: number, format: Format): string => (count === 1 ? 'en cell' : `${format.count(count)} celler`);

/** What a file that cannot be read here seems to be. */
const looks: { readonly [L in FileLooks]: { readonly title: string; readonly advice: string } } = {
  webPage: {
    title: 'Filen är en webbsida, inte en tabell',
    advice:
      'Ofta har en inloggning eller ett felmeddelande sparats under tabellens namn. Öppna länken i webbläsaren och hämta tabellen på nytt.',
  },
  pdf: {
    title: 'Filen är en PDF, och tabeller i en PDF går inte att läsa säkert',
    advice: 'Be om tabellen som CSV eller Excel (.xlsx), eller hämta den från SCB.',
  },
  oldExcel: {
    title: 'Filen är i ett äldre Excelformat (.xls)',
    advice: 'Öppna den i Excel eller LibreOffice, spara den som Excelarbetsbok (.xlsx) eller CSV, och välj den filen.',
  },
  openDocument: {
    title: 'Filen är ett kalkylblad eller dokument från LibreOffice',
    advice: 'Öppna den i LibreOffice, spara den som Excel (.xlsx) eller CSV, och välj den filen.',
  },
  word: {
    title: 'Filen är ett dokument eller en presentation, inte en tabell',
    advice: 'Spara tabellen i den som Excel (.xlsx) eller CSV, och välj den filen.',
  },
  image: {
    title: 'Filen är en bild',
    advice: 'Siffror i en bild går inte att läsa. Välj tabellen eller gränserna som bilden gjordes av.',
  },
  archive: {
    title: 'Filen är ett packat arkiv utan något som går att läsa här',
    advice:
      'Packa upp det och välj filerna i det. Ett arkiv med en shapefil (.shp, .shx, .dbf, .prj) läses som det är.',
  },
  database: {
    title: 'Filen är en databas av en sort som inte läses här',
    advice: 'Exportera tabellen som CSV, och gränserna som GeoPackage eller GeoJSON.',
  },
  xml: {
    title: 'Filen är XML av en sort som inte läses här',
    advice: 'Exportera tabellen som CSV eller Excel, och gränserna som GeoJSON eller GeoPackage.',
  },
  json: {
    title: 'Filen är JSON, men varken en tabell eller gränser',
    advice: 'Det som läses är JSON-stat, GeoJSON och TopoJSON. Exportera filen i något av dem.',
  },
  text: {
    title: 'Filen är text, men ingen tabell',
    advice: 'En tabell har en rad med rubriker och minst två kolumner. Kontrollera att rätt fil valdes.',
  },
  unknown: {
    title: 'Filen är av en sort som inte känns igen',
    advice: 'Det som läses är CSV, Excel (.xlsx), JSON-stat, PX, GeoJSON, TopoJSON, GeoPackage och packad shapefil.',
  },
};

/** Problems of reading a file of one's own. */
export const fileProblems: Pick<
  ProblemTexts,
  | 'invalidCube'
  | 'severalDatasets'
  | 'pxKeys'
  | 'tooManyCells'
  | 'unknownFormat'
  | 'passwordProtected'
  | 'macrosIgnored'
  | 'formulasWithoutValue'
  | 'datesForCodes'
  | 'fileTooLarge'
  | 'pictureTooLarge'
  | 'archiveTooLarge'
  | 'brokenFile'
> = {
  invalidCube: {
    title: ({ format }) => `Filen går inte att läsa som ${format}`,
    advice: ({ format, at }) =>
      format === 'PX'
        ? `Nyckelordet ${at} saknas eller är inte som det ska vara. Hämta tabellen på nytt, eller som CSV.`
        : `Delen ${at} saknas eller är inte som den ska vara. Hämta tabellen på nytt, eller som CSV.`,
  },
  severalDatasets: {
    title: ({ count }, format) => `Filen har ${format.count(count)} tabeller, och den första läses`,
    advice: ({ used }) =>
      used === ''
        ? 'Spara de andra i var sin fil om de också ska användas.'
        : `Den som läses är ”${used}”. Spara de andra i var sin fil om de också ska användas.`,
  },
  pxKeys: {
    title: () => 'PX-filen anger värdena med nycklar (KEYS)',
    advice: () =>
      'Det läses inte här. Öppna tabellen i PxWeb eller PX-Win och spara den som CSV, Excel eller JSON-stat.',
  },
  tooManyCells: {
    title: ({ cells }, format) => `Tabellen har ${format.count(cells)} celler, och det är för många`,
    advice: ({ limit }, format) => `Högst ${format.count(limit)} läses. Välj färre år, områden eller grupper.`,
  },
  unknownFormat: {
    title: ({ looksLike }) => looks[looksLike].title,
    advice: ({ looksLike }) => looks[looksLike].advice,
  },
  passwordProtected: {
    title: () => 'Filen är skyddad med lösenord',
    advice: () => 'Öppna den i Excel, ta bort lösenordet under Arkiv, Skydda arbetsboken, spara en kopia och välj den.',
  },
  macrosIgnored: {
    title: () => 'Arbetsboken har makron, och de körs inte',
    advice: () =>
      'Bara det som står i cellerna läses. Fyller makron i värden, så öppna boken i Excel och spara den med värdena på plats.',
  },
  formulasWithoutValue: {
    title: ({ count }, format) => `Formler utan uträknat värde i ${cells(count, format)}`,
    advice: () => 'De räknas som oanvändbara. Öppna boken i Excel eller LibreOffice, låt den räkna klart och spara.',
  },
  datesForCodes: {
    title: ({ count }, format) => `Datum står där koder eller antal väntades, i ${cells(count, format)}`,
    advice: ({ text }) =>
      `Den första är ”${text}”. Kalkylprogrammet kan ha gjort om en kod. Formatera kolumnen som text, skriv in koderna på nytt och spara.`,
  },
  fileTooLarge: {
    title: ({ bytes }, format) => `Filen är för stor: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `Av den här sorten läses högst ${format.count(Math.floor(limit / 1e6))} MB. Dela upp den, eller ta bort år och kolumner som inte behövs.`,
  },
  pictureTooLarge: {
    title: ({ width, height }, format) =>
      `Bilden blir för stor för webbläsaren: ${format.count(width)} × ${format.count(height)} bildpunkter`,
    advice: ({ instead }, format) =>
      `Spara den i storlek ${format.count(instead)}× i stället, eller som SVG, som är skarp i alla storlekar.`,
  },
  archiveTooLarge: {
    title: ({ bytes }, format) => `Filen blir för stor när den packas upp: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `Här läses högst ${format.count(Math.floor(limit / 1e6))} MB uppackat. Ingenting har packats upp. Spara tabellen som CSV, eller dela upp den.`,
  },
  brokenFile: {
    title: () => 'Filen är skadad eller bara delvis hämtad',
    advice: () => 'Hämta den på nytt, eller öppna den i programmet som gjorde den och spara en ny kopia.',
  },
};
