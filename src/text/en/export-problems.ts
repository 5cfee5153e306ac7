import type { ProblemTexts } from '../problem-texts.ts';

/** Problems of saving and copying. */
export const exportProblems = {
  downloadBlocked: {
    title: () => 'The file could not be saved',
    advice: () =>
      'The browser or the page around the map does not allow downloads. Open the map in a window of its own and try again.',
  },
  clipboardBlocked: {
    title: () => 'The picture could not be copied',
    advice: () => 'The browser does not give access to the clipboard. Save the picture as a file instead.',
  },
  nothingToExport: {
    title: () => 'There is nothing to save',
    advice: () => 'What was to be saved is no longer shown. Choose again and try once more.',
  },
} satisfies Partial<ProblemTexts>;
