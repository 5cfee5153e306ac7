import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that Playwright has fetched itself, if it has. @returns {string | undefined} */
function playwrightsOwn() {
  try {
    const { chromium } = createRequire(`${root}package.json`)('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** True when the program starts and says its version; a snap's stub, for one, does not. @param {string} path */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path);
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** An installed Chromium or Chrome, or undefined. @returns {string | undefined} */
export function installedChromium() {
  const asked = process.env['CHROMIUM'];
  if (asked) return existsSync(asked) ? asked : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const known = [...places, ...onPath].filter((path) => existsSync(path));
  return [...new Set(known)].find(starts) ?? playwrightsOwn();
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian() {
  console.log("No browser is installed: installing Debian's Chromium and two fonts.");
  return (
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-dejavu-core',
      'fonts-liberation',
    ])
  );
}

function installFromPlaywright() {
  console.log("No browser is installed: fetching Playwright's Chromium.");
  return succeeds(process.execPath, [`${root}node_modules/@playwright/test/cli.js`, 'install', 'chromium']);
}

/**
 * A Chromium for the journeys: an installed one, else Debian's package when we are root, else Playwright's own. Undefined, after a plain sentence, when none can be had.
 * @returns {string | undefined}
 */
export function findChromium() {
  const asked = process.env['CHROMIUM'];
  if (asked && !existsSync(asked)) {
    console.error(`CHROMIUM names ${asked}, and there is no such file.`);
    return undefined;
  }
  const found = installedChromium();
  if (found) return found;
  if (isDebianRoot() && installFromDebian()) return installedChromium();
  if (installFromPlaywright()) return installedChromium();
  console.error(
    'The journeys need Chromium or Chrome, and none could be found or installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
  );
  return undefined;
}
