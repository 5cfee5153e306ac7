import { isMadeHere } from '../../pack/made-pack.ts';
import { packIdShape } from '../../pack/pack-schema.ts';
import type { Damages } from './damages.ts';
import { isRecord } from './read-parts.ts';
import type { IncludedPack } from './session-format.ts';

/** A plain name: nothing in a file can reach outside of its region. */
const pathShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The regions of a session file, as texts. A region that is not whole is left out, and so is one that was not made in a browser: it would stand in the place
 * of one that the server has.
 */
export function readIncluded(found: unknown, damages: Damages): readonly IncludedPack[] {
  if (found === undefined) return [];
  if (!Array.isArray(found)) {
    damages.tell({ part: 'session', number: 0, isPrevious: false }, 'included', 'wrongKind', true);
    return [];
  }
  const ids = new Set<string>();
  return found.flatMap((one: unknown, at) => {
    const pack = includedOf(one);
    const isTwice = pack !== undefined && ids.has(pack.id);
    if (pack && !isTwice) {
      ids.add(pack.id);
      return [pack];
    }
    const place = { part: 'included', number: at + 1, isPrevious: false } as const;
    damages.tell(place, '', isTwice ? 'twice' : 'unknown', true);
    return [];
  });
}

function includedOf(found: unknown): IncludedPack | undefined {
  if (!isRecord(found) || !isRecord(found['files'])) return undefined;
  const { id, title } = found;
  if (typeof id !== 'string' || !packIdShape.test(id) || !isMadeHere(id)) return undefined;
  const files = Object.entries(found['files']);
  const isWhole = files.every(([path, text]) => pathShape.test(path) && typeof text === 'string');
  if (!isWhole || !files.some(([path]) => path === 'pack.json')) return undefined;
  return {
    id,
    title: typeof title === 'string' ? title.slice(0, 200) : id,
    files: Object.fromEntries(files as [string, string][]),
  };
}
