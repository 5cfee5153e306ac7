import type { ProtocolPage, ProtocolPicture } from '../../../export/lab/lab-protocol.ts';
import type { MapParts } from '../../../export/picture/parts.ts';
import { pictureAlt } from '../../../export/picture/picture-alt.ts';
import { headWords } from '../../../export/picture/head-words.ts';
import { isMadeHere } from '../../../pack/made-pack.ts';
import { linkTo, sharedView } from '../../../panels/share/link/link-to.ts';
import { ProblemError } from '../../../problem/problem.ts';
import type { Problem } from '../../../problem/problem.ts';
import { problemWords } from '../../../text/problem-words.ts';
import type { Step } from '../../../lab/session.ts';
import { latest } from '../../../store/result.ts';
import type { State } from '../../../store/state.ts';
import { pictureParts } from '../../picture-parts.ts';
import { sentenceOf } from '../../sentence-of.ts';
import { legendData } from './legend-data.ts';
import type { PieceParts } from './piece-parts.ts';
import type { ProtocolLanguage } from './protocol-language.ts';
import { chartPictures } from './chart-pictures.ts';
import type { StagedStep } from './step-stage.ts';
import { keyTables } from './step-tables.ts';
import { saidSections } from './said-sections.ts';

/** px of the map's picture, which has two to each in its file. */
const mapSize = { width: 880, height: 550 };

/** A step with its view looked at. */
interface LookedStep {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  readonly staged: StagedStep;
  /** What of its link could not be read. */
  readonly unread: readonly Problem[];
  readonly isPictured: boolean;
  /** Said where it gets no picture. */
  readonly beyond: string;
}

/** What a step says by itself, without its view. */
export function bareStep(step: Step, number: number, missing: string, parts: PieceParts): ProtocolPage {
  const { language, withNotes } = parts;
  const { title, kind, question, note } = step;
  return {
    number,
    title: title.trim() || language.lab.protocol.stepTitle(language.format.count(number)),
    ...{ kind, question, missing },
    note: withNotes ? note : '',
    ...{ sentence: '', corner: '', link: '' },
    picture: undefined,
    ...{ charts: [], legend: [], tables: [] },
  };
}

/** A step with all that its view shows: picture, sentence, legend, key figures, the open chart. What could not be had is said; nothing of it stops the rest. */
export async function stepPiece(
  { step, number, staged, unread, isPictured, beyond }: LookedStep,
  parts: PieceParts,
): Promise<ProtocolPage> {
  const { state } = staged;
  const { language, base } = parts;
  const words = language.lab.protocol.missing;
  const map = pictureParts(state, language, '');
  if (!map) return bareStep(step, number, words.region, parts);
  const missing = [...(unread.length > 0 ? [words.read] : []), ...problemsSaid(staged, language)];
  const picture = isPictured ? await mapPicture(map, parts) : undefined;
  if (!picture) missing.push(isPictured ? words.picture : beyond);
  const charts = isPictured ? await chartPictures(state, parts) : { pictures: [], isMissing: false };
  if (charts.isMissing) missing.push(words.chart);
  const head = headWords(map, language);
  return {
    ...bareStep(step, number, missing.join(' '), parts),
    sentence: sentenceWords(state, head.scenario !== '', language),
    corner: cornerOf(map, head, language),
    picture,
    charts: charts.pictures,
    legend: picture ? legendData(map, language) : [],
    tables: keyTables(latest(state.pair), map.manifest.columns, language),
    sections: saidSections(state, language),
    link: isMadeHere(map.view.pack) ? '' : linkTo(base, sharedView(state, true)),
  };
}

/** The relation, after that it is tried where it is. */
function sentenceWords(state: State, isTried: boolean, language: ProtocolLanguage): string {
  const { text } = sentenceOf(state, language);
  return isTried ? `${language.lab.protocol.tried} ${text}` : text;
}

function problemsSaid({ problems, isLate }: StagedStep, language: ProtocolLanguage): string[] {
  const { missing } = language.lab.protocol;
  const titles = [...new Set(problems.map((found) => problemWords(found, language).title))];
  return [...titles.map((title) => missing.part(title)), ...(isLate ? [missing.late] : [])];
}

/** Measure, region, level and year, and what is counted where it can be either. */
function cornerOf({ layer }: MapParts, head: ReturnType<typeof headWords>, language: ProtocolLanguage): string {
  const words = language.lab.protocol;
  const isCounted = layer && ['balance', 'localDeviation', 'ice'].includes(layer.measure);
  const basis = isCounted ? words.counted(words.basis[layer.basis]) : '';
  return [head.title, head.about, basis, head.fictional].filter(Boolean).join(' · ');
}

/** The map by itself; undefined where it could not be painted. A stopped worker and an abort are told further. */
async function mapPicture(map: MapParts, { desk, signal }: PieceParts): Promise<ProtocolPicture | undefined> {
  const alone = { ...map, alone: mapSize };
  try {
    const [png, alt] = await Promise.all([desk.png(alone, 2, signal), pictureAlt(alone)]);
    return { title: '', png: new Uint8Array(await png.arrayBuffer()), ...mapSize, alt };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError && error.problem.kind === 'workerStopped') throw error;
    return undefined;
  }
}
