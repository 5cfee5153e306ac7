import type { Locator, Page } from '@playwright/test';

/** The dialog "Data" as a person meets it, in either language. */
export class DataDialog {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get box(): Locator {
    return this.page.getByRole('dialog', { name: 'Data' });
  }

  async open(): Promise<void> {
    const inBar = this.page.getByRole('banner').getByRole('button', { name: 'Data', exact: true });
    const below = this.page.getByRole('button', { name: /^(Hämta eller lägg in|Fetch or add) data …$/ });
    // On a phone the bar leaves its room to the map.
    await inBar.or(below).first().click();
    await this.box.waitFor();
  }

  get field(): Locator {
    return this.box.getByRole('combobox', { name: /Sök kommun|Search for a municipality/ });
  }

  /** Types the beginning of each name and takes the first hit. */
  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.field.fill(name);
      await this.field.press('Enter');
    }
    await this.planned();
  }

  /** Waits until the dialog says what the fetch takes. */
  async planned(): Promise<void> {
    await this.box.locator('.takes[data-phase="planned"]').waitFor();
  }

  async fetch(): Promise<void> {
    await this.press(/^(Hämta|Fetch)$/);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.box.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async tab(name: string): Promise<void> {
    await this.box.getByRole('tab', { name }).click();
  }

  /** Waits until it has closed by itself: everything came and the region is open. */
  async closed(): Promise<void> {
    await this.box.waitFor({ state: 'hidden' });
  }

  heading(words: string | RegExp): Locator {
    return this.box.getByRole('heading', { name: words });
  }
}
