import type { LabText } from '../sv/lab.ts';
import { board } from './lab/board.ts';
import { boardViews } from './lab/board-views.ts';
import { matrix } from './lab/matrix.ts';
import { merge } from './lab/merge.ts';
import { offline } from './lab/offline.ts';
import { presenting } from './lab/presenting.ts';
import { protocol } from './lab/protocol.ts';
import { session } from './lab/session.ts';
import { track } from './lab/track.ts';
import { tracks } from './lab/tracks.ts';

export const lab: LabText = {
  title: 'Lab',
  parts: { session: 'Save and open', merge: 'Merge', protocol: 'Record', offline: 'Without a network' },
  arriving: 'Fetching …',
  ...{ matrix, track, board, boardViews, tracks, presenting, session, merge, protocol, offline },
};
