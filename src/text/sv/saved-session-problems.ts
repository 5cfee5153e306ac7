import type { ProblemTexts } from '../problem-texts.ts';

/** Problems of sessions that are kept on this machine. */
export const savedSessionProblems = {
  sessionStorageFull: {
    title: ({ bytes }, format) => `Det finns inte plats för sessionen (${format.bytes(bytes)}) på den här datorn`,
    advice: () =>
      'Ta bort sparade sessioner eller regioner som inte behövs, eller spara sessionen som fil. Det som sparades senast är kvar.',
  },
  sessionStorageDenied: {
    title: () => 'Webbläsaren tillåter inte att sessionen sparas på den här datorn',
    advice: () => 'Spara sessionen som fil i stället. Allt annat fungerar.',
  },
  savedSessionDamaged: {
    title: ({ kept }) =>
      kept === 'before'
        ? 'Det som sparades senast är skadat'
        : 'Den sparade sessionen är skadad och går inte att öppna',
    advice: ({ kept }) =>
      kept === 'before'
        ? 'Det som sparades gången före är öppnat i stället. Det kan sakna de sista ändringarna.'
        : 'Öppna den från en fil om den har sparats så, och ta bort den skadade ur listan.',
  },
  savedSessionNewer: {
    title: () => 'Sessionen är sparad av en nyare version av Mellanrum',
    advice: () => 'Den skrivs inte över. Ladda om sidan för att få den nya versionen, eller spara den här som fil.',
  },
  savedSessionGone: {
    title: () => 'Sessionen finns inte längre på den här datorn',
    advice: () => 'Den kan ha tagits bort i ett annat fönster. Öppna den från en fil om den har sparats så.',
  },
} satisfies Partial<ProblemTexts>;
