import type { MeasureKey } from '../../../measures/roles.ts';
import { latest } from '../../../store/result.ts';
import type { State } from '../../../store/state.ts';
import type { LabLanguage } from '../../../text/load-lab-text.ts';
import { measureTitle } from '../../../text/measure-words.ts';

/** Region, measure, level and year of what is shown, and that its values are invented or tried where they are; '' until the region is there. */
export function cornerLine({ settled: view, pack: opened }: State, language: LabLanguage): string {
  const pack = latest(opened);
  if (!view || !pack) return '';
  const { manifest } = pack;
  const words = language.lab.presenting;
  const part = view.subset === 'all' ? '' : (language.text.measures.subsets[view.subset] ?? view.subset);
  const measure = [
    measureTitle(view.measure as MeasureKey, manifest.columns, language),
    words.counted[view.basis],
    part.toLowerCase(),
    view.colour === 'fromA' ? words.fromA : '',
  ];
  const compared = view.compareYear === null ? undefined : view.compareYear.toString();
  return words.corner(
    [
      manifest.title[language.id],
      measure.filter((one) => one !== '').join(', '),
      words.levels[view.level],
      words.years(view.year.toString(), compared),
      view.scenario.length > 0 ? words.tried : '',
      manifest.fictional ? words.fictional : '',
    ].filter((one) => one !== ''),
  );
}
