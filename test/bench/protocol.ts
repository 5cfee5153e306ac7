import { readFileSync } from 'node:fs';
import { makePptx } from '../../src/export/lab/pptx/make-pptx.ts';
import { slidesOf } from '../../src/export/lab/pptx/slides-of.ts';
import type { LabProtocol } from '../../src/export/lab/lab-protocol.ts';
import { cells, levelOf, partOf } from '../../src/lab/matrix.ts';
import { givenCard, givenPage, givenProtocol } from '../export/given-protocol.ts';
import type { Figure } from './figure.ts';

/** A picture of a map as the app makes it, from the pictures of the README. */
const map = new Uint8Array(readFileSync(new URL('../pictures/karta.png', import.meta.url)));

function lab(steps: number, cards: number, hasPictures: boolean): LabProtocol {
  const given = givenPage();
  const picture = given.picture && { ...given.picture, ...(hasPictures ? { png: map } : {}) };
  return givenProtocol({
    pages: Array.from({ length: steps }, (_, at) => givenPage({ number: at + 1, title: `Steg ${at + 1}`, picture })),
    board: {
      cards: Array.from({ length: cards }, (_, at) => {
        const places = [at % cells.length, (at * 5 + 1) % cells.length].flatMap((place) => cells[place] ?? []);
        return givenCard({
          what: `Kort ${at}`,
          cells: places.map((cell) => ({ level: levelOf(cell), part: partOf(cell) })),
        });
      }),
      ...{ remarks: [], votes: '' },
    },
  });
}

async function made(
  protocol: LabProtocol,
): Promise<{ readonly ms: number; readonly bytes: number; readonly slides: number }> {
  const before = process.cpuUsage();
  const file = await makePptx(protocol, { signal: new AbortController().signal, progress: () => undefined });
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, bytes: file.size, slides: slidesOf(protocol).length };
}

/** Slides of a lab of 30 steps with 40 cards, and of the longest that there may be; the time that the processor works, in a worker beside the page. */
export async function benchProtocol(): Promise<readonly Figure[]> {
  await made(lab(1, 1, true));
  const usual = await made(lab(30, 40, true));
  const longest = await made(lab(500, 2000, false));
  return [
    {
      ...{ part: 'l', what: 'slides of a lab of 30 steps, time to write', value: usual.ms, unit: 'ms' },
      note: `${usual.slides} slides, ${(usual.bytes / 1e6).toFixed(1)} MB, ${((map.length * 30) / 1e6).toFixed(1)} MB of it maps`,
    },
    {
      ...{ part: 'l', what: 'slides of 500 steps and 2 000 cards, time to write', value: longest.ms, unit: 'ms' },
      note: `${longest.slides} slides, ${(longest.bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}
