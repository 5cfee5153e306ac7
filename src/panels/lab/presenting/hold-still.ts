/** What stays awake while something is presented: the presentation, and what speaks to a screen reader. */
const awake = 'mr-presenting, mr-announcer';

/** What a presentation may let loose: the surface of the step, and the chart under it. */
const picture = '.surface, mr-drawer';

/**
 * Puts everything on the page but the presentation out of reach of keys, pointer and screen reader; `free` lets the picture of the step be. Said again at
 * each drawing, since the page may have put something new there. Nothing of it is left after `release`.
 */
export function holdStill(page: Element, free: boolean): void {
  for (const child of page.children) {
    const holdsPicture = free && child.matches('main');
    setInert(child, !child.matches(awake) && !holdsPicture);
    if (!child.matches('main')) continue;
    for (const part of child.children) setInert(part, holdsPicture && !part.matches(picture));
  }
}

/** Lets all of the page be again. */
export function release(page: Element): void {
  for (const child of page.children) {
    setInert(child, false);
    if (child.matches('main')) for (const part of child.children) setInert(part, false);
  }
}

function setInert(element: Element, inert: boolean): void {
  element.toggleAttribute('inert', inert);
}
