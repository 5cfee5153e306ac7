import type { View } from '../../../address/view.ts';
import type { LabProtocol, ProtocolPage, ProtocolWords, WordsPage } from '../../../export/lab/lab-protocol.ts';
import type { Overlay } from '../../../geography/overlay.ts';
import { changesSince } from '../../../lab/changes/changes-since.ts';
import type { Session, Slide, Step } from '../../../lab/session.ts';
import { stepView } from '../../../lab/step-address.ts';
import type { MadePack } from '../../../pack/made-pack.ts';
import type { PackManifest } from '../../../pack/pack.ts';
import type { ProtocolChoice } from '../../../panels/lab/protocol/protocol-state.ts';
import { latest } from '../../../store/result.ts';
import { changeSentences } from '../../../text/lab-changes.ts';
import { PictureDesk } from '../../picture-desk.ts';
import type { KeptPages } from './kept-pages.ts';
import { protocolBoard } from './protocol-board.ts';
import type { ProtocolLanguage } from './protocol-language.ts';
import { protocolSources } from './protocol-sources.ts';
import type { PieceParts } from './piece-parts.ts';
import { bareStep, stepPiece } from './step-piece.ts';
import { StepStage } from './step-stage.ts';
import { picturedSteps } from '../../../panels/lab/protocol/pictured-steps.ts';

/** What a protocol is made from, as it was when it was ordered. */
export interface ProtocolSource {
  readonly session: Session;
  readonly language: ProtocolLanguage;
  readonly choice: ProtocolChoice;
  /** Where the app lies. */
  readonly base: string;
  /** The view on screen: what belongs to the one who looks. */
  readonly now: View;
  readonly made: (id: string) => Promise<MadePack | undefined>;
  readonly overlays: readonly Overlay[];
  /** What has been written down before. */
  readonly kept: KeptPages;
  readonly signal: AbortSignal;
  /** Steps that are done. */
  readonly onStep: (done: number) => void;
}

/** What does the work; others in tests. */
export interface ProtocolWorkers {
  readonly stage: StepStage;
  readonly desk: PictureDesk;
}

/**
 * Writes a lab down: every step looked at in order without the screen, one picture at a time; the board, the changes, the sources. Rejects with the
 * signal's reason, or with `workerStopped` where a worker stops again and again; what is only missing from a step is said in it.
 */
export async function makeProtocol(
  source: ProtocolSource,
  workers: ProtocolWorkers = workersOf(source),
): Promise<LabProtocol> {
  try {
    const { pages, opened } = await madePages(source, workers);
    return around(source, withoutRepeats(pages, source.language), opened);
  } finally {
    workers.stage.close();
    workers.desk.close();
  }
}

function workersOf({ base, made, overlays }: ProtocolSource): ProtocolWorkers {
  const packs = new URL('packs/', base).href;
  return { stage: new StepStage({ packs, made, overlays }), desk: new PictureDesk() };
}

async function madePages(
  source: ProtocolSource,
  { stage, desk }: ProtocolWorkers,
): Promise<{ readonly pages: readonly ProtocolPage[]; readonly opened: readonly PackManifest[] }> {
  const { session, language, choice, base, now, kept, signal, onStep } = source;
  const parts: PieceParts = { language, desk, base, withNotes: choice.withNotes, signal };
  const beyond = language.lab.protocol.missing.beyond(language.format.count(picturedSteps));
  const pages: ProtocolPage[] = [];
  const opened = new Map<string, PackManifest>();
  const look = async (step: Step, at: number): Promise<readonly [ProtocolPage, PackManifest | undefined]> => {
    const { view, problems } = stepView(step.address, now);
    const staged = await stage.show(looked(view), signal);
    const manifest = latest(staged.state.pack)?.manifest;
    if (!manifest) return [bareStep(step, at + 1, language.lab.protocol.missing.region, parts), undefined];
    const isPictured = at < picturedSteps;
    const page = await stepPiece({ step, number: at + 1, staged, unread: problems, isPictured, beyond }, parts);
    kept.keep(step, page, manifest);
    return [page, manifest];
  };
  kept.begin(source);
  for (const [at, step] of session.steps.entries()) {
    signal.throwIfAborted();
    onStep(at);
    const before = kept.of(step);
    const [page, manifest] = before ? [before.page, before.manifest] : await look(step, at);
    if (manifest) opened.set(manifest.id, manifest);
    pages.push(page);
  }
  return { pages, opened: [...opened.values()] };
}

/** Figures that an earlier step has word for word are not written once more: the step says where they stand. */
function withoutRepeats(pages: readonly ProtocolPage[], { lab, format }: ProtocolLanguage): readonly ProtocolPage[] {
  const seen = new Map<string, number>();
  return pages.map((page) => {
    if (page.tables.length === 0) return page;
    const figures = JSON.stringify(page.tables);
    const number = seen.get(figures);
    if (number === undefined) {
      seen.set(figures, page.number);
      return page;
    }
    return { ...page, tables: [], sameAs: { number, sentence: lab.protocol.sameFigures(format.count(number)) } };
  });
}

/** A view as it is looked at for a picture: a surface that is no map, and has nothing of its own to write down, gives way to the map. */
function looked(view: View): View {
  const hasOwn = view.surface === 'text' || (view.surface === 'table' && view.tableOf !== 'areas');
  return hasOwn ? view : { ...view, surface: 'map' };
}

function around(
  { session, language, choice }: ProtocolSource,
  pages: readonly ProtocolPage[],
  opened: readonly PackManifest[],
): LabProtocol {
  const { text, lab } = language;
  const { previous } = session;
  const isMadeUp = opened.some(({ fictional }) => fictional);
  return {
    language: language.id,
    title: session.title.trim() || lab.protocol.untitled,
    facts: factsOf(session, language),
    opening: wordsPage(session.opening, lab.protocol.opening),
    closing: wordsPage(session.closing, lab.protocol.closing),
    pages,
    board: protocolBoard(session, choice.withVotes, language),
    changes: previous ? changeSentences(changesSince(previous, session), language) : [],
    context: [text.common.context, ...(isMadeUp ? [lab.protocol.madeUp] : [])],
    sources: protocolSources(session, opened, language),
    words: wordsOf(language),
  };
}

function factsOf(
  { place, date, group, steps, cards }: Session,
  { lab, format }: ProtocolLanguage,
): LabProtocol['facts'] {
  const { facts } = lab.protocol;
  const all: readonly (readonly [string, string])[] = [
    [facts.place, place],
    [facts.date, date === '' ? '' : format.date(date)],
    [facts.group, group],
    [facts.steps, format.count(steps.length)],
    [facts.cards, cards.length === 0 ? '' : format.count(cards.length)],
  ];
  return all.filter(([, value]) => value.trim() !== '');
}

/** A slide that has something to say. */
function wordsPage({ shown, title, text }: Slide, instead: string): WordsPage | undefined {
  const hasWords = title.trim() !== '' || text.trim() !== '';
  return shown && hasWords ? { title: title.trim() || instead, text } : undefined;
}

function wordsOf({ lab }: ProtocolLanguage): ProtocolWords {
  const { protocol, matrix } = lab;
  const { levels, parts, criteria, kinds } = matrix;
  const heads = protocol.words.cardHeads as unknown as ProtocolWords['cardHeads'];
  return { ...protocol.words, cardHeads: heads, levels, parts, criteria, kinds };
}
