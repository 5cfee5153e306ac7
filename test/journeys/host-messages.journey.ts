import { expect } from '@playwright/test';
import { test } from './host-driver.ts';

interface Talkative {
  connect(): Promise<{ setMeasure(matt: string): Promise<void>; getState(): Promise<{ fields: object }> }>;
  flood(count: number): Promise<readonly string[]>;
  hostile(): Promise<readonly string[]>;
}
declare const prov: Talkative;

test('10 hostile messages and 10 000 in a second leave the map as it was, and it still answers', async ({
  host,
  page,
}) => {
  await host.open('prov/meddelanden.html');
  await host.mapIsShown();
  await page.evaluate(async () => {
    await prov.connect();
  });
  expect(await page.evaluate(() => prov.hostile())).toEqual([
    ...['payload', 'payload', 'field', 'field', 'tooLarge', 'tooLarge', 'payload', 'payload', 'field', 'payload'],
  ]);
  const answers = await page.evaluate(() => prov.flood(10_000));
  expect(answers.filter((one) => one === 'ok').length).toBeLessThanOrEqual(300);
  expect(answers).toContain('tooMany');
  const state = await page.evaluate(async () => {
    const map = await prov.connect();
    await map.setMeasure('ice');
    return map.getState();
  });
  expect(state.fields).toMatchObject({ matt: 'ice', a: '9901C1930', b: '9901C1690' });
});
