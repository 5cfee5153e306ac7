import type { Task } from '../protocol/serve.ts';
import { yieldToMessages } from '../protocol/serve.ts';
import type { FilePiece } from '../table/data-sheet.ts';

/** Puts a file together from its pieces; between them it can be stopped, and says how far it has come. Rejects with the signal's reason. */
export async function collectPieces(
  pieces: Iterable<FilePiece>,
  type: string,
  { signal, progress }: Task,
): Promise<Blob> {
  const parts: FilePiece['part'][] = [];
  for (const { part, share } of pieces) {
    parts.push(part);
    progress(share);
    await yieldToMessages(signal);
  }
  return new Blob(parts, { type });
}
