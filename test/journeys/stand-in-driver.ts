import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { smallWorld } from '../scb/small-world.ts';
import type { StandIn } from '../scb/stand-in.ts';
import { startStandIn } from '../scb/stand-in.ts';
import { DataDialog } from './data-dialog.ts';
import { test as base } from './driver.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The same driver, with the app served by a stand-in for SCB that knows Göteborg and Partille, and the dialog of data. */
export const test = base.extend<{ dialog: DataDialog; fresh: undefined }, { standIn: StandIn }>({
  standIn: [
    async ({}, use) => {
      const app = resolve(root, process.env['MELLANRUM_DIST'] ?? 'dist');
      const standIn = await startStandIn({ app, world: smallWorld(), limits: { calls: Infinity } });
      await use(standIn);
      await standIn.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ standIn }, use) => {
    await use(`${standIn.address}app/`);
  },
  fresh: [
    async ({ standIn }, use) => {
      standIn.setFaults([]);
      await use(undefined);
    },
    { auto: true },
  ],
  dialog: async ({ page }, use) => {
    await use(new DataDialog(page));
  },
});
