import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { makeWorkbook } from '../files/make-workbook.ts';
import { DataDialog } from './data-dialog.ts';
import { areas } from './demo-region.ts';
import { test as base } from './driver.ts';

interface GivenFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/** "Egna filer" as a person meets it. */
class OwnFiles {
  private readonly page: Page;
  readonly dialog: DataDialog;

  constructor(page: Page) {
    this.page = page;
    this.dialog = new DataDialog(page);
  }

  /** Lets files fall on the page, as from the desktop. */
  async drop(...files: readonly GivenFile[]): Promise<void> {
    const sent = files.map(({ name, body }) => ({ name, bytes: [...Buffer.from(body as Uint8Array)] }));
    await this.page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', options));
      document.body.dispatchEvent(new DragEvent('drop', options));
    }, sent);
    await this.read(...files.map(({ name }) => name));
  }

  async read(...names: readonly string[]): Promise<void> {
    for (const name of names) await expect(this.card(name)).toHaveAttribute('data-phase', /read$|failed/);
  }

  card(name: string): Locator {
    return this.dialog.box.getByRole('article', { name, exact: true });
  }

  get open(): Locator {
    return this.dialog.box.getByRole('button', { name: 'Öppna på kartan' });
  }

  /** Opens what the files have become. */
  async show(): Promise<void> {
    await this.open.click();
    await this.dialog.closed();
  }
}

const test = base.extend<{ own: OwnFiles }>({
  own: async ({ page }, use) => {
    await use(new OwnFiles(page));
  },
});

const pupils = (row: number): number => 20 + ((row * 7919) % 61);
const deso: GivenFile = {
  name: 'elever.csv',
  body: `Område;Elever i förskola 2022;Elever i grundskola 2022\n${areas.map(({ code }, i) => `${code};${String(pupils(i))};${String(3 * pupils(i + 1))}`).join('\n')}\n0180C1010;1;2\n`,
};
const municipalities: GivenFile = {
  name: 'hemtjanst.csv',
  body: 'kommun;Hemtjänst 2022\n9901;440\n9902;400\n581;9\n',
};
const broken: GivenFile = { name: 'trasig.xlsx', body: 'PK\u0003\u0004 inte en arbetsbok' };
const fixture = (name: string): GivenFile => ({
  name,
  body: readFileSync(new URL(`../files/geo/fixtures/${name}`, import.meta.url)),
});

