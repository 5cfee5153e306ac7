import type { ReadyTrack } from './lab-order.ts';
import type { Step } from './session.ts';

/** The poles that the ready tracks speak of, by their codes in the demo region, as the hash of an address. */
const poles = {
  none: '#a=ingen&b=ingen',
  start: '#a=9901C1930&b=9901C1690',
  startFromB: '#a=9901C1690&b=9901C1930',
  shortBorder: '#a=9901C2260&b=9901C2320',
  longBorder: '#a=9901C1070&b=9901C1130',
  acrossMunicipalities: '#a=9905A0090&b=9904A0150',
} as const;

const [region, city] = ['&k=9.6/57.2/4.5', '&k=11.2/57.25/4.33'];

/** The board, before the group. */
const board = `?v=1&visa=tavla&rum=insatser${poles.start}`;

/** What each step of a ready track shows, and whether it opens a problem or closes it. Title, note and question of each are words, in the same order. */
export const readyTrackSteps: Readonly<Record<ReadyTrack, readonly Pick<Step, 'kind' | 'address'>[]>> = {
  bothPoles: [
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen${poles.none}${region}` },
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen${poles.start}` },
    { kind: 'open', address: `?v=1&farg=fran-a&rum=labb&lada=ingen${poles.start}` },
    { kind: 'open', address: `?v=1&farg=fran-a&rum=labb&lada=ingen${poles.startFromB}` },
    { kind: 'open', address: `?v=1&rum=labb&lada=motesskalan${poles.start}` },
    { kind: 'open', address: `?v=1&rum=labb&lada=utveckling${poles.start}` },
    { kind: 'close', address: `?v=1&rum=labb&lada=motesplatser${poles.start}` },
    { kind: 'close', address: board },
  ],
  sharpestBorder: [
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen&granser=pa${poles.none}${city}` },
    { kind: 'open', address: `?v=1&rum=labb&granser=pa${poles.shortBorder}` },
    { kind: 'open', address: `?v=1&rum=labb&granser=pa${poles.longBorder}` },
    { kind: 'open', address: `?v=1&rum=labb&granser=pa${poles.acrossMunicipalities}` },
    { kind: 'close', address: `?v=1&rum=labb&vag=minst${poles.start}` },
    { kind: 'close', address: `?v=1&rum=labb&lada=motesplatser${poles.longBorder}` },
    { kind: 'close', address: board.replace(poles.start, poles.longBorder) },
  ],
  evenOutOrMix: [
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen${poles.start}` },
    {
      kind: 'open',
      address: `?v=1&matt=livsvillkor&rum=labb&lada=ingen&tank=a:arbete:282,a:utbildning:298,a:inkomst:102${poles.start}`,
    },
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen&tank=a:bostader:400:10.15.25.50${poles.start}` },
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen&tank=b:bostader:400:64.20.10.6${poles.start}` },
    { kind: 'open', address: `?v=1&rum=labb&lada=ingen&tank=byte:125${poles.start}` },
    {
      kind: 'close',
      address: `?v=1&rum=tank-om&lada=ingen&tank=a:inkomst:50,b:bostader:300:40.30.20.10${poles.start}`,
    },
    { kind: 'close', address: board },
  ],
};
