import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './install.mjs';

/** Where the tools keep their programs, by the name that the commands use. */
const programs = /** @type {const} */ ({
  // Version 7, the native compiler. The linter and the embedding's types still ask version 6, which other programs can call.
  tsc: 'typescript-7/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  eslint: 'eslint/bin/eslint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  prettier: 'prettier/bin/prettier.cjs',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
});

/** @typedef {keyof typeof programs} Tool */

/**
 * Runs one of the tools in node_modules with this Node, without a shell, so that it works alike on every system.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] `show`: print as it comes; else it is returned only
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runTool(tool, args, { show = false, env = {} } = {}) {
  const program = `${root}node_modules/${programs[tool]}`;
  if (!existsSync(program))
    return Promise.resolve({ code: 1, output: `${tool} is not installed (${programs[tool]}).` });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => (output += part.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