test('files dropped on the page are asked about, opened, and shown on map and in table; what did not join is told with its reason', async ({
  when,
  then,
  own,
  page,
}) => {
  const asked: string[] = [];
  await when.open('?v=1&visa=tabell');
  page.on('request', (request) => asked.push(request.url()));
  await own.drop(deso, municipalities, broken);
  await expect(own.dialog.box.getByRole('tab', { name: 'Egna filer' })).toHaveAttribute('aria-selected', 'true');
  await expect(own.card('elever.csv')).toContainText(
    `Läses som siffror för DeSO 2024, år 2022, 2 serier. ${String(areas.length)} av ${String(areas.length)} områden träffade.`,
  );
  await expect(own.card('trasig.xlsx')).toContainText('Filen är skadad eller bara delvis hämtad');
  await expect(own.card('hemtjanst.csv')).toContainText('581 är 0581');
  await expect(own.open).toBeDisabled();
  await own.card('hemtjanst.csv').getByRole('radio', { name: 'Ja, sätt dit nollan' }).check();
  await own
    .card('elever.csv')
    .getByRole('radio', { name: /^Indelningen från 2024/ })
    .check();
  await expect(own.open).toBeEnabled();
  await then.accessible(own.dialog.box);
  await test.step('what did not join is told with its reason and downloaded', async () => {
    const card = own.card('elever.csv');
    await card.getByText('Ett område i filen används inte').click();
    await expect(card.locator('.reasons')).toContainText('0180C1010');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: 'Ladda ner rapporten (CSV)' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(`elever.csv;${String(areas.length + 2)};1;0180C1010`);
  });
  await own.dialog.box.getByText('Gör ett eget balansmått').click();
  await own.dialog.box.getByLabel('Antal av').selectOption({ label: 'Elever i förskola (elever.csv)' });
  await own.dialog.box.getByLabel('på varje').selectOption({ label: 'Elever i grundskola (elever.csv)' });
  await own.show();
  await then.addressHas('paket', 'lokal-egen-exempelregionen-med-egna');
  await then.addressHas('ar', '2022');
  await then.addressHas('matt', 'ratio:elever-i-forskola/elever-i-grundskola');
  await when.settle();
  const table = page.getByRole('table', { name: /^DeSO i/ });
  await expect(table.getByRole('columnheader', { name: /Elever i förskola/ }).first()).toBeVisible();
  await when.show('Karta');
  await when.mapIsReady();
  await expect(page.locator('mr-legend')).toContainText('jämnt');
  await then.noProblem();
  // Nothing but what lies beside the app was asked for, and nothing was stored.
  const { origin } = new URL(page.url());
  expect(asked.filter((address) => !address.startsWith(origin) && !address.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(async () => (await window.indexedDB.databases()).length)).toBe(0);
});

test('a workbook is chosen without a mouse and gives the open region more figures', async ({
  when,
  then,
  own,
  page,
}) => {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = areas.slice(0, 300).map(({ code }, i) => {
    const row = String(i + 2);
    return `<row r="${row}">${cell(`A${row}`, code)}<c r="B${row}"><v>${String(pupils(i))}</v></c></row>`;
  });
  const sheet = `<row r="1">${cell('A1', 'deso')}${cell('B1', 'Kolonilotter 2021')}</row>${rows.join('')}`;
  const buffer = Buffer.from(await makeWorkbook({ sheets: { Lotter: sheet } }).arrayBuffer());
  await when.open('?v=1&visa=tabell');
  await own.dialog.open();
  await when.tabTo(own.dialog.box.getByRole('tab', { name: 'Hämta från SCB' }));
  await when.keys('ArrowDown');
  await when.tabTo(own.dialog.box.getByRole('button', { name: 'Välj filer' }));
  const chosen = page.waitForEvent('filechooser');
  // A key arrives faster than a click: the browser must have heard first that its own dialog is not to be shown.
  await when.settle();
  await when.keys('Enter');
  const chooser = await chosen;
  await chooser.setFiles([{ name: 'lotter.xlsx', mimeType: 'application/octet-stream', buffer }]);
  await own.read('lotter.xlsx');
  const radio = own.card('lotter.xlsx').getByRole('radio').first();
  await when.tabTo(radio);
  await when.keys('Space');
  await expect(own.open).toBeEnabled();
  await when.tabTo(own.open);
  await when.keys('Enter');
  await own.dialog.closed();
  await then.addressHas('matt', 'column:kolonilotter');
  await then.addressHas('ar', '2021');
});

test('boundaries and a table of their own become a region; another file of boundaries lies over the map', async ({
  when,
  then,
  own,
  page,
}) => {
  await when.open('?v=1&visa=tabell');
  await own.drop(fixture('omraden.gpkg'));
  await expect(own.card('omraden.gpkg')).toContainText('Läses som gränser');
  await expect(own.open).toBeDisabled();
  await own.drop({
    name: 'distrikt.csv',
    body: 'kod;Cyklar 2020;Bilar 2020\n0101;60;80\n0102;61;79\n',
  });
  await expect(own.card('distrikt.csv')).toContainText('2 av 2 områden träffade');
  await own.show();
  await then.addressHas('paket', 'lokal-egen-omraden');
  await when.settle();
  await expect(page.getByRole('table').first()).toContainText('60');
  await own.drop(fixture('stadsdelar-utf8.zip'));
  await own.card('stadsdelar-utf8.zip').getByRole('button', { name: 'Lägg ovanpå kartan' }).click();
  await expect(own.dialog.box.getByRole('status')).toContainText('ligger ovanpå kartan');
});

test('codes of another place are never put on the map, and nothing that a file says becomes markup', async ({
  when,
  own,
  page,
}) => {
  await when.open('?v=1&visa=tabell');
  await test.step('codes of another place: it says what is missing and leads to SCB', async () => {
    await own.drop({ name: 'goteborg.csv', body: 'deso;Antal 2024\n1480C1010;44\n1480C2030;40\n' });
    await expect(own.card('goteborg.csv')).toContainText('Siffrorna gäller andra områden än Exempelregionen');
    await expect(own.card('goteborg.csv')).toContainText('DeSO i Göteborg');
    await expect(own.open).toBeDisabled();
    await own.card('goteborg.csv').getByRole('button', { name: 'Hämta gränser från SCB' }).click();
    await expect(own.dialog.box.getByRole('tab', { name: 'Hämta från SCB' })).toHaveAttribute('aria-selected', 'true');
    await own.dialog.tab('Egna filer');
    await own.card('goteborg.csv').getByRole('button', { name: 'Ta bort goteborg.csv' }).click();
  });
  await test.step('nothing becomes markup', async () => {
    const bad = '<img src=x onerror="document.title=1">';
    const rows = areas.map(({ code }, i) => `${code};${String(pupils(i))};${bad}`).join('\n');
    await own.drop({ name: `${bad}.csv`, body: `Kod;Antal ${bad} 2022;Not\n${rows}\n${bad};4;5\n` });
    await expect(own.dialog.box.getByRole('heading', { name: `${bad}.csv` })).toBeVisible();
    await own.dialog.box.getByRole('radio', { name: /^Indelningen från 2024/ }).check();
    await own.show();
    await when.settle();
    await expect(page.locator('img')).toHaveCount(0);
    expect(await page.title()).not.toBe('1');
  });
});
