import type { ProblemTexts } from '../problem-texts.ts';

/** Problems of saving and copying. */
export const exportProblems = {
  downloadBlocked: {
    title: () => 'Filen kunde inte sparas',
    advice: () =>
      'Webbläsaren eller sidan runt kartan tillåter inte nedladdning. Öppna kartan i ett eget fönster och försök igen.',
  },
  clipboardBlocked: {
    title: () => 'Bilden kunde inte kopieras',
    advice: () => 'Webbläsaren släpper inte fram till urklipp. Spara bilden som fil i stället.',
  },
  nothingToExport: {
    title: () => 'Det finns inget att spara',
    advice: () => 'Det som skulle sparas visas inte längre. Välj om och försök igen.',
  },
} satisfies Partial<ProblemTexts>;
