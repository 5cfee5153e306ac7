import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildScript } from './build-script.ts';

const sources = fileURLToPath(new URL('../src/embed/', import.meta.url));

/** Scripts for pages on other sites. Their names never change; each is one file that needs no other. */
const scripts = [
  // A classic script: it runs from another origin without that server having to allow it.
  { entry: 'karta.ts', file: 'mellanrum-karta.js', format: 'iife' },
  { entry: 'client.ts', file: 'mellanrum-klient.js', format: 'es' },
] as const;

/** Builds the scripts that other sites take into their pages, and writes the types of the client beside them. */
export async function writeEmbedScripts(folder: string): Promise<void> {
  for (const { entry, file, format } of scripts)
    await buildScript(folder, { entry: join(sources, entry), file, format });
  writeFileSync(join(folder, 'mellanrum-klient.d.ts'), await clientTypes());
}

/** The types of the client in one file, made from its source: the messages, then the client without the line that imports them. */
async function clientTypes(): Promise<string> {
  const { default: ts } = await import('typescript');
  const typesOf = (file: string): string =>
    ts.transpileDeclaration(readFileSync(join(sources, file), 'utf8'), { fileName: file }).outputText;
  return typesOf('message.ts') + typesOf('client.ts').replace(/^import [^;]*;\n/gm, '');
}
