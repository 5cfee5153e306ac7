import type { Session } from '../../../lab/session.ts';
import type { PackManifest } from '../../../pack/pack.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** A line for each edition of a region that the session was made with, then one for each source of the regions that were opened, each line once. */
export function protocolSources(
  { data }: Session,
  opened: readonly PackManifest[],
  language: ProtocolLanguage,
): readonly string[] {
  const { id, report, format, lab } = language;
  const words = lab.protocol;
  const editions = data.map(({ title, pack, date, edition }) =>
    words.edition(
      title || pack,
      [date === '' ? '' : words.editionDate(format.date(date)), edition === '' ? '' : words.editionName(edition)]
        .filter(Boolean)
        .join(', '),
    ),
  );
  const lines = opened.flatMap(({ sources, vintage }) => [
    ...sources.map(({ title, table, retrieved, licence }) =>
      report.sourceLine(
        title[id],
        [
          table ?? '',
          retrieved === undefined ? report.retrievedUnknown : report.retrieved(format.date(retrieved)),
          licence === '' ? '' : report.licence(licence),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
    ...(sources.length === 0 ? [report.noSource] : []),
    report.vintage(vintage),
  ]);
  return [...new Set([...editions, ...lines, ...(opened.length > 0 ? [report.intervals] : []), report.made])];
}
