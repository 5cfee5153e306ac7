import { initialView } from '../../src/address/view.ts';
import { analysisHandlers } from '../../src/analysis/handlers.ts';
import { mapParts } from '../../src/export/picture/map-parts.ts';
import type { MapParts } from '../../src/export/picture/parts.ts';
import type { MeasureKey } from '../../src/measures/roles.ts';
import type { WrittenPack } from '../../src/pack/write-pack.ts';
import type { Task } from '../../src/protocol/serve.ts';
import type { PairRelation } from '../../src/relations/pair-relation.ts';
import { settle } from '../../src/store/settle.ts';
import type { PictureLanguage } from '../../src/text/load-picture-text.ts';
import { relationSentence } from '../../src/text/sentence.ts';

/** The first picture of a pack, and the figures of its start pair; undefined where it names none. */
export interface PosterSource {
  readonly relation: PairRelation | undefined;
  partsIn(language: PictureLanguage): MapParts;
}

const task: Task = { signal: new AbortController().signal, progress: () => undefined, news: () => undefined };

const noAnswers: MapParts['between'] = {
  frontiers: undefined,
  transect: undefined,
  meetingScale: undefined,
  meetingPlaces: undefined,
  regions: undefined,
  flows: undefined,
  pairs: undefined,
  compared: undefined,
};

/** Works out what the first visit to a pack shows, as the app's own worker does. */
export async function posterSource({
  manifest,
  files,
}: Pick<WrittenPack, 'manifest' | 'files'>): Promise<PosterSource> {
  const { id } = manifest;
  const worker = analysisHandlers();
  const blobs = new Map([...files].map(([path, text]) => [path, new Blob([text])]));
  const { answer: pack } = await worker.openPack({ base: '', id, files: blobs }, task);
  const { settled } = settle({ ...initialView, pack: id, drawer: 'none' }, pack);
  const { level, year, basis, subset, a, b } = settled;
  const scope = { level, year, basis, subset };
  const asked = { ...scope, measure: settled.measure as MeasureKey, seenFrom: [], theme: 'light' as const };
  const { answer: layer } = await worker.layer(asked, task);
  const isPair = a.length > 0 && b.length > 0;
  const relation = isPair ? (await worker.pair({ ...scope, a, b, suggested: false }, task)).answer : undefined;
  const { codes, names } = pack.deso.areas;
  const named = (poles: readonly string[]): { code: string; name: string }[] =>
    poles.map((code) => ({ code, name: names[codes.indexOf(code)] ?? '' }));
  return {
    relation,
    partsIn: (language) => {
      const sentence = relationSentence({ relation, a: named(a), b: named(b) }, language);
      const source = { view: settled, pack, layer, suggested: [], relation, sentence, between: noAnswers };
      return mapParts({ ...source, overlays: [], asked: undefined }, language, '');
    },
  };
}
