import type { ProblemTexts } from '../problem-texts.ts';

/** Problems of keeping a lab for when there is no network. */
export const offlineProblems = {
  offlineFile: {
    title: ({ reason, status }, format) =>
      ({
        missing: `A file could not be fetched (answer ${format.number(status)})`,
        unreachable: 'The network was lost while the files were fetched',
        changed: 'A file is not the one the server promised',
      })[reason],
    advice: ({ reason }) =>
      ({
        missing:
          'The file is not on the server. Try again in a while; if that does not help, whoever runs the website needs to put up the whole folder again.',
        unreachable: 'What has come is kept. Continue when the network is back.',
        changed:
          'Perhaps the website is being updated, or the server changes files on their way. Try again in a while. What has come is kept.',
      })[reason],
  },
  offlineLost: {
    title: () => 'What was saved went away meanwhile',
    advice: () => 'The browser’s data were cleared while the files were fetched. Prepare again.',
  },
  offlineNewer: {
    title: () => 'What is prepared was made by a newer version of Mellanrum',
    advice: () => 'Close this window and open the address again, and the newer version comes.',
  },
  offlineWorker: {
    title: () => 'The browser did not let the page be opened without a network',
    advice: () =>
      'The files have come, but the part that hands them out could not start. Try again. If that does not help: use another browser, or save the track as a file.',
  },
} satisfies Partial<ProblemTexts>;
