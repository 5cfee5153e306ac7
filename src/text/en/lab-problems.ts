import type { SessionDamage, SessionPart } from '../../problem/problem.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const parts: Readonly<Record<SessionPart, string>> = {
  session: 'the session',
  opening: 'the opening page',
  closing: 'the closing page',
  step: 'step',
  card: 'card',
  votes: 'the votes',
  pair: 'pole pair',
  data: 'the note on region',
  previous: 'the last lab',
  included: 'the included region',
};

/** Members of a session file by the names that they have in it. */
const members: Readonly<Record<string, string>> = {
  ...{ id: 'identity', title: 'title', place: 'place', date: 'date', group: 'group', revision: 'revision' },
  ...{ shown: 'whether it is shown', text: 'text', note: 'note', question: 'question', kind: 'kind' },
  ...{ address: 'address', what: 'what', who: 'who', where: 'where', pair: 'pole pair' },
  ...{ cells: 'places in the matrix', method: 'method', state: 'state', perPerson: 'dots per person' },
  ...{ people: 'number of people', dots: 'dots', name: 'name', pack: 'region', level: 'level', a: 'pole A' },
  ...{ b: 'pole B', route: 'drawn way', edition: 'edition', version: 'version', steps: 'the steps' },
  ...{ cards: 'the cards', pairs: 'the pole pairs', data: 'the regions', votes: 'the votes' },
  ...{ opening: 'the opening page', closing: 'the closing page', previous: 'the last lab' },
  ...{ included: 'included regions', files: 'files' },
};

const damages: Readonly<Record<SessionDamage, string>> = {
  missing: 'missing',
  wrongKind: 'of the wrong kind',
  unknown: 'not understood',
  tooLong: 'too long',
  signs: 'with characters that cannot be shown',
  twice: 'given twice',
  tooMany: 'more than there is room for',
  outOfRange: 'outside what is possible',
};

const counted: readonly SessionPart[] = ['step', 'card', 'pair', 'data', 'included'];

function partName(part: SessionPart, number: number): string {
  return counted.includes(part) && number > 0 ? `${parts[part]} ${String(number)}` : parts[part];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Problems of sessions: their files, their regions, and two of them made one. */
export const labProblems = {
  notSession: {
    title: () => 'The file is not a session from Mellanrum',
    advice: () => 'Choose a file that ends in .mellanrum.json. The session that is open is as it was.',
  },
  sessionBroken: {
    title: ({ part, number, isEnd }) =>
      isEnd
        ? `The session file is not whole: it ends in ${partName(part, number)}`
        : `The session file cannot be read: the fault begins in ${partName(part, number)}`,
    advice: ({ isEnd }) =>
      isEnd
        ? 'The file was probably not copied to its end. Fetch it again from where it was saved. The session that is open is as it was.'
        : 'The file has probably been changed by hand. Mend the row in a text editor, or open an earlier copy.',
  },
  sessionTooLarge: {
    title: ({ bytes }, format) => `The session file is too large: ${format.count(Math.ceil(bytes / 1e6))} MB`,
    advice: ({ limit }, format) =>
      `At most ${format.count(Math.floor(limit / 1e6))} MB can be opened. Save the session without included regions, and bring the regions on their own.`,
  },
  sessionNewer: {
    title: () => 'The session was saved in a newer version of Mellanrum',
    advice: () =>
      'What this version understands is shown. Save under a new name, so that the original stays, or reload the page to get the new version.',
  },
  sessionDamage: {
    title: ({ part, number, member, damage, isPrevious }) => {
      const place = capital(partName(part, number)) + (isPrevious ? ' of the last lab' : '');
      const what = member === '' ? '' : `, ${members[member] ?? `“${member}”`}`;
      return `${place}${what}: ${damages[damage]}`;
    },
    advice: ({ member, isLeftOut }) =>
      isLeftOut
        ? 'That part is left out. Everything else in the session is there.'
        : member === ''
          ? 'It has been mended as far as possible. Everything else in the session is there.'
          : 'It has been mended or left empty. Everything else in the session is there.',
  },
  sessionMoreDamage: {
    title: ({ count }, format) => `${format.count(count)} more parts of the file were damaged`,
    advice: () => 'They have been mended or left out in the same way as those that are listed.',
  },
  sessionRegionMissing: {
    title: ({ title }) => `The region “${title}” is not here`,
    advice: ({ isMadeHere }) =>
      isMadeHere
        ? 'It was made in another browser. Ask for a session that brings the region along, or fetch it anew under Data. The steps are there.'
        : 'Add the data pack, or fetch the region under Data. The steps are there.',
  },
  sessionOtherEdition: {
    title: ({ title, date }) =>
      `The region “${title}” has other figures than when the session was made${date === '' ? '' : ` (${date})`}`,
    advice: () =>
      'The steps show the figures that are here. Read the notes again: a number that they mention may have changed.',
  },
  mergeTooMany: {
    title: ({ part, count }, format) =>
      `Together the sessions have ${format.count(count)} ${{ step: 'steps', card: 'cards', pair: 'pole pairs', data: 'regions' }[part]}`,
    advice: ({ limit }, format) =>
      `A session has at most ${format.count(limit)}. Remove some in one of them, and merge again. Nothing has been changed.`,
  },
} satisfies Partial<ProblemTexts>;
