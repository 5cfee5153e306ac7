import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { analysisHandlers } from '../../src/analysis/handlers.ts';
import { WorkerClient } from '../../src/protocol/client.ts';
import { serve } from '../../src/protocol/serve.ts';

/** A worker's answers over a real channel, with packs fetched over real HTTP from `public/packs`. */
export interface ServedPack {
  readonly client: WorkerClient;
  /** Address of the folder of packs. */
  readonly base: string;
  /** Makes a file, named below the packs' folder, come back changed. */
  change(path: string, by: (bytes: Buffer) => Buffer | null): void;
  close(): void;
}

const packs = new URL('../../public/packs/', import.meta.url);

export async function servedPack(): Promise<ServedPack> {
  const changes = new Map<string, (bytes: Buffer) => Buffer | null>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    void readFile(new URL(path, packs)).then(
      (bytes) => {
        const body = changes.get(path)?.(bytes) ?? (changes.has(path) ? null : bytes);
        response.writeHead(body ? 200 : 404).end(body ?? '');
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  serve(port2, analysisHandlers());
  return {
    client: new WorkerClient(port1),
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}/`,
    change: (path, by) => changes.set(path, by),
    close: () => {
      port1.close();
      port2.close();
      server.close();
    },
  };
}
