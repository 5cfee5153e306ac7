import jsQR from 'jsqr';
import { describe, expect, it, test } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import type { QrCode } from '../../src/panels/share/link/qr-code.ts';
import { bytesOf, mostBytes, qrCode, qrPath, quietZone, roomVersion } from '../../src/panels/share/link/qr-code.ts';
import { linkTo, longestParts } from '../../src/panels/share/link/link-to.ts';

const base = 'https://karta.example.se/mellanrum/';
const camera = { zoom: 11.4, lat: 57.2031, lon: 4.5127 };

/** What a reader sees: the modules drawn as pixels, with their quiet zone, read by another library than the one that made them. */
function read(code: QrCode): string | undefined {
  const scale = 3;
  const side = (code.size + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  code.modules.forEach((row, y) =>
    row.forEach((ink, x) => {
      if (ink) paint(x + quietZone, y + quietZone);
    }),
  );
  return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;

  function paint(x: number, y: number): void {
    for (let at = 0; at < scale * scale; at += 1) {
      const row = y * scale + Math.floor(at / scale);
      pixels.fill(0, (row * side + x * scale + (at % scale)) * 4, (row * side + x * scale + (at % scale)) * 4 + 3);
    }
  }
}

describe('the QR code', () => {
  const codes = (n: number): readonly string[] =>
    Array.from({ length: n }, (_, at) => `1480C${(1000 + at * 10).toString()}`);
  test.each<[string, string]>([
    ['a short link', base],
    ['a typical link', linkTo(base, { ...initialView, year: 2022, a: ['9901C1110'], b: ['9901C1240'], camera })],
    ['å, ä and ö', linkTo(base, { ...initialView, filter: 'Örgryte å Härlanda' })],
    ['an address with å', linkTo('https://kårta.example.se/mellanrum/', { ...initialView, filter: 'ö' })],
    ['twenty areas', linkTo(base, { ...initialView, a: codes(20), b: codes(20) })],
    ['150 areas', linkTo(base, { ...initialView, a: codes(150) })],
    ['signs that are not of ASCII', 'https://example.se/?sök=Åkersberga–Ängelholm 😀'],
  ])('of %s holds exactly that', (_, text) => {
    const code = qrCode(text)!;
    expect(read(code)).toBe(text);
    expect(code.size).toBe(17 + 4 * code.version);
  });

  it('of a typical link can be read across a room', () => {
    const typical = linkTo('https://mellanrum.goteborgsregionen.se/', {
      ...initialView,
      year: 2022,
      a: ['9901C1110'],
      b: ['9901C1240'],
      camera,
    });
    expect(bytesOf(typical)).toBeLessThanOrEqual(106);
    expect(qrCode(typical)?.version).toBeLessThanOrEqual(roomVersion);
  });

  it.each([
    [106, roomVersion],
    [107, roomVersion + 1],
    [mostBytes, 40],
  ])('of %i bytes is of version %i', (bytes, version) => {
    expect(qrCode('a'.repeat(bytes))?.version).toBe(version);
  });

  it('is not there for more than any code holds', () => {
    expect(qrCode('a'.repeat(mostBytes + 1))).toBeUndefined();
    expect(qrCode('å'.repeat(mostBytes / 2 + 1))).toBeUndefined();
  });

  it('is drawn module by module inside four modules of white', () => {
    const code = qrCode(base)!;
    const drawn = new Set<string>();
    for (const [, x, y, width] of qrPath(code).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let at = 0; at < Number(width); at += 1) drawn.add(`${(Number(x) + at).toString()} ${y!}`);
    }
    const ink = code.modules.flatMap((row, y) =>
      row.flatMap((is, x) => (is ? [`${(x + quietZone).toString()} ${(y + quietZone).toString()}`] : [])),
    );
    expect([...drawn].sort()).toEqual(ink.sort());
  });
});

describe('what takes room in a link', () => {
  it('counts a part as it stands in the link', () => {
    expect(longestParts({ ...initialView, filter: 'åäö', page: 2 }, 3, 1)).toEqual([
      { key: 'sok', bytes: 22 },
      { key: 'sida', bytes: 6 },
    ]);
  });
});
