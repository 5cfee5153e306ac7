import type { ProblemTexts } from '../problem-texts.ts';

/** Problems of keeping a lab for when there is no network. */
export const offlineProblems = {
  offlineFile: {
    title: ({ reason, status }, format) =>
      ({
        missing: `En fil kunde inte hämtas (svar ${format.number(status)})`,
        unreachable: 'Nätet bröts medan filerna hämtades',
        changed: 'En fil är inte den som servern lovade',
      })[reason],
    advice: ({ reason }) =>
      ({
        missing:
          'Filen saknas på servern. Försök igen om en stund; hjälper inte det behöver den som driver webbplatsen lägga upp hela mappen på nytt.',
        unreachable: 'Det som har kommit är kvar. Fortsätt när nätet är tillbaka.',
        changed:
          'Webbplatsen håller kanske på att uppdateras, eller så ändrar servern filer på vägen. Försök igen om en stund. Det som har kommit är kvar.',
      })[reason],
  },
  offlineLost: {
    title: () => 'Det som sparades försvann under tiden',
    advice: () => 'Webbläsarens data har rensats medan filerna hämtades. Förbered igen.',
  },
  offlineNewer: {
    title: () => 'Det som är förberett gjordes av en nyare version av Mellanrum',
    advice: () => 'Stäng det här fönstret och öppna adressen igen, så kommer den nyare versionen.',
  },
  offlineWorker: {
    title: () => 'Webbläsaren lät inte sidan öppnas utan nät',
    advice: () =>
      'Filerna är hämtade, men den del som lämnar ut dem kunde inte starta. Försök igen. Hjälper inte det: använd en annan webbläsare, eller spara spåret som en fil.',
  },
} satisfies Partial<ProblemTexts>;
