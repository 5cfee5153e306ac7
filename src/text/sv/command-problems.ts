import type { ArgumentForm } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} till`] : shown);
};

/** What a command wants of an option. */
const forms: { readonly [F in ArgumentForm]: string } = {
  value:
    'Skriv värdet efter namnet, som --table hushall.csv; de som bara slås på tar inget värde. Med --help visas alla.',
  year: 'Skriv året med fyra siffror, som --year 2017.',
  pair: 'Skriv områdeskoderna för A och B med ett kolon emellan, som --pair A1+A2:B1. Båda sidorna måste finnas, och inte fler än två.',
  packId:
    'Använd högst 40 små bokstäver a–z, siffror och bindestreck, och börja med bokstav eller siffra, som --id min-region.',
  map: 'Skriv kolumnens namn i tabellen, likhetstecken och namnet här, som --map Forv=employmentRate.',
  knownColumn:
    'Till vänster om likhetstecknet ska en kolumn i tabellen stå, till höger ett känt namn. Med --help visas de kända namnen.',
  counts:
    'Utjämning kräver antal. Hela procent har ingen slumpmässig osäkerhet att räkna med; ta bort --smooth, eller ange antal.',
  municipalities: 'Skriv kommunkoder med fyra siffror och komma emellan, som --kommun 1480,1402.',
  county: 'Skriv länskoder med två siffror och komma emellan, som --lan 14.',
  years: 'Skriv år med komma emellan eller bindestreck från det första till det sista, som --years 2015-2024.',
  webAddress:
    'Skriv en adress som börjar med http, utan något efter värden och porten, som --scb http://localhost:4180.',
  metres: 'Skriv ett antal meter från 0,1 till 1000, som --tolerance 25.',
};

const reasons = {
  missing: 'Den finns inte. Kontrollera sökvägen och var kommandot körs.',
  folder: 'Det är en mapp. Ange filen i den.',
  denied: 'Kontrollera att den finns och att du får läsa den.',
} as const;

/** Problems of the commands: arguments, files, areas and columns. The page never tells them. */
export const commandProblems: Pick<
  ProblemTexts,
  'unknownArgument' | 'missingArgument' | 'wrongArgument' | 'fileNotRead' | 'unknownArea' | 'missingColumns'
> = {
  unknownArgument: {
    title: ({ argument }) => `Argumentet ”${argument}” känns inte igen`,
    advice: () => 'Kör kommandot med --help för att se de argument som finns.',
  },
  missingArgument: {
    title: ({ argument }) => `Argumentet ${argument} saknas`,
    advice: () => 'Kommandot behöver det. Kör det med --help för att se alla argument.',
  },
  wrongArgument: {
    title: ({ argument }) => `Argumentet ”${argument}” går inte att använda`,
    advice: ({ wants }) => forms[wants],
  },
  fileNotRead: {
    title: () => 'Filen gick inte att läsa',
    advice: ({ reason }) => reasons[reason],
  },
  unknownArea: {
    title: ({ codes }, format) =>
      `${codes.length === 1 ? 'Områdeskoden' : 'Områdeskoderna'} ${some(codes, format)} finns inte i data`,
    advice: () => 'Kontrollera koderna och att de är från samma områdesindelning.',
  },
  missingColumns: {
    title: ({ columns }, format) =>
      `${columns.length === 1 ? 'En kolumn' : 'Några kolumner'} saknas: ${some(columns, format)}`,
    advice: () => 'Lägg till dem i tabellen, eller ange vad de heter där.',
  },
};
