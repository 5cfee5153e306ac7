import type { ProblemTexts } from '../problem-texts.ts';

export const savedSessionProblems = {
  sessionStorageFull: {
    title: ({ bytes }, format) => `There is no room for the session (${format.bytes(bytes)}) on this computer`,
    advice: () =>
      'Remove saved sessions or regions that are not needed, or save the session as a file. What was saved last is still there.',
  },
  sessionStorageDenied: {
    title: () => 'The browser does not let the session be saved on this computer',
    advice: () => 'Save the session as a file instead. Everything else works.',
  },
  savedSessionDamaged: {
    title: ({ kept }) =>
      kept === 'before' ? 'What was saved last is damaged' : 'The saved session is damaged and cannot be opened',
    advice: ({ kept }) =>
      kept === 'before'
        ? 'What was saved the time before is open instead. The last changes may be missing.'
        : 'Open it from a file if it has been saved as one, and remove the damaged one from the list.',
  },
  savedSessionNewer: {
    title: () => 'The session was saved by a newer version of Mellanrum',
    advice: () => 'It is not written over. Reload the page to get the new version, or save this one as a file.',
  },
  savedSessionGone: {
    title: () => 'The session is no longer on this computer',
    advice: () => 'It may have been removed in another window. Open it from a file if it has been saved as one.',
  },
} satisfies Partial<ProblemTexts>;
