import { fields } from '../../../address/view.ts';
import { statusNames } from '../../../measures/status.ts';
import type { Status } from '../../../measures/status.ts';
import type { AreasAbout } from '../../../protocol/export-requests.ts';
import type { PackAnswer } from '../../../protocol/requests.ts';
import type { SettledView } from '../../../store/state.ts';
import type { Language } from '../../../text/language.ts';
import { measureTitle } from '../../../text/measure-words.ts';
import { sourceFacts } from '../../../text/source-words.ts';

/** What is said of the areas in a file of them: title, sources with their licences, what the members mean, the link and what the file does not tell. */
export function areasAbout(
  name: string,
  { view, pack, link }: { readonly view: SettledView; readonly pack: PackAnswer; readonly link: string },
  language: Language,
): AreasAbout {
  const { text, id } = language;
  const { csv, units } = text.table;
  const { manifest, measures } = pack;
  return {
    name,
    reasons: Object.values(statusNames).map((_, status) => text.measures.statuses[statusNames[status as Status]].short),
    estimate: text.origin.weightedMean,
    metadata: {
      title: csv.title(text.controls.levels[view.level], manifest.title[id], String(view.year)),
      ...(manifest.fictional && { fictional: text.controls.sources.fictional }),
      ...(view.scenario.length > 0 && {
        whatIf: `${csv.notForecast} ${fields.scenario.field.write(view.scenario)}`,
      }),
      year: view.year,
      vintage: manifest.vintage,
      basis: text.controls.bases[view.basis],
      subset: text.measures.subsets[view.subset] ?? view.subset,
      sources: manifest.sources.map((source) => ({
        title: source.title[id],
        licence: source.licence,
        ...Object.fromEntries(
          sourceFacts(source, manifest.columns, language)
            .filter(({ key }) => key !== 'licence')
            .map(({ key, words }) => [key, words.join(' ')]),
        ),
      })),
      measures: measures.map(({ key, unit }) => ({
        member: key.replace(/^column:/, ''),
        title: measureTitle(key, manifest.columns, language),
        unit: unit === 'share' ? '0–1' : units[unit],
        ...definitionOf(key, language),
      })),
      missing: csv.missingMeans,
      context: text.common.context,
      link,
    },
  };
}

function definitionOf(key: string, { text }: Language): { readonly definition?: string } {
  const definition = (text.table.definitions as Readonly<Record<string, string>>)[key];
  return definition === undefined ? {} : { definition };
}
