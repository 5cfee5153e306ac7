import { initialView } from '../../../src/address/view.ts';
import { aboutWidth } from '../../../src/drawing/about-width.ts';
import type { Drawing, Mark, PathMark, TextMark } from '../../../src/drawing/drawing.ts';
import { composePicture } from '../../../src/export/picture/compose.ts';
import type { PictureChoice, PictureSource } from '../../../src/export/picture/map-parts.ts';
import { mapParts } from '../../../src/export/picture/map-parts.ts';
import type { PictureParts } from '../../../src/export/picture/parts.ts';
import type { PackManifest } from '../../../src/pack/pack.ts';
import type { PackAnswer } from '../../../src/protocol/requests.ts';
import type { SettledView } from '../../../src/store/state.ts';
import { loadPictureLanguage } from '../../../src/text/load-picture-text.ts';
import type { PictureLanguage } from '../../../src/text/load-picture-text.ts';
import { relationSentence } from '../../../src/text/sentence.ts';
import { gridLayer, gridLevel } from '../../map/grid.ts';

export const swedish = await loadPictureLanguage('sv');
export const english = await loadPictureLanguage('en');
const deso = gridLevel(6, 4);

const manifest: PackManifest = {
  format: 'mellanrum-pack',
  version: 1,
  id: 'rutor',
  title: { sv: 'Rutorna', en: 'The Squares' },
  fictional: true,
  level: 'deso',
  vintage: 'DeSO 2025',
  years: [2019, 2020, 2024],
  counts: { areas: 24, municipalities: 2 },
  bounds: [12, 57, 12.06, 57.04],
  municipalities: [
    { code: '9901', name: 'Väster' },
    { code: '9902', name: 'Öster' },
  ],
  files: { areas: { path: 'areas.topojson', bytes: 1, sha256: '' }, values: [] },
  columns: [],
  sources: [
    {
      title: { sv: 'Påhittad tabell', en: 'Invented table' },
      licence: 'CC0-1.0',
      retrieved: '2026-11-01',
      breaks: [
        { between: [2019, 2020], why: { sv: 'ny källa', en: 'new source' } },
        { between: [2023, 2024], why: { sv: 'ny indelning', en: 'new division' } },
      ],
    },
  ],
};

const pack = {
  manifest,
  deso,
  kommun: gridLevel(2, 1),
  water: '',
  roads: '',
  railway: '',
} as unknown as PackAnswer;

export const noAnswers: PictureSource['between'] = {
  frontiers: undefined,
  transect: undefined,
  meetingScale: undefined,
  meetingPlaces: undefined,
  regions: undefined,
  flows: undefined,
  pairs: undefined,
  compared: undefined,
};

/** A picture's parts over a small grid: A its first area, B its fourth. */
export function givenParts(
  view: Partial<SettledView> = {},
  { language = swedish, link = 'https://exempel.se/karta/?paket=rutor#a=1', ...more }: GivenMore = {},
): ReturnType<typeof mapParts> {
  const settled: SettledView = {
    ...{ ...initialView, year: 2024, a: ['9901C0000'], b: ['9901C0003'], drawer: 'none' },
    ...view,
  };
  const named = (codes: readonly string[]): { code: string; name: string }[] =>
    codes.map((code) => ({ code, name: '' }));
  const source: PictureSource = {
    view: settled,
    pack,
    layer: gridLayer(deso),
    suggested: [],
    relation: undefined,
    sentence: relationSentence({ relation: undefined, a: named(settled.a), b: named(settled.b) }, language),
    between: noAnswers,
    overlays: [],
    asked: undefined,
    ...more.source,
  };
  return mapParts(source, language, link, more.choice);
}

interface GivenMore {
  readonly language?: PictureLanguage;
  readonly link?: string;
  readonly choice?: PictureChoice;
  readonly source?: Partial<PictureSource>;
}

export function composed(parts: PictureParts, language = swedish): Drawing {
  const ground = { water: [], roads: [], railway: [] };
  return composePicture(parts, { language, ground, measure: aboutWidth, grain: 0.1 });
}

/** A mark where it stands on the picture. */
export interface Standing<M> {
  readonly mark: M;
  readonly x: number;
  readonly y: number;
}

/** All texts and paths, moved to where their groups have them. */
export function standing(marks: readonly Mark[], x = 0, y = 0, scale = 1): Standing<TextMark | PathMark>[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group')
      return standing(
        mark.marks,
        x + scale * (mark.move?.[0] ?? 0),
        y + scale * (mark.move?.[1] ?? 0),
        scale * (mark.scale ?? 1),
      );
    return [{ mark, x, y }];
  });
}

export function textsOf(drawing: Drawing): string[] {
  return standing(drawing.marks).flatMap(({ mark }) => (mark.kind === 'text' ? [mark.text] : []));
}
