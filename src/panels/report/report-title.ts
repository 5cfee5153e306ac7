import type { ReportState } from './report-state.ts';
import { poleNames } from './pole-names.ts';

/** Region, level and year, as every page says them. */
export function aboutWords({ view, pack, language }: ReportState): string {
  const { text, report, id } = language;
  return report.about(pack.manifest.title[id], text.controls.levels[view.level], String(view.year));
}

/** The title of the document, from which a browser makes the name of the file: what, where and when. */
export function reportTitle({ view, pack, relation, language }: ReportState): string {
  const { text, report, id } = language;
  const region = pack.manifest.title[id];
  const what = relation
    ? report.title(poleNames(relation.a, language), poleNames(relation.b, language))
    : report.kindRegion;
  return report.fileTitle(what, region, text.controls.levels[view.level], String(view.year));
}
