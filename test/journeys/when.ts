import type { Download, Locator, Page } from '@playwright/test';
import { area } from './demo-region.ts';

/** What a person does. */
export class When {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address and waits until the region is on the page. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address === '' ? './' : address);
    await this.region();
  }

  /** Opens an address and waits until the map is drawn too. */
  async openMap(address = ''): Promise<void> {
    await this.open(address);
    await this.mapIsReady();
  }

  /** Waits until the pack is read: the page says so by leaving its opening. */
  async region(): Promise<void> {
    await this.page.locator('main:not(.opening)').first().waitFor();
  }

  async mapIsReady(): Promise<void> {
    await this.page.locator('mr-map[data-state="ready"]').waitFor({ timeout: 30_000 });
  }

  /** Puts the camera over an area and clicks in the middle of the map, where the area now is. */
  async clickArea(code: string, modifiers: ('Shift' | 'Alt')[] = []): Promise<void> {
    await this.lookAt(code);
    const box = await this.map.boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    await this.map.click({ position: { x: box.width / 2, y: box.height / 2 }, modifiers, force: true });
  }

  /** Moves the camera by the address, as a shared link does. */
  async lookAt(code: string, zoom = 14): Promise<void> {
    const [lon, lat] = area(code).inside;
    const { search, hash } = new URL(this.page.url());
    const parts = hash
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !part.startsWith('k='));
    parts.push(`k=${String(zoom)}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
    await this.goTo(`${search === '' ? '?v=1' : search}#${parts.join('&')}`);
  }

  /** Goes to another view without loading the page anew, as Back and Forward do. */
  async travel(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.history.pushState(null, '', window.location.pathname + to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  }

  /** Goes to another view of the map and waits until it is drawn. */
  async goTo(address: string): Promise<void> {
    await this.travel(address);
    await this.mapIsReady();
    await this.settle();
  }

  /** Lets what has begun come to rest: two frames without a waiting panel. */
  async settle(): Promise<void> {
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve();
            }),
          );
        }),
    );
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Shows a surface by its tab: Karta, Tabell, Text. */
  async show(surface: 'Karta' | 'Tabell' | 'Text'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Visningssätt' }).getByRole('button', { name: surface }).click();
  }

  /** Chooses in a list the first option that begins with the words. */
  async choose(label: string, words: string): Promise<void> {
    const list = this.page.getByLabel(label, { exact: true }).and(this.page.locator('select'));
    const options = await list.locator('option').allInnerTexts();
    const option = options.map((text) => text.trim()).find((text) => text.startsWith(words));
    if (option === undefined) throw new Error(`${label} offers ${options.join(', ')}, and not ${words}.`);
    await list.selectOption({ label: option });
  }

  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('group', { name: label }).getByRole('radio', { name: option, exact: true }).check();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Sök område' }).fill(words);
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until the thing has focus, as a person without a mouse does. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 80): Promise<void> {
    for (let i = 0; i < most; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab did not come to ${String(target)} in ${String(most)} steps.`);
  }

  /** The graphics driver takes the map's context away, and gives it back after a time, or never. */
  async webGlIsLost(backAfterMs?: number): Promise<void> {
    await this.page.evaluate(async (wait) => {
      const canvas = document.querySelector<HTMLCanvasElement>('mr-map canvas');
      const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!context) throw new Error('There is no context to lose.');
      context.loseContext();
      if (wait === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      context.restoreContext();
    }, backAfterMs);
  }

  /** Opens the list of the map's keys. */
  async keysOfTheMap(): Promise<void> {
    await this.page.getByRole('application').focus();
    await this.page.keyboard.press('?');
  }

  async download(name: string | RegExp): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(name)]);
    return download;
  }

  /** What the search has found, first the one that Enter chooses. */
  get found(): Locator {
    return this.page.getByRole('listbox', { name: 'Träffar' }).getByRole('option');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  get map(): Locator {
    return this.page.locator('mr-map');
  }
}
