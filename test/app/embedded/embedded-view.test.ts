import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/address/codec.ts';
import { embeddedParts, initialView } from '../../../src/address/view.ts';
import type { View } from '../../../src/address/view.ts';
import { embeddedView, wholeAddress } from '../../../src/app/embedded/embedded-view.ts';

const linked = (search: string, hash = ''): View => readAddress({ search, hash }).view;
/** The address as it is read in a window of its own. */
const whole = (view: View, from: View): View => {
  const { search, hash } = new URL(wholeAddress(view, from), 'https://mellanrum.example/');
  return readAddress({ search, hash }).view;
};

describe('what an embedded map shows of its address', () => {
  test('a surface that is not offered gives way to the first that is', () => {
    expect(embeddedView(linked('?v=1&flikar=text.tabell&visa=karta')).surface).toBe('text');
    expect(embeddedView(linked('?v=1&flikar=karta&visa=metod')).surface).toBe('map');
    expect(embeddedView(linked('?v=1&visa=tabell')).surface).toBe('table');
  });

  test('the camera of the link holds only where the view is what is fitted', () => {
    const hash = '#k=11/57.2/4.5';
    expect(embeddedView(linked('?v=1', hash)).camera).toEqual({ zoom: 11, lat: 57.2, lon: 4.5 });
    expect(embeddedView(linked('?v=1&passa=polpar', hash)).camera).toBeNull();
    expect(embeddedView(linked('?v=1&passa=kommun&kommun=9901', hash)).camera).toBeNull();
  });

  test('nothing is asked for that the frame has no room for', () => {
    const view = embeddedView(linked('?v=1&lada=utveckling&forslag=grans&rum=tank-om'));
    expect([view.drawer, view.suggest, view.room]).toEqual(['none', 'none', 'explore']);
  });
});

describe('the way to a window of its own', () => {
  test('carries what the frame had no room for, and nothing that only an embedded map has', () => {
    const from = linked('?v=1&lada=utveckling&matt=ice&flikar=karta&andra=inget&passa=polpar&interaktiv=0&mening=av');
    const there = whole({ ...embeddedView(from), year: 2020 }, from);
    expect([there.drawer, there.measure, there.year]).toEqual(['development', 'ice', 2020]);
    for (const part of embeddedParts) expect(there[part]).toEqual(initialView[part]);
  });

  test('of an empty address is the app itself', () => {
    expect(wholeAddress(embeddedView(initialView), initialView)).toBe('./');
  });

  test('of any text at all stays beside the frame’s own page', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const from = linked(`?${query}`, `#${hash}`);
        const { origin, pathname } = new URL(wholeAddress(embeddedView(from), from), 'https://mellanrum.example/x/');
        expect([origin, pathname]).toEqual(['https://mellanrum.example', '/x/']);
      }),
    );
  });
});
