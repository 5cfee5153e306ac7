import { fail, problem } from '../../problem/problem.ts';
import type { Problem, SessionPart } from '../../problem/problem.ts';
import type { Session } from '../session.ts';
import { breakPoint } from './break-point.ts';
import { Damages } from './damages.ts';
import { idOf, isId } from './ids.ts';
import { aboutMembers, readMembers } from './members.ts';
import { migrateSession, sessionVersion } from './migrations.ts';
import type { SessionFile, SessionMigration } from './migrations.ts';
import { readIncluded } from './read-included.ts';
import { isRecord, readData, readLists, readPrevious, readSlide } from './read-parts.ts';
import { sessionFormat } from './session-format.ts';
import type { IncludedPack } from './session-format.ts';

/** A session file as it was read. */
export interface ReadSession {
  readonly session: Session;
  readonly included: readonly IncludedPack[];
  /** What was mended or left out, each with its place. */
  readonly problems: readonly Problem[];
  /** Written by a newer version: what this one does not understand is not in `session`, so the file must not be written over. */
  readonly isNewer: boolean;
}

const whole = { part: 'session', number: 0, isPrevious: false } as const;

/** The parts of the file by the names of its members. */
const partsByMember: Readonly<Record<string, SessionPart>> = {
  ...{ opening: 'opening', closing: 'closing', steps: 'step', cards: 'card', votes: 'votes' },
  ...{ pairs: 'pair', data: 'data', previous: 'previous', included: 'included' },
};

/**
 * Reads the text of a session file, of this version or an older one. A part that is damaged is mended or left out, and told as `sessionDamage`; all others are
 * as they were. A file of a newer version is read as far as it is understood, and told as `sessionNewer`. Pure: the same text gives the same session. Throws
 * `emptyFile` for no text, `sessionBroken` for what is no whole JSON (with the line where it breaks), `notSession` for other JSON.
 */
export function readSession(text: string, steps?: readonly SessionMigration[]): ReadSession {
  const found = parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!isRecord(found) || found['format'] !== sessionFormat) return fail('notSession', {});
  const damages = new Damages();
  const known = steps ? steps.length + 1 : sessionVersion;
  const version = versionOf(found, known, damages);
  const file = migrateSession(found, version, steps);
  const isNewer = version > known;
  const session = sessionOf(file, damages, text);
  const included = readIncluded(file['included'], damages);
  const newer = isNewer ? [problem('sessionNewer', { version, known })] : [];
  return { session, included, problems: [...newer, ...damages.problems], isNewer };
}

function parse(text: string): unknown {
  if (text.trim() === '') return fail('emptyFile', {});
  try {
    return JSON.parse(text);
  } catch {
    const { line, member, number, isEnd } = breakPoint(text);
    return fail('sessionBroken', { part: partsByMember[member] ?? 'session', number, isEnd }, { row: line });
  }
}

function versionOf(file: SessionFile, known: number, damages: Damages): number {
  const { version } = file;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  damages.tell(whole, 'version', version === undefined ? 'missing' : 'unknown');
  return known;
}

function sessionOf(file: SessionFile, damages: Damages, text: string): Session {
  const { revision, ...about } = readMembers(file, aboutMembers, whole, damages);
  const slide = (part: 'opening' | 'closing'): Session['opening'] =>
    readSlide(file[part], { part, number: 0, isPrevious: false }, damages);
  return {
    id: idFrom(file, damages, text),
    ...about,
    opening: slide('opening'),
    closing: slide('closing'),
    ...readLists(file, false, damages),
    data: readData(file['data'], damages),
    previous: readPrevious(file['previous'], damages),
    revision,
  };
}

function idFrom({ id }: SessionFile, damages: Damages, text: string): string {
  if (isId(id)) return id;
  damages.tell(whole, 'id', id === undefined ? 'missing' : 'unknown');
  return idOf(text);
}
