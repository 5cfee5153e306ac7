import { defineConfig } from 'vitest/config';
import { writePacksIndex } from './data/packs-index.ts';

export default defineConfig({
  base: './',
  plugins: [
    {
      name: 'list-packs',
      /** The page offers every pack that lies in public/packs when it is built or served. */
      buildStart() {
        writePacksIndex('public/packs');
      },
    },
  ],
  // Fonts stay files: the content security policy lets none in as text.
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/journeys/**', 'node_modules/**'] },
});
