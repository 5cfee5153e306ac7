import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM'];

/**
 * What Chromium leaves out. The three that begin with WebUIOmnibox are the suggestions below the address field, two pages of their own in every new window:
 * a third of what a visit costs, and nobody sees them. The rest is what Playwright leaves out by itself, repeated since the last list is the one that counts.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Chromium as it runs everywhere: without a sandbox in containers, quiet on the network, drawing in software where there is no GPU. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  `--disable-features=${withoutFeatures.join(',')}`,
];

/** The same without WebGL: the map draws itself as SVG, in a third of the time that a processor needs to draw as a graphics card would. */
const flagsWithoutWebGl = [
  ...chromiumFlags.filter((flag) => flag !== '--enable-unsafe-swiftshader'),
  '--disable-gpu',
  '--disable-software-rasterizer',
];

/** Journeys about what MapLibre draws and how the map is used; the rest, which are about everything around it, walk beside the SVG map. */
const aboutTheMap = /(first-visit|overlays|lost-webgl|map-between)\.journey\.ts/;

const launch = (args: readonly string[]): { args: string[]; executablePath?: string } => ({
  args: [...args],
  ...(executablePath ? { executablePath } : {}),
});

/** The port is known once the file server has said it: see `webServer` below. */
const port = process.env['MELLANRUM_PORT'] ?? '0';
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // Letters are smoothed a little differently from machine to machine; a line that moved is more than that.
    toHaveScreenshot: {
      pathTemplate: '{testDir}/../pictures/charts/{arg}{ext}',
      animations: 'disabled',
      threshold: 0.25,
      maxDiffPixelRatio: 0.005,
    },
  },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: { reducedMotion: 'reduce' },
    // What cannot be done in this time will not be done in the whole of a test's.
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'MapLibre', testMatch: aboutTheMap, use: { launchOptions: launch(chromiumFlags) } },
    { name: 'SVG', testIgnore: aboutTheMap, use: { launchOptions: launch(flagsWithoutWebGl) } },
  ],
  webServer: {
    command: `node test/run/serve.mjs --port 0 --folder ${process.env['MELLANRUM_DIST'] ?? 'dist'}`,
    cwd: '../..',
    wait: { stdout: /Served at http:\/\/localhost:(?<mellanrum_port>\d+)/ },
  },
});
