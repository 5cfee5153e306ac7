import type { DataReport } from './data-report.ts';
import { durationWords } from './progress.ts';

const count = (amount: number): string => amount.toLocaleString('en');
const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

function planLines({ plan }: DataReport): string[] {
  const line = (
    name: string,
    { calls, cells, seconds, bytes }: Omit<DataReport['plan'], 'parts' | 'sources'>,
  ): string => `${name}: ${count(calls)} calls, ${count(cells)} cells, ${size(bytes)}, about ${durationWords(seconds)}`;
  return [...plan.sources.map((source) => line(source.source, source)), line('in all', plan)];
}

function packLines({
  folder,
  areas,
  municipalities,
  years,
  files,
  drawing,
  problems,
}: DataReport['packs'][number]): string[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const drawn = ({ toleranceM, displacementM, verticesPerArea }: typeof drawing.areas): string =>
    `at most ${toleranceM} m from SCB's (measured ${displacementM.toFixed(1)} m), ${Math.round(verticesPerArea)} vertices an area`;
  return [
    `${folder}: ${count(areas)} areas in ${count(municipalities)} municipalities, ${years.join(', ')}, ${size(bytes)}`,
    `  borders: ${drawn(drawing.areas)}${drawing.fine ? `; in the finer file ${drawn(drawing.fine)}` : ''}`,
    ...problems.map(({ words }) => `  ${words}`),
  ];
}

/** Problems once each, with how many parts met them. */
function failedLines(failed: DataReport['failed']): string[] {
  const counts = new Map<string, number>();
  for (const { problem } of failed) counts.set(problem.words, (counts.get(problem.words) ?? 0) + 1);
  return [...counts].map(([words, times]) => (times > 1 ? `${words} (${times} parts)` : words));
}

const endings: { readonly [O in DataReport['outcome']]: string } = {
  complete: '',
  planned: 'Nothing has been asked of SCB.',
  gaps: 'Some of it is missing. The same command again fetches only that.',
  nothing: 'Nothing was written.',
  cancelled: 'Stopped. The same command again goes on from here.',
};

/** What a person reads of a run. */
export function summary(report: DataReport): readonly string[] {
  const { outcome, fetched, packs, problems, failed } = report;
  if (outcome === 'planned') return [...planLines(report), endings.planned];
  return [
    ...packs.flatMap(packLines),
    ...failedLines(failed),
    ...problems.map(({ words }) => words),
    ...(fetched
      ? [
          `${count(fetched.calls)} calls, ${count(fetched.retries)} of them again; ${count(fetched.arrived)} parts fetched and ${count(fetched.kept)} there already, in ${durationWords(fetched.seconds)}`,
        ]
      : []),
    ...(endings[outcome] === '' ? [] : [endings[outcome]]),
  ];
}
