import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/map/map-keys.ts';
import { commandOf } from '../../src/map/map-keys.ts';
import type { Steered } from '../../src/map/steer.ts';
import { steer } from '../../src/map/steer.ts';
import { gridLevel } from './grid.ts';

const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('keys on the map', () => {
  it('pan with arrows, and go to the neighbour with Alt', () => {
    expect(commandOf(press('ArrowLeft'), 'on')).toEqual({ type: 'pan', direction: 'left' });
    expect(commandOf(press('ArrowLeft', { altKey: true }), 'on')).toEqual({ type: 'neighbour', direction: 'left' });
  });

  it('say where I am with Alt+I, whatever sign that writes', () => {
    expect(commandOf(press('ı', { altKey: true, code: 'KeyI' }), 'off')).toEqual({ type: 'whereAmI' });
  });

  it('leave the browser’s own combinations alone', () => {
    expect(commandOf(press('+', { ctrlKey: true }), 'on')).toBeUndefined();
    expect(commandOf(press('Tab'), 'on')).toBeUndefined();
  });

  it.each(['?', '+', '-', 'b', 'p', 'x'])('switch off the single sign %s when asked', (sign) => {
    expect(commandOf(press(sign), 'on')).toBeDefined();
    expect(commandOf(press(sign), 'off')).toBeUndefined();
  });

  it.each(['Enter', 'Escape', 'ArrowUp'])('keep %s without single signs', (key) => {
    expect(commandOf(press(key), 'off')).toBeDefined();
  });
});

describe('steering', () => {
  const level = gridLevel(6, 4);
  function map(focused: number): { steered: Steered; log: unknown[] } {
    const log: unknown[] = [];
    const note =
      (name: string) =>
      (...what: unknown[]): void => {
        log.push([name, ...what]);
      };
    const steered: Steered = {
      camera: { lon: 12.03, lat: 57.02, zoom: 12 },
      size: { width: 800, height: 600 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      level,
      focused,
      moveTo: note('moveTo'),
      act: note('act'),
      fitPair: note('fitPair'),
      sayWhere: note('sayWhere'),
      sayNoNeighbour: note('sayNoNeighbour'),
      openKeys: note('openKeys'),
      showBorders: note('showBorders'),
      leave: note('leave'),
    };
    return { steered, log };
  }

  it('picks the area in focus, and nothing outside the areas', () => {
    const inside = map(8);
    steer({ type: 'pick', add: true }, inside.steered);
    expect(inside.log).toEqual([['act', { type: 'pickArea', code: '9901C0008', add: true }]]);
    const outside = map(-1);
    steer({ type: 'pick', add: false }, outside.steered);
    expect(outside.log).toEqual([]);
  });

  it('centres the neighbour, which then has the focus', () => {
    const { steered, log } = map(8);
    steer({ type: 'neighbour', direction: 'up' }, steered);
    const [[name, camera, next]] = log as [[string, { lon: number; lat: number }, number]];
    expect([name, next]).toEqual(['moveTo', 14]);
    expect([camera.lon, camera.lat].map((at) => at.toFixed(6))).toEqual(['12.025000', '57.025000']);
  });

  it('says so when there is no neighbour', () => {
    const { steered, log } = map(0);
    steer({ type: 'neighbour', direction: 'left' }, steered);
    expect(log).toEqual([['sayNoNeighbour']]);
  });

  it('pans east to the right', () => {
    const { steered, log } = map(8);
    steer({ type: 'pan', direction: 'right' }, steered);
    const [[, camera]] = log as [[string, { lon: number }]];
    expect(camera.lon).toBeGreaterThan(12.03);
  });
});
