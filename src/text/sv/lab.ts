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

/** The words of the rooms Insatser and Labb, by part. They come when one of them is first entered. */
export const lab = {
  title: 'Labb',
  parts: { session: 'Spara och öppna', merge: 'Slå ihop', protocol: 'Protokoll', offline: 'Utan nät' },
  arriving: 'Hämtar …',
  ...{ matrix, track, board, boardViews, tracks, presenting, session, merge, protocol, offline },
};

export type LabText = typeof lab;
