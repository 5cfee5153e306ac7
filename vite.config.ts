import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 1200 },
  worker: { format: 'es' },
  test: { include: ['test/**/*.test.ts'], exclude: ['test/journeys/**', 'node_modules/**'] },
});
