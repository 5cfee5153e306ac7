import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { writeEmbedScripts } from './data/embed-scripts.ts';
import { writeOfflineFiles } from './data/offline-files.ts';
import { writePacksIndex } from './data/packs-index.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

export default defineConfig({
  base: './',
  define: { appVersion: JSON.stringify(version) },
  plugins: [
    {
      name: 'list-packs',
      /** The page offers every pack that lies in public/packs when it is built or served. */
      async buildStart() {
        await writePacksIndex('public/packs');
      },
    },
    {
      name: 'scripts-for-other-pages',
      apply: 'build',
      async writeBundle({ dir }) {
        await writeEmbedScripts(dir ?? 'dist');
      },
    },
    {
      name: 'list-for-the-lab-without-a-network',
      apply: 'build',
      writeBundle: {
        sequential: true,
        order: 'post',
        async handler({ dir }) {
          await writeOfflineFiles(dir ?? 'dist');
        },
      },
    },
    {
      name: 'let-the-workshop-in',
      apply: 'serve',
      /** While developing, Vite puts styles in the page and talks over a socket; the built page allows neither. */
      transformIndexHtml: (html) =>
        html
          .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          .replace("connect-src 'self'", "connect-src 'self' ws:"),
    },
  ],
  // Fonts stay files: the content security policy lets none in as text.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'embed.html', 'presenter.html'] },
  },
  worker: { format: 'es' },
  // Time is measured by the bench, never by a test: a loaded machine may take its time.
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/journeys/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files that follow each other in a thread share what they import: a third of the time went to reading it anew for each.
    pool: 'threads',
    isolate: false,
    // On two cores one would stand idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
