import type { ReportLanguage } from '../../text/load-report-text.ts';

/** Names written out of one pole; the rest are counted. */
const named = 3;

/** The names of a pole's areas in a line: all of three, else the first and how many more. A name that the source lacks is the code. */
export function poleNames(
  { codes, names }: { readonly codes: readonly string[]; readonly names: readonly string[] },
  { format, report }: ReportLanguage,
): string {
  const said = codes.map((code, at) => names[at] || code);
  const [first = ''] = said;
  return said.length > named ? report.andMore(first, format.count(said.length - 1)) : format.list(said);
}

/** The first codes of a pole, and how many more. */
export function poleCodes(codes: readonly string[], { format, report }: ReportLanguage): string {
  const said = codes.slice(0, named).join(', ');
  return codes.length > named ? report.andMore(said, format.count(codes.length - named)) : said;
}
