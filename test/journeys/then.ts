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
    const axe = new AxeBuilder({ page: this.page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ]);
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
