import { loadSharingText } from '../panels/share/load-sharing-text.ts';
import { linkTo, sharedView } from '../panels/share/link/link-to.ts';
import type { ExportOrder } from '../panels/share/share-action.ts';
import type { Exporting } from '../panels/share/share-state.ts';
import { download } from '../panels/table/download.ts';
import { ProblemError, problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { WorkerClient } from '../protocol/client.ts';
import { latest } from '../store/result.ts';
import type { State } from '../store/state.ts';
import type { Language } from '../text/language.ts';
import { withBetweenText } from '../text/load-between-text.ts';
import type { ExportPage, ExportParts, MadeFile } from './export-parts.ts';
import { orders } from './export-orders.ts';

/** What a desk of files needs of the page, read when a file is ordered. */
export interface ExportSource {
  readonly page: ExportPage;
  readonly state: State | undefined;
  readonly language: Language;
  readonly client: WorkerClient | undefined;
  /** Where the app lies. */
  readonly base: string;
}

/** Hands a file to the reader; another in tests. */
type HandOver = (file: MadeFile) => void;

/**
 * Where files are ordered and made: rest → making → done, stopped or failed. One at a time: a new order takes the place of one that is under way. What is
 * told of progress is at most one in a hundred parts.
 */
export class ExportDesk {
  private readonly source: () => ExportSource;
  private readonly onChange: (exporting: Exporting) => void;
  private readonly handOver: HandOver;
  private controller = new AbortController();
  private current: Exporting = { phase: 'rest' };

  constructor(
    source: () => ExportSource,
    onChange: (exporting: Exporting) => void,
    handOver: HandOver = ({ name, content, type }) => {
      download(name, content, type);
    },
  ) {
    this.source = source;
    this.onChange = onChange;
    this.handOver = handOver;
  }

  get exporting(): Exporting {
    return this.current;
  }

  /** Makes a file and hands it over. Never rejects: what goes wrong is told. */
  async make(order: ExportOrder): Promise<void> {
    this.controller.abort();
    const { signal } = (this.controller = new AbortController());
    this.become({ phase: 'making', order });
    try {
      const parts = await this.parts(order, signal);
      const file = await does(order, parts);
      signal.throwIfAborted();
      if (file) this.handOver(file);
      this.become({ phase: 'done', order, name: file?.name ?? '' });
    } catch (error) {
      if (!signal.aborted) this.become({ phase: 'failed', order, problem: asProblem(error) });
    }
  }

  /** Stops what is under way; nothing is saved of it. */
  cancel(): void {
    if (this.current.phase !== 'making') return;
    this.controller.abort();
    this.become({ phase: 'stopped', order: this.current.order });
  }

  /** Forgets how the last order ended. */
  rest(): void {
    this.controller.abort();
    this.become({ phase: 'rest' });
  }

  private async parts(order: ExportOrder, signal: AbortSignal): Promise<ExportParts> {
    const { page, state, language, client, base } = this.source();
    const pack = state && latest(state.pack);
    const view = state?.settled;
    if (!pack || !view || !client) throw new ProblemError(problem('nothingToExport', {}));
    const [words, spoken] = await Promise.all([loadSharingText(language.id), withBetweenText(language)]).catch(
      (error: unknown) => {
        throw new ProblemError(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
    const onProgress = (share: number): void => {
      const { current } = this;
      const told = current.phase === 'making' ? (current.share ?? -1) : 1;
      if (!signal.aborted && share - told >= 0.01) this.become({ phase: 'making', order, share });
    };
    const link = linkTo(base, sharedView(state, true));
    return { page, state, view, pack, language: spoken, words: words.files, link, client, signal, onProgress };
  }

  private become(exporting: Exporting): void {
    this.current = exporting;
    this.onChange(exporting);
  }
}

/** The order and what does it are of the same kind, which TypeScript cannot follow through the union. */
function does(order: ExportOrder, parts: ExportParts): Promise<MadeFile | null> {
  const make = orders[order.kind] as (order: ExportOrder, parts: ExportParts) => Promise<MadeFile | null>;
  return make(order, parts);
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('chunkNotLoaded', { message: String(error) });
}
