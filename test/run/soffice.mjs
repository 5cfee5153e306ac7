import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** An installed LibreOffice, or undefined. @returns {string | undefined} */
export function installedSoffice() {
  const asked = process.env['SOFFICE'];
  if (asked) return existsSync(asked) ? asked : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name)));
  return [...places, ...onPath].find((path) => existsSync(path));
}

/**
 * @param {string[]} args
 * @param {number} [timeout] ms
 * @returns {Promise<boolean>} whether it was done, and in time
 */
function apt(args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    const child = spawn('/usr/bin/apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env,
      ...(timeout ? { timeout } : {}),
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * LibreOffice for the tests of the slides: an installed one, else Debian's package when we are root and it arrives within a minute. Undefined, after a plain
 * sentence, when none can be had; the tests of it are then skipped, by name.
 * @returns {Promise<string | undefined>}
 */
export async function findSoffice() {
  const found = installedSoffice();
  if (found) return found;
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const install = ['install', '-y', '--no-install-recommends', 'libreoffice-impress-nogui'];
  if (
    isDebianRoot &&
    (await apt(['update'], 30_000)) &&
    (await apt([...install, '--download-only'], 60_000)) &&
    (await apt(install))
  ) {
    console.log("No LibreOffice was installed: Debian's has been.");
    return installedSoffice();
  }
  console.log(
    'LibreOffice is not installed: slides are checked without it. To check them with it, install it or name it: SOFFICE=/path/to/soffice',
  );
  return undefined;
}
