import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const some = (list: readonly string[], format: Format): string =>
  list.length <= 5 ? format.list(list) : format.list([...list.slice(0, 5), `${format.count(list.length - 5)} till`]);

const codes = (count: number, format: Format): string => (count === 1 ? 'En kod' : `${format.count(count)} koder`);

/** Problems of taking a file of one's own into a region. */
export const importProblems: Pick<
  ProblemTexts,
  | 'noFigures'
  | 'nothingJoined'
  | 'otherDivision'
  | 'tooManySeries'
  | 'unusableCorrection'
  | 'unansweredQuestions'
  | 'sameColumnAndYear'
  | 'balanceNeedsCounts'
  | 'regionWithoutRegso'
> = {
  noFigures: {
    title: () => 'Filen har inga siffror som går att visa på en karta',
    advice: () =>
      'Ingen kolumn har känts igen som värden. Välj under förhandsvisningen vilken kolumn som har områdena och vilka som har värden.',
  },
  nothingJoined: {
    title: ({ rows }, format) =>
      rows === 1
        ? 'Filens enda rad hör inte till något område'
        : `Ingen av filens ${format.count(rows)} rader hör till ett område`,
    advice: ({ examples }, format) =>
      examples.length === 0
        ? 'Välj kolumnen med områdenas koder eller namn, eller öppna regionen som filen handlar om.'
        : `I filen står ${some(examples, format)}. Välj rätt kolumn och nivå, öppna regionen som filen handlar om, eller lägg till filen med gränserna.`,
  },
  otherDivision: {
    title: ({ found, count }, format) => `${codes(count, format)} följer indelningen från ${found}`,
    advice: ({ expected, shared }, format) =>
      `Kartan följer den från ${expected}. ${shared === 0 ? '' : `${codes(shared, format)} finns i båda, men kan vara andra områden. `}Raderna används inte. Hämta tabellen för ${expected}, eller öppna en region med de äldre gränserna.`,
  },
  tooManySeries: {
    title: ({ count }, format) => `Filen blir ${format.count(count)} kolumner när den vecklas ut, och det är för många`,
    advice: ({ limit }, format) =>
      `Högst ${format.count(limit)} används. Säg om kolumner som inte är uppdelningar, eller ta ut tabellen med färre grupper.`,
  },
  unusableCorrection: {
    title: ({ value }) => `Ändringen till ”${value}” går inte att göra`,
    advice: () => 'Filen har inget sådant, eller så är det upptaget. Gissningen står kvar. Välj något annat i listan.',
  },
  unansweredQuestions: {
    title: ({ count }, format) =>
      count === 1 ? 'En fråga om filen är inte besvarad' : `${format.count(count)} frågor om filen är inte besvarade`,
    advice: () =>
      'Svaret går inte att läsa ut ur filen. Svara på det som frågas under förhandsvisningen, och försök sedan igen.',
  },
  sameColumnAndYear: {
    title: ({ columns }, format) => `Regionen har redan siffror för ${some(columns, format)}`,
    advice: ({ years, kept }, format) =>
      `Det gäller ${some(years.map(String), format)}. ${kept === 'open' ? 'Regionens siffror står kvar. Välj att filen går före, eller ta in kolumnen som en egen indikator.' : 'Filens siffror har satts i stället, som valt.'}`,
  },
  balanceNeedsCounts: {
    title: ({ columns }, format) => `Ett balansmått kan inte göras av ${some(columns, format)}`,
    advice: () =>
      'Täljare och nämnare ska vara två olika kolumner med antal som tas med. Välj andra, eller ändra kolumnens enhet till ett antal.',
  },
  regionWithoutRegso: {
    title: ({ count }, format) =>
      `${count === 1 ? 'En rad gäller' : `${format.count(count)} rader gäller`} RegSO, och regionen saknar RegSO`,
    advice: () =>
      'Lägg till en fil som säger vilka DeSO som bildar varje RegSO, med koder och namn, eller hämta regionen från SCB med RegSO.',
  },
};
