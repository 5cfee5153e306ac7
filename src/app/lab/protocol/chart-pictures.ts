import { LitElement, render } from 'lit';
import type { ProtocolPicture } from '../../../export/lab/lab-protocol.ts';
import { pictureAlt } from '../../../export/picture/picture-alt.ts';
import { drawerParts } from '../../../panels/drawer/parts.ts';
import { betweenParts } from '../../../panels/share/files/between-parts.ts';
import { chartElement, shownCharts } from '../../../panels/share/files/shown-charts.ts';
import { loadSharingText } from '../../../panels/share/load-sharing-text.ts';
import { ProblemError } from '../../../problem/problem.ts';
import '../../../panels/lab/protocol/print.css';
import type { State } from '../../../store/state.ts';
import { chartPicture } from '../../chart-picture.ts';
import type { PieceParts } from './piece-parts.ts';

/** How long a chart is given to lay itself out, ms, and how often it is looked at. */
const patience = 1500;
const look = 50;

/** What became of the open part of the drawer. */
interface ChartPictures {
  readonly pictures: readonly ProtocolPicture[];
  /** True where there was something to draw and it was not drawn. */
  readonly isMissing: boolean;
}

const none: ChartPictures = { pictures: [], isMissing: false };

/**
 * The charts of the drawer's open part, drawn beside the screen in the light colours of paper and read off as any chart of the page. The meeting places have
 * none: they are on the map and in sentences, and their strip is there to be pulled.
 */
export async function chartPictures(state: State, parts: PieceParts): Promise<ChartPictures> {
  const { language, signal } = parts;
  const between = betweenParts(state, language);
  const drawer = between?.view.drawer ?? 'none';
  if (!between || drawer === 'none' || drawer === 'meetingPlaces' || isEmpty(state, drawer)) return none;
  const { load, render: draw } = drawerParts[drawer];
  await load();
  const paper = document.createElement('mr-lab-paper');
  paper.className = 'aside';
  paper.inert = true;
  document.body.append(paper);
  try {
    render(draw({ ...between, reducedMotion: true }), paper);
    await drawn(paper, signal);
    const pictures = await picturesOn(paper, state, parts);
    return { pictures, isMissing: pictures.length === 0 };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ProblemError && error.problem.kind === 'workerStopped') throw error;
    return { pictures: [], isMissing: true };
  } finally {
    render(null, paper);
    paper.remove();
  }
}

/** The charts that stand on the paper, painted one after the other. */
async function picturesOn(
  paper: HTMLElement,
  state: State,
  { language, desk, signal }: PieceParts,
): Promise<readonly ProtocolPicture[]> {
  const { files } = await loadSharingText(language.id);
  const pictures: ProtocolPicture[] = [];
  for (const name of shownCharts(paper)) {
    const element = chartElement(name, paper);
    const title = files.charts[name];
    const made = element && chartPicture(element, title, state, language, '');
    if (!made) continue;
    const alone = { ...made, alone: made.size };
    const [png, alt] = await Promise.all([desk.png(alone, 2, signal), pictureAlt(alone)]);
    pictures.push({ title, png: new Uint8Array(await png.arrayBuffer()), ...made.size, alt });
  }
  return pictures;
}

/** True where the part has nothing to draw: its answer has not come, or there is none. */
function isEmpty({ between }: State, drawer: Exclude<NonNullable<State['settled']>['drawer'], 'none'>): boolean {
  return between[drawer].state !== 'ready';
}

/** Resolves when the elements are drawn and a chart stands there, or when they have had their time. */
async function drawn(paper: HTMLElement, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < patience; waited += look) {
    const elements = [...paper.querySelectorAll('*')].filter((one) => one instanceof LitElement);
    await Promise.all(elements.map((one) => one.updateComplete));
    await new Promise((resume) => setTimeout(resume, look));
    signal.throwIfAborted();
    if (waited >= 2 * look && shownCharts(paper).length > 0) return;
  }
}
