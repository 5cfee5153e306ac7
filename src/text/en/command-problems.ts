import type { ArgumentForm, ProblemDetails } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { commandProblems as swedish } from '../sv/command-problems.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format, total = items.length): string => {
  const shown = items.slice(0, 5);
  const more = total - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} more`] : shown);
};

/** What a command wants of an option. */
const forms: { readonly [F in ArgumentForm]: string } = {
  value:
    'Write the value after the name, as --table households.csv; those that are only switched on take none. --help shows all.',
  year: 'Write the year with four digits, as --year 2017.',
  pair: 'Write the area codes of A and B with a colon between, as --pair A1+A2:B1. Both sides must be there, and no more than two.',
  packId: 'Use at most 40 small letters a–z, digits and hyphens, and begin with a letter or digit, as --id my-region.',
  map: 'Write the name of the column in the table, an equals sign and the name here, as --map Forv=employmentRate.',
  knownColumn:
    'Left of the equals sign goes a column of the table, right of it a known name. --help shows the known names.',
  counts:
    'Smoothing needs counts. Whole percents have no random uncertainty to reckon with; leave --smooth out, or give counts.',
  municipalities: 'Write municipality codes of four digits with commas between, as in --kommun 1480,1402.',
  county: 'Write county codes of two digits with commas between, as in --lan 14.',
  years: 'Write years with commas between, or a hyphen from the first to the last, as in --years 2015-2024.',
  webAddress:
    'Write an address that starts with http, with nothing after host and port, as in --scb http://localhost:4180.',
  metres: 'Write a number of metres from 0.1 to 1000, as in --tolerance 25.',
};

const reasons: { readonly [R in ProblemDetails['fileNotRead']['reason']]: string } = {
  missing: 'It is not there. Check the path, and where the command is run.',
  folder: 'It is a folder. Name the file in it.',
  denied: 'Check that it is there and that you may read it.',
};

/** Problems of the commands: arguments, files, areas and columns. The page never tells them. */
export const commandProblems: typeof swedish = {
  unknownArgument: {
    title: ({ argument }) => `The argument “${argument}” is not known`,
    advice: () => 'Run the command with --help to see the arguments that exist.',
  },
  missingArgument: {
    title: ({ argument }) => `The argument ${argument} is missing`,
    advice: () => 'The command needs it. Run it with --help to see all arguments.',
  },
  wrongArgument: {
    title: ({ argument }) => `The argument “${argument}” cannot be used`,
    advice: ({ wants }) => forms[wants],
  },
  fileNotRead: {
    title: () => 'The file could not be read',
    advice: ({ reason }) => reasons[reason],
  },
  unknownArea: {
    title: ({ codes }, format) =>
      `The area ${codes.length === 1 ? 'code' : 'codes'} ${some(codes, format)} ${codes.length === 1 ? 'is' : 'are'} not in the data`,
    advice: () => 'Check the codes, and that they are from the same division into areas.',
  },
  missingColumns: {
    title: ({ columns }, format) =>
      `${columns.length === 1 ? 'A column is' : 'Some columns are'} missing: ${some(columns, format)}`,
    advice: () => 'Add them to the table, or say what they are called there.',
  },
};
