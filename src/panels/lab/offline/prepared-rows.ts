import type { SavedSession } from '../../../storage/saved-sessions.ts';
import type { PreparedPart } from '../../../storage/offline/prepared-caches.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import type { LabParts } from '../lab-parts.ts';

/** A line of what is prepared: what it is, and how it is taken away. */
export interface PreparedRow {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly isFictional: boolean;
  readonly sure: string;
  readonly remove: { readonly type: 'removeAll' | 'removeRegion' | 'removeSession'; readonly id: string };
}

/** The app, the regions and the sessions that are on this machine. The app goes with all that is prepared: without it no region can be opened. */
export function preparedRows({ offline, sessions, language }: LabParts): readonly PreparedRow[] {
  const parts = offline.prepared?.parts ?? [];
  return [
    ...parts.map((part) => partRow(part, language)),
    ...(sessions.saved ?? []).map((one) => sessionRow(one, language)),
  ];
}

/** When something was prepared or saved, as people say it. */
export function whenWords(iso: string, { format }: LabLanguage): string {
  const time = /T(\d\d:\d\d)/.exec(iso)?.[1];
  return time === undefined ? format.date(iso) : `${format.date(iso)} ${time}`;
}

function partRow(
  { kind, id, edition, title, fictional, bytes, date }: PreparedPart,
  language: LabLanguage,
): PreparedRow {
  const words = language.lab.offline;
  const isApp = kind === 'app';
  const name = isApp ? words.app : (title?.[language.id] ?? id);
  const line = words.line(language.format.bytes(bytes), whenWords(date, language));
  return {
    ...{ key: `${kind}-${id}`, name, isFictional: fictional === true },
    about: isApp ? `${words.appLine(edition.slice(0, 7))} · ${line}` : line,
    sure: isApp ? words.sureAll : words.sure(name),
    remove: { type: isApp ? 'removeAll' : 'removeRegion', id },
  };
}

function sessionRow(
  { id, title, steps, cards, bytes, saved, canBeRead }: SavedSession,
  language: LabLanguage,
): PreparedRow {
  const words = language.lab.offline;
  const name = words.sessionTitle(title);
  return {
    ...{ key: `session-${id}`, name, isFictional: false },
    about: canBeRead
      ? words.sessionLine(steps, cards, language.format.bytes(bytes), language.format.date(saved))
      : words.sessionUnread,
    sure: words.sureSession(name),
    remove: { type: 'removeSession', id },
  };
}
