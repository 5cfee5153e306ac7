// Plain Node, no dependency: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The oldest Node that the tools run on, as `engines` in package.json says. */
const oldestNode = /** @type {const} */ ([20, 19]);

/**
 * What `package-lock.json` and npm's own record of what is installed say of a package.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 */

/**
 * The packages of a lock file by their place; empty when there is no such file.
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return {};
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * The packages that the lock file asks for and that are missing or of another version. Optional ones may be missing: they belong to other systems.
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 * @returns {string[]}
 */
export function outdatedPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place]) => place !== '')
    .filter(([place, { version, optional, devOptional }]) => {
      const found = installed[place];
      if (!found) return !(optional ?? devOptional ?? false);
      return found.version !== version;
    })
    .map(([place]) => place);
}

/** True when this Node can run the tools; else says what is needed. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return true;
  console.error(`Mellanrum needs Node ${oldestMajor}.${oldestMinor} or newer; this is ${process.versions.node}.`);
  return false;
}

/** Runs npm with the same Node, and the same npm when npm started us. @param {string[]} args */
function npm(args) {
  const npmScript = process.env['npm_execpath'];
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  if (npmScript?.endsWith('.js')) return spawnSync(process.execPath, [npmScript, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs what package-lock.json names, if it is missing or of another version. Ends the process when that fails.
 * @returns {void}
 */
export function ensureInstalled() {
  if (!nodeIsNewEnough()) process.exit(1);
  const wanted = lockedPackages(`${root}package-lock.json`);
  const installed = lockedPackages(`${root}node_modules/.package-lock.json`);
  const outdated = outdatedPackages(wanted, installed);
  if (outdated.length === 0) return;
  console.log(
    Object.keys(installed).length === 0
      ? 'Installing what Mellanrum is built with. This happens once.'
      : `Installing: ${outdated.length} packages are missing or of another version.`,
  );
  // Not `npm ci`: it refuses a lock file that was written where other systems' optional packages cannot be seen. The versions are those of the lock file.
  const { status } = npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('The packages could not be installed. Is the package registry reachable? What npm said stands above.');
  process.exit(1);
}
