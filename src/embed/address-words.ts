/**
 * The words of the address and where each stands. A copy of what `src/address/view.ts` says, without how each is read, so that the element weighs little; a
 * test holds the two together.
 */
export const addressWords = {
  query: [
    ...['paket', 'niva', 'matt', 'bas', 'del', 'ar', 'farg', 'visa', 'om', 'kommun', 'sok', 'ordning', 'sida'],
    ...['tabell', 'tabelldel', 'sprak', 'tema', 'rorelse', 'tangenter', 'rum', 'lada', 'granser', 'forslag'],
    ...['troskel', 'vag', 'jamfor', 'jamforelse', 'krets', 'racker', 'fordelning', 'x', 'y', 'tank'],
    ...['flikar', 'sokruta', 'forklaring', 'mening', 'andra', 'passa', 'interaktiv'],
  ],
  hash: ['a', 'b', 'fast', 'k', 'rutt'],
} as const;
