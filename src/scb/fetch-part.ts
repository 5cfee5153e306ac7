import { ProblemError, fail } from '../problem/problem.ts';
import type { Asker } from './ask.ts';
import { ask } from './ask.ts';
import { decodeAreasPart } from './decode/decode-areas-part.ts';
import { decodeTablePart } from './decode/decode-table-part.ts';
import type { AreasPage } from './decode/read-page.ts';
import { joinPages, readHits, readPage } from './decode/read-page.ts';
import { pageSize } from './limits.ts';
import type { PartKeep } from './part-keep.ts';
import { hitsRequest, pageRequest } from './plan/areas-request.ts';
import type { AreasPart, FetchPart, TablePart } from './plan/order.ts';
import { tableRequest } from './plan/table-request.ts';
import { ownWords } from './refusal.ts';
import type { ScbService } from './service.ts';

interface Task {
  readonly service: ScbService;
  readonly keep: PartKeep;
  readonly asker: Asker;
  /** What to run where a browser may not read SCB. */
  readonly command: string;
}

/** What is read of kept bytes, null when they are no longer what they were: a file may have been cut off when the power went. */
function reading<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** True where kept bytes are what the part wants. Boundaries with areas missing are not: they are asked for again whenever a person tries again. */
export function isWhole(part: FetchPart, bytes: Uint8Array): boolean {
  if (part.kind === 'table') return reading(() => decodeTablePart(part, bytes)) !== null;
  const areas = reading(() => decodeAreasPart(part, bytes));
  return areas !== null && areas.problems.every(({ kind }) => kind !== 'scbMissingAreas');
}

function fetchTable(part: TablePart, { service, asker, command }: Task): Promise<Uint8Array> {
  const { source, cells } = part;
  const request = tableRequest(part, service);
  return ask({ source, cells, expects: 'json', request, command }, asker, (bytes) => void decodeTablePart(part, bytes));
}

async function countAreas(part: AreasPart, { service, asker, command }: Task): Promise<number> {
  const { source } = part;
  const asked = { source, cells: 0, expects: 'xml', request: hitsRequest(part, service), command } as const;
  let hits = 0;
  await ask(asked, asker, (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const words = ownWords(text);
    if (words !== '') fail('scbRefused', { source, status: 200, detail: words });
    hits = readHits(text) ?? fail('scbCutOff', { source, bytes: bytes.length });
    if (hits === 0) fail('scbEmpty', { source });
  });
  return hits;
}

/** A page from where it is kept, else from the service, and then kept. A page with too few areas is asked for once more, and then taken as it is. */
async function onePage(part: AreasPart, task: Task, page: number, hits: number): Promise<AreasPage> {
  const { source } = part;
  const { service, keep, asker, command } = task;
  const id = pageId(part, hits, page);
  const kept = await keep.get(id);
  asker.signal.throwIfAborted();
  const known = kept && reading(() => readPage(kept, source));
  if (known) return known;
  const expected = Math.min(pageSize, hits - page * pageSize);
  const asked = { source, cells: 0, expects: 'json', request: pageRequest(part, service, page), command } as const;
  const bytes = await ask(asked, asker, (answer, attempt) => {
    const got = readPage(answer, source).features.length;
    if (got > 0) decodeAreasPart(part, answer);
    const municipality = part.municipalities[0] ?? '';
    if (got < expected && attempt === 1) fail('scbMissingAreas', { source, municipality, expected, got });
  });
  const read = readPage(bytes, source);
  if (read.features.length > 0) await keep.put(id, bytes);
  asker.signal.throwIfAborted();
  return read;
}

function pageId({ id }: AreasPart, hits: number, page: number): string {
  return `${id}-page-${page}-of-${hits}`;
}

async function fetchAreas(part: AreasPart, task: Task): Promise<Uint8Array> {
  const hits = await countAreas(part, task);
  const pages: AreasPage[] = [];
  for (let page = 0; page * pageSize < hits; page++) pages.push(await onePage(part, task, page, hits));
  const bytes = joinPages(pages, hits);
  decodeAreasPart(part, bytes);
  return bytes;
}

/** Drops the pages of a part that is whole. */
async function dropPages(part: AreasPart, bytes: Uint8Array, keep: PartKeep): Promise<void> {
  const hits = readPage(bytes, part.source).hits ?? 0;
  for (let page = 0; page * pageSize < hits; page++) await keep.drop(pageId(part, hits, page));
}

/** Fetches a part and keeps it. Throws a `Problem`, or the signal's reason. */
export async function fetchPart(part: FetchPart, task: Task): Promise<void> {
  const bytes = await (part.kind === 'table' ? fetchTable(part, task) : fetchAreas(part, task));
  await task.keep.put(part.id, bytes);
  if (part.kind === 'areas') await dropPages(part, bytes, task.keep);
}
