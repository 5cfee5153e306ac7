import { includePack, unpackIncluded } from '../../lab/session-file/included-pack.ts';
import { readSession } from '../../lab/session-file/read-session.ts';
import { longestSessionBytes } from '../../lab/session-file/session-format.ts';
import type { IncludedPack } from '../../lab/session-file/session-format.ts';
import { writeSession } from '../../lab/session-file/write-session.ts';
import { writtenBy } from '../../lab/session-file/written-by.ts';
import type { MadePack } from '../../pack/made-pack.ts';
import { fail, ProblemError } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Handlers } from '../../protocol/serve.ts';
import { yieldToMessages } from '../../protocol/serve.ts';
import type { SessionFileRequests } from './requests.ts';

/** Bytes between which progress is told and a cancel is heard. */
const pieceBytes = 1_000_000;

/** What the worker of session files answers. */
export function sessionFileHandlers(): Handlers<SessionFileRequests> {
  return {
    readSessionFile: async (file, { signal, progress }) => {
      if (file.size > longestSessionBytes) fail('sessionTooLarge', { bytes: file.size, limit: longestSessionBytes });
      const decoder = new TextDecoder();
      const pieces: string[] = [];
      for (let at = 0; at < file.size; at += pieceBytes) {
        const piece = await readPiece(file.slice(at, at + pieceBytes));
        pieces.push(decoder.decode(piece, { stream: true }));
        progress(Math.min(1, (at + pieceBytes) / file.size));
        await yieldToMessages(signal);
      }
      const { included, ...read } = readSession(pieces.join('') + decoder.decode());
      const regions = included.map(unpacked);
      return {
        answer: {
          ...read,
          included: regions.filter((one): one is MadePack => !('kind' in one)),
          problems: [...read.problems, ...regions.filter((one): one is Problem => 'kind' in one)],
        },
      };
    },
    writeSessionFile: async ({ session, saved, packs, language }) => {
      const included = await Promise.all(packs.map((pack) => includePack(pack, language)));
      const text = writeSession(session, { app: writtenBy, saved, included });
      return { answer: new Blob([text], { type: 'application/json' }) };
    },
  };
}

/** Throws `fileNotRead` where the file has gone or may not be read any more. */
async function readPiece(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer();
  } catch {
    return fail('fileNotRead', { reason: 'missing' });
  }
}

function unpacked(pack: IncludedPack): MadePack | Problem {
  try {
    return unpackIncluded(pack);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
