import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GivenFrame, host } from './given-frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tyreso = '0138C1010';
const botkyrka = '0127C1020';

describe('a map in a page', () => {
  test('says that it is there, without data, to the origin that the browser vouches for', () => {
    const frame = new GivenFrame();
    frame.port.ready();
    expect(frame.posted).toEqual([
      { message: { source: 'mellanrum', v: 1, type: 'ready', payload: { v: 1 } }, to: host },
    ]);
  });
  test('takes the origin of the referrer where the browser knows no ancestors', () => {
    const frame = new GivenFrame({ ancestor: '', referrer: `${host}/sida/` });
    frame.port.ready();
    expect(frame.posted.map(({ to }) => to)).toEqual([host]);
  });
  test.each([
    ['nothing is known of the page', { ancestor: '' }],
    ['the page has no origin', { ancestor: 'null' }],
    ['the page was opened from a file', { ancestor: 'file://' }],
    ['the page was opened from a file, and the browser names no ancestors', { ancestor: '', referrer: 'file:///C:/a' }],
    ['it is not embedded', { embedded: false }],
  ])('waits to be asked when %s', (_, given) => {
    const frame = new GivenFrame(given);
    frame.port.ready();
    expect(frame.posted).toEqual([]);
  });
  test('answers who asks too early that it is not there yet', async () => {
    const frame = new GivenFrame();
    expect(await frame.answer('getState')).toEqual({ ok: false, reason: 'notReady' });
  });
});

describe('a message', () => {
  test('changes measure, language, poles and any other part of the view', async () => {
    const frame = GivenFrame.ready();
    expect(await frame.answer('setMeasure', { matt: 'inkomst' })).toEqual({ ok: true });
    expect(await frame.answer('setLanguage', { sprak: 'en' })).toEqual({ ok: true });
    expect(await frame.answer('select', { a: [tyreso], b: [botkyrka] })).toEqual({ ok: true });
    expect(await frame.answer('setView', { visa: 'tabell', ar: '2020', k: '9.5/59.2/18' })).toEqual({ ok: true });
    expect(frame.view).toMatchObject({
      measure: 'disposableIncome',
      language: 'en',
      a: [tyreso],
      b: [botkyrka],
      surface: 'table',
      year: 2020,
      camera: { zoom: 9.5, lat: 59.2, lon: 18 },
    });
  });
  test('puts a part back as it is from the start with null', async () => {
    const frame = GivenFrame.ready();
    await frame.answer('setView', { ar: '2020', a: tyreso });
    expect(await frame.answer('setView', { ar: null, a: null })).toEqual({ ok: true });
    expect(frame.view).toMatchObject({ year: null, a: null });
  });
  test('chooses both poles or none', async () => {
    const frame = GivenFrame.ready();
    expect(await frame.answer('select', { a: [tyreso], b: [] })).toEqual({ ok: false, reason: 'onePole' });
    expect(await frame.answer('select', { a: [], b: [] })).toEqual({ ok: true });
    expect(frame.view).toMatchObject({ a: [], b: [] });
  });
  test('is refused as a whole, by the name of the field, when one part cannot be read', async () => {
    const frame = GivenFrame.ready();
    const answer = await frame.answer('setView', { matt: 'ice', ar: 'i fjol' });
    expect(answer).toEqual({ ok: false, reason: 'field', field: 'ar' });
    expect(frame.shown).toEqual([]);
  });
  test('is told what is shown, as the address writes it', async () => {
    const frame = GivenFrame.ready();
    await frame.answer('setView', { matt: 'ice', a: tyreso, b: botkyrka });
    expect(await frame.answer('getState')).toMatchObject({
      ok: true,
      state: { fields: { matt: 'ice', a: tyreso, b: botkyrka }, selection: { a: { codes: [tyreso] } } },
    });
  });
  test('that comes with others is shown with them: at once, and then ten times a second', async () => {
    const frame = GivenFrame.ready();
    for (let at = 0; at < 50; at++) {
      frame.ask('setView', at % 2 === 0 ? { ar: String(1950 + at) } : { matt: 'ice' });
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(frame.shown.length).toBeGreaterThan(8);
    expect(frame.shown.length).toBeLessThanOrEqual(11);
    expect(frame.shown[0]).toEqual({ year: 1950 });
    expect(frame.view).toMatchObject({ year: 1998, measure: 'ice' });
    expect(frame.acks().filter(({ ack }) => ack.ok)).toHaveLength(50);
  });
  test('is told when the map could not do it', async () => {
    const frame = GivenFrame.ready();
    frame.fails = true;
    expect(await frame.answer('setMeasure', { matt: 'ice' })).toEqual({ ok: false, reason: 'failed' });
    frame.picture = () => Promise.reject(new Error('no canvas'));
    expect(await frame.answer('exportImage', { format: 'png' })).toEqual({ ok: false, reason: 'failed' });
  });
  test('is answered with one picture at a time', async () => {
    const frame = GivenFrame.ready();
    let give = (): void => undefined;
    frame.picture = () =>
      new Promise((resolve) => {
        give = () => {
          resolve({ blob: new Blob(['x']), name: 'karta.svg', alt: 'En karta' });
        };
      });
    const first = frame.answer('exportImage', { format: 'svg' });
    await first;
    expect(await frame.answer('exportImage', { format: 'png', scale: 4 })).toEqual({ ok: false, reason: 'busy' });
    give();
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.acks().at(-1)?.ack).toMatchObject({ ok: true, picture: { name: 'karta.svg', alt: 'En karta' } });
    expect(frame.pictures).toEqual([{ format: 'svg' }]);
    void frame.answer('exportImage', { format: 'png' });
    expect(frame.pictures).toHaveLength(2);
  });
});

describe('what changes', () => {
  test('is told at most four times a second, and the last always', async () => {
    const frame = GivenFrame.ready();
    await frame.answer('getState');
    for (let year = 1990; year < 2010; year++) {
      frame.view = { ...frame.view, year };
      frame.port.changed();
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(1000);
    const told = frame.told('viewChanged') as { fields: Record<string, string> }[];
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThanOrEqual(5);
    expect(told.at(-1)?.fields['ar']).toBe('2009');
  });
  test('is told once: the same view and the same poles are not told again', async () => {
    const frame = GivenFrame.ready();
    await frame.answer('select', { a: [tyreso], b: [botkyrka] });
    await vi.advanceTimersByTimeAsync(1000);
    for (let round = 0; round < 5; round++) {
      frame.port.changed();
      await vi.advanceTimersByTimeAsync(300);
    }
    await frame.answer('setMeasure', { matt: 'ice' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(frame.told('viewChanged')).toHaveLength(2);
    expect(frame.told('selectionChanged')).toHaveLength(1);
  });
  test('is told to no page that has not asked for anything', async () => {
    const frame = GivenFrame.ready();
    frame.view = { ...frame.view, year: 2001 };
    frame.port.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(frame.posted).toEqual([]);
  });
  test('is not told after the end', async () => {
    const frame = GivenFrame.ready();
    await frame.answer('setMeasure', { matt: 'ice' });
    frame.posted.length = 0;
    frame.port.close();
    frame.ask('getState');
    await vi.advanceTimersByTimeAsync(1000);
    expect(frame.posted).toEqual([]);
  });
});
