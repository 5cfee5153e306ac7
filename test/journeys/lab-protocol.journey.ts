import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { area, startPair } from './demo-region.ts';
import { test } from './driver.ts';
import { readPdf } from './printed-pdf.ts';
import { Then } from './then.ts';

/** A lab with two steps and two cards, as the rooms would have made it. */
async function prepare(page: Page): Promise<void> {
  await page.locator('mr-track').waitFor();
  await page.locator('mr-app').evaluate((app) => {
    const act = (detail: unknown): void => void app.dispatchEvent(new CustomEvent('lab', { detail }));
    const step = { note: 'Vänta <tio> sekunder.', question: 'Vad visar kartan inte?', kind: 'open' };
    const card = { who: 'Kommunen', pair: '', method: 'mark', state: 'idea', note: '' };
    act({ type: 'describe', change: { title: 'Labb i Storhamn', place: 'Storhamn', date: '2026-11-22' } });
    act({ type: 'addStep', step: { ...step, title: 'Mötesskalan', address: '?v=1&lada=motesskalan' } });
    act({ type: 'addStep', step: { ...step, title: 'En region som saknas', address: '?v=1&paket=borta' } });
    act({ type: 'addCard', card: { ...card, what: 'Bro', where: 'A', cells: ['omrade/blanda'] } });
    act({ type: 'addCard', card: { ...card, what: '<b>Simskola</b>', where: 'A', cells: [] } });
    app.dispatchEvent(new CustomEvent('lab-order', { detail: { type: 'openDialog', part: 'protocol' } }));
  });
}

/** The slides of a file, in their order, as XML. */
function slidesIn(path: string): readonly string[] {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  const numberOf = (name: string): number => Number(/^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  return parts
    .filter(([name]) => numberOf(name) > 0)
    .toSorted(([one], [other]) => numberOf(one) - numberOf(other))
    .map(([, bytes]) => strFromU8(bytes));
}

/** The words of a piece of a slide. */
function wordsOf(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words).join(' ');
}

test('the lab is printed as tagged pages, made into slides, and saved as one page that opens from a folder', async ({
  when,
  then,
  page,
}) => {
  await when.open('?v=1&rum=labb&tema=morkt');
  await when.settle();
  await prepare(page);
  const part = page.getByRole('tabpanel', { name: 'Protokoll' });
  await then.accessible(part);
  const title = await page.title();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'print';
    };
  });
  await part.getByRole('button', { name: 'Skriv ut' }).click();
  await page.locator('html[data-asked="print"]').waitFor({ timeout: 30_000 });
  const paper = page.locator('mr-lab-paper');
  const names = [...startPair.a, ...startPair.b].map((code) => area(code).name);
  for (const words of [...names, 'Vänta <tio> sekunder.', '<b>Simskola</b>', 'Regionens data finns inte', 'Källor'])
    await expect(paper).toContainText(words);
  const pdf = readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
  expect(pdf.isMarked).toBe(true);
  expect(pdf.pages).toBeGreaterThanOrEqual(4);
  expect(pdf.title).toBe('Labb i Storhamn – Labbprotokoll – Mellanrum');
  expect([...pdf.languages]).toContain('sv-SE');
  for (const [kind, least] of [
    ['H1', 1],
    ['H2', 4],
    ['Table', 4],
    ['TH', 15],
    ['Caption', 4],
    ['Figure', 2],
  ] as const)
    expect(pdf.parts.get(kind), kind).toBeGreaterThanOrEqual(least);
  expect(pdf.alternatives).toHaveLength(pdf.parts.get('Figure') ?? NaN);
  const [map = ''] = pdf.alternatives.filter((words) => words.startsWith('Karta: '));
  for (const name of names) expect(map).toContain(name);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await expect(page).toHaveTitle(title);

  const deck = await when.download('Gör PowerPoint');
  expect(deck.suggestedFilename()).toBe('mellanrum-labbprotokoll-labb-i-storhamn-2026-11-22.pptx');
  const slides = slidesIn(await deck.path());
  const titles = slides.map((xml) => wordsOf(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s.exec(xml)?.[0] ?? ''));
  expect(titles).toEqual([
    ...['Labb i Storhamn', '1. Mötesskalan', '1. Mötesskalan: Mötesskalan', '1. Mötesskalan: Nyckeltal för polparet'],
    ...['2. En region som saknas', 'Tavlan', 'Insatser', 'Att fundera på', 'Källor'],
  ]);
  expect(slides.join('')).not.toContain('lang="en-');
  const pictures = slides.flatMap((xml) => [...xml.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, words]) => words));
  expect(pictures).toHaveLength(2);
  for (const name of names) expect(pictures[0]).toContain(name);
  const tables = slides.flatMap((xml) => [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) => wordsOf(table)));
  for (const name of names) expect(tables[0]).toContain(name);
  expect(tables.join()).toContain('&lt;b&gt;Simskola&lt;/b&gt;');
  await expect(part.getByText(/^Klart: mellanrum-labbprotokoll/)).toBeVisible();

  const file = await when.download('Gör webbsida');
  expect(file.suggestedFilename()).toBe('mellanrum-labbspar-labb-i-storhamn-2026-11-22.html');
  await expect(part.getByText(/^Klart: mellanrum-labbspar/)).toBeVisible();
  const asked: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  page.on('console', (message) => told.push(message.text()));
  const saved = test.info().outputPath('spar.html');
  await file.saveAs(saved);
  await page.goto(pathToFileURL(saved).href);
  expect(new Set(asked.filter((protocol) => protocol !== 'data:'))).toEqual(new Set(['file:']));
  await expect(page.getByRole('heading', { level: 1, name: 'Labb i Storhamn' })).toBeVisible();
  await page.getByRole('link', { name: 'Mötesskalan' }).click();
  await expect(page.getByRole('img', { name: /^Karta: / })).toBeInViewport();
  await page.getByText('Visa anteckningen').first().click();
  await expect(page.getByText('Vänta <tio> sekunder.').first()).toBeVisible();
  expect(await page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0))).toBe(true);
  expect(told).toEqual([]);
  await new Then(page).accessible();
});
