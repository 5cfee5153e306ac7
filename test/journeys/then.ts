import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What a person then sees, hears or has. */
export class Then {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The relation sentence. */
  get sentence(): Locator {
    return this.panel.locator('.say').first();
  }

  get panel(): Locator {
    return this.page.locator('mr-pair');
  }

  /** The card of a pole. */
  pole(letter: 'A' | 'B'): Locator {
    return this.panel.getByRole('article').filter({ hasText: new RegExp(`Pole? ${letter}`) });
  }

  /** Codes of the pole as the address has them. */
  inAddress(key: string): string | null {
    const { search, hash } = new URL(this.page.url());
    return new URLSearchParams(search).get(key) ?? new URLSearchParams(hash.slice(1)).get(key);
  }

  async addressHas(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.inAddress(key), { message: `${key} in the address` }).toBe(value);
  }

  /** The sentence names both poles and has no trace of a missing number. */
  async sentenceIsWhole(): Promise<void> {
    await expect(this.sentence).toHaveText(/\S+ .+\./);
    await expect(this.sentence).not.toHaveText(/NaN|undefined|null|Infinity|\[object/);
  }

  async problem(words: RegExp): Promise<void> {
    await expect(this.page.locator('mr-problems').getByText(words).first()).toBeVisible();
  }

  async noProblem(): Promise<void> {
    await expect(this.page.locator('mr-problems')).toHaveText(/^\s*$/);
  }

  /** The commonest colour of a small square in the middle of the map, as #rrggbb, whichever way the map is drawn. */
  async colourInTheMiddle(): Promise<string> {
    const box = await this.page.locator('mr-map').boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    const clip = {
      x: Math.round(box.x + box.width / 2) - 4,
      y: Math.round(box.y + box.height / 2) - 4,
      width: 9,
      height: 9,
    };
    const png = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = `#${[...data.slice(i, i + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
    }, png);
  }

  /** The colours of the legend's swatches, as #rrggbb. */
  async legendColours(): Promise<readonly string[]> {
    return this.page
      .locator('mr-legend svg [fill^="#"]')
      .evaluateAll((swatches) => swatches.map((swatch) => (swatch.getAttribute('fill') ?? '').toLowerCase()));
  }

  /** Nothing is wider than the window, so that nobody scrolls in two directions. */
  async nothingIsWiderThanTheWindow(): Promise<void> {
    const wider = await this.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .slice(0, 5)
        .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    });
    expect(wider).toEqual([]);
  }

  /** axe finds nothing, in the page or in what is open on it and has a place of its own. */
  async accessible(open?: Locator): Promise<void> {
    await this.nothingIsFound(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], open);
  }

  /** axe finds nothing to say of the colours: where a page that has been looked at in whole differs in nothing else. */
  async coloursAreAccessible(): Promise<void> {
    await this.nothingIsFound(['cat.color']);
  }

  private async nothingIsFound(tags: string[], open?: Locator): Promise<void> {
    const axe = new AxeBuilder({ page: this.page }).options({ resultTypes: ['violations'] }).withTags(tags);
    // Gone through in one go: the other way carries every node that is in order to a page of its own, and takes twice the time.
    axe.setLegacyMode();
    // What a frame of ours shows is a page of its own, and is looked at as such.
    axe.exclude('mr-embed-preview iframe');
    // A thousand shapes, hidden from assistive technology as a canvas is: the list of areas says what they are.
    axe.exclude('mr-map svg[aria-hidden="true"]');
    if (open) {
      await expect(open).toBeVisible();
      await open.evaluate((element) => {
        element.toggleAttribute('data-looked-at', true);
      });
      axe.include('[data-looked-at]');
    }
    const { violations } = await axe.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    // Soft: the pages that follow are looked at too.
    expect.soft(found).toEqual([]);
  }

  async canBeReached(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    await expect(target).toBeInViewport();
  }
}
