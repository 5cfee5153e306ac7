const firstResidents = 5000;
const sizesPerDoubling = 4;
const mostHalvings = 4;

/**
 * The sizes at which surroundings are compared: 5 000 residents, doubled and halved, with three sizes in between, in whole residents. They begin at the
 * first halving of 5 000 that is no larger than the smaller pole, at 312 in any case, and end where more than the whole region would be needed.
 */
export function meetingSizes(smallestPole: number, everyone: number): readonly number[] {
  let halvings = 0;
  while (halvings < mostHalvings && firstResidents / 2 ** halvings > smallestPole) halvings++;
  const sizes: number[] = [];
  for (let step = -halvings * sizesPerDoubling; ; step++) {
    const k = Math.floor(firstResidents * 2 ** (step / sizesPerDoubling));
    if (!(k <= everyone)) return sizes;
    sizes.push(k);
  }
}

/** True for the sizes that stand on the scale: 5 000, its doublings and its halvings. */
export function isNamedSize(k: number): boolean {
  const doublings = Math.log2(k / firstResidents);
  return Math.abs(doublings - Math.round(doublings)) < 0.01;
}

/** Index of the step in focus: that of `k`, else where the poles meet, else the largest; −1 where there are none. */
export function stepInFocus(
  { steps, meeting }: { readonly steps: readonly { readonly k: number }[]; readonly meeting: number },
  k: number | null,
): number {
  const asked = steps.findIndex((step) => step.k === k);
  if (asked >= 0) return asked;
  return meeting >= 0 ? meeting : steps.length - 1;
}
