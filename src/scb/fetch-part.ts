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

/** Throws the `Problem` of bytes that are not an answer to the part. */
export function checkPart(part: FetchPart, bytes: Uint8Array): void {
  if (part.kind === 'table') decodeTablePart(part, bytes);
  else decodeAreasPart(part, bytes);
}

/** True where bytes that were kept are still what the part wants: a file may have been cut off when the power went. */
export function isUsable(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

function fetchTable(part: TablePart, { service, asker, command }: Task): Promise<Uint8Array> {
  const { source, cells } = part;
  const request = tableRequest(part, service);
  return ask({ source, cells, expects: 'json', request, command }, asker, (bytes) => checkPart(part, bytes));
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
  if (kept && isUsable(() => readPage(kept, source))) return readPage(kept, source);
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
  checkPart(part, bytes);
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
