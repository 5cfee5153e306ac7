// npm run licences: writes public/licences.txt, the notices of every library that is delivered with the app.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of packages that the build took something from. @type {Set<string>} */
const delivered = new Set();

/** Notes the package of every file that becomes part of the app or of one of its workers. @returns {import('vite').Plugin} */
const noteDelivered = () => ({
  name: 'note-delivered',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const id of file.moduleIds) {
        const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
        if (folder && existsSync(`${folder}/package.json`)) delivered.add(folder);
      }
    }
  },
});

/**
 * What a package says of itself, and the text of its licence.
 * @param {string} folder
 * @returns {{ name: string, licence: string, text: string }}
 */
function notice(folder) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name?: string } }} */
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying|ofl)(\.|-|$)/i.test(each));
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim().replaceAll('\r\n', '\n') : `Copyright ${holder}`;
  return { name: `${name} ${version}`, licence: license ?? 'see below', text };
}

await build({
  root,
  logLevel: 'silent',
  build: { write: false },
  plugins: [noteDelivered()],
  worker: { plugins: () => [noteDelivered()] },
});

const notices = [...delivered].map(notice).sort((a, b) => a.name.localeCompare(b.name, 'en'));
const rule = `\n\n${'-'.repeat(80)}\n\n`;
const opening = `Mellanrum holds parts of ${notices.length} packages by others, under their own licences.\nThis list is made by: npm run licences`;
writeFileSync(
  `${root}public/licences.txt`,
  `${[opening, ...notices.map(({ name, licence, text }) => `${name}: ${licence}\n\n${text}`)].join(rule)}\n`,
);

console.log(`public/licences.txt: ${notices.length} packages`);
for (const { name, licence } of notices) console.log(`  ${name.padEnd(44)} ${licence}`);
