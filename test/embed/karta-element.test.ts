// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../src/address/codec.ts';
import { addressWords } from '../../src/embed/address-words.ts';
import { embeddedAddress } from '../../src/embed/embedded-address.ts';
import { MellanrumKarta } from '../../src/embed/karta-element.ts';
import '../../src/embed/karta.ts';
import { GivenMap, mapOrigin, shown, wordsOf } from './given-host.ts';

beforeEach(() => {
  vi.useFakeTimers();
  MellanrumKarta.base = `${mapOrigin}/mellanrum/mellanrum-karta.js`;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const attributes = (more: Record<string, string>): MellanrumKarta => {
  const element = document.createElement('mellanrum-karta');
  for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
  return element;
};
const frameOf = (element: MellanrumKarta): HTMLIFrameElement => {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('The element has no frame.');
  return frame;
};

/** The element in the page, with its map there. */
async function given(more: Record<string, string> = {}): Promise<{ element: MellanrumKarta; map: GivenMap }> {
  const element = attributes(more);
  document.body.append(element);
  const map = new GivenMap(frameOf(element));
  frameOf(element).dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(10);
  return { element, map };
}

describe('<mellanrum-karta>', () => {
  test('knows the words of the address, and where each stands', () => {
    expect([...addressWords.query].sort()).toEqual(wordsOf('query').sort());
    expect([...addressWords.hash].sort()).toEqual(wordsOf('hash').sort());
  });
  test('shows a lazy frame with a title, what the address says, and the leave to go full screen', async () => {
    const { element } = await given({ paket: 'exempel', a: '0138C1010', b: '0127C1020', sok: 'å & ä', hojd: '600' });
    const { src, title, loading, allow, width, height } = frameOf(element);
    expect(src).toBe(
      `${mapOrigin}/mellanrum/embed.html?v=1&paket=exempel&sok=%C3%A5%20%26%20%C3%A4#a=0138C1010&b=0127C1020`,
    );
    expect({ title, loading, allow, width, height }).toEqual({
      title: 'Karta: så hänger områden ihop',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write; web-share',
      width: '100%',
      height: '600',
    });
    const { search, hash } = new URL(src);
    expect(readAddress({ search, hash })).toMatchObject({
      view: { pack: 'exempel', a: ['0138C1010'], b: ['0127C1020'], filter: 'å & ä' },
      problems: [],
    });
  });
  test('begins as a picture where several maps share the page, if nothing else is said', async () => {
    vi.stubGlobal('length', 1);
    expect(frameOf((await given()).element).src).toContain('interaktiv=0');
    expect(frameOf((await given({ interaktiv: '1' })).element).src).toContain('interaktiv=1');
    vi.unstubAllGlobals();
  });
  test('keeps the link within it', async () => {
    const { element } = await given();
    const link = document.createElement('a');
    element.append(link);
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(element.querySelector('a')).toBe(link);
  });
  test('sends attributes that change together as one message, and does not load anew', async () => {
    const { element, map } = await given({ matt: 'ice', ar: '2020' });
    const before = frameOf(element).src;
    element.setAttribute('matt', 'inkomst');
    element.setAttribute('visa', 'tabell');
    element.removeAttribute('ar');
    await vi.advanceTimersByTimeAsync(10);
    expect(map.payloads('setView')).toEqual([{ matt: 'inkomst', visa: 'tabell', ar: null }]);
    expect(frameOf(element).src).toBe(before);
  });
  test('sends attributes that change before the map is there, when it is', async () => {
    const element = attributes({});
    document.body.append(element);
    element.setAttribute('matt', 'inkomst');
    await vi.advanceTimersByTimeAsync(5000);
    const map = new GivenMap(frameOf(element));
    frameOf(element).dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(10);
    expect(map.payloads('setView')).toEqual([{ matt: 'inkomst' }]);
  });
  test('takes a new title and height at once', async () => {
    const { element, map } = await given();
    element.setAttribute('titel', 'Våra områden');
    element.setAttribute('hojd', '360');
    expect([frameOf(element).title, frameOf(element).height]).toEqual(['Våra områden', '360']);
    element.setAttribute('hojd', '100vh; background: red');
    expect(frameOf(element).height).toBe('480');
    await vi.advanceTimersByTimeAsync(10);
    expect(map.payloads('setView')).toEqual([]);
  });
  test('tells what happens by events that bubble', async () => {
    const heard: unknown[] = [];
    for (const name of ['mellanrum-ready', 'mellanrum-view', 'mellanrum-selection', 'mellanrum-refused'])
      document.body.addEventListener(name, (event) => heard.push([name, (event as CustomEvent<unknown>).detail]));
    const { element, map } = await given();
    map.tell('viewChanged', shown);
    map.tell('selectionChanged', shown.selection);
    map.reply = () => ({ ok: false, reason: 'field', field: 'ar' });
    element.setAttribute('ar', 'i fjol');
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toMatchObject([
      ['mellanrum-ready', shown],
      ['mellanrum-view', shown],
      ['mellanrum-selection', shown.selection],
      ['mellanrum-refused', { reason: 'field', field: 'ar' }],
    ]);
  });
  test('speaks for the page', async () => {
    const { element, map } = await given();
    await element.select(['0138C1010'], ['0127C1020']);
    await element.setMeasure('ice');
    await element.setLanguage('en');
    expect(map.payloads('select')).toEqual([{ a: ['0138C1010'], b: ['0127C1020'] }]);
    expect(await element.getState()).toEqual(shown);
  });
  test('is silent when it has been taken out, and begins anew when it is put back', async () => {
    const { element, map } = await given();
    const first = frameOf(element);
    element.remove();
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    await expect(element.getState()).rejects.toMatchObject({ reason: 'closed' });
    const heard = vi.fn();
    element.addEventListener('mellanrum-view', heard);
    map.tell('viewChanged', shown);
    element.setAttribute('matt', 'ice');
    document.body.append(element);
    expect(heard).not.toHaveBeenCalled();
    expect(frameOf(element)).not.toBe(first);
    expect(frameOf(element).src).toContain('matt=ice');
    expect(element.shadowRoot?.querySelectorAll('iframe, slot')).toHaveLength(2);
  });
  test('may be defined twice, by a page that takes the script in twice', async () => {
    vi.resetModules();
    await expect(import('../../src/embed/karta.ts')).resolves.toBeDefined();
    expect(document.createElement('mellanrum-karta')).toBeInstanceOf(MellanrumKarta);
  });
});

describe('the address of an embedded map', () => {
  const at = (folder: string): string | undefined => embeddedAddress(folder, () => null);
  test.each([
    ['https://a.example', 'https://a.example/embed.html?v=1'],
    ['https://a.example/karta', 'https://a.example/karta/embed.html?v=1'],
    ['https://a.example/karta/', 'https://a.example/karta/embed.html?v=1'],
    ['https://a.example/karta/index.html', 'https://a.example/karta/embed.html?v=1'],
    ['https://a.example/karta/mellanrum-karta.js?2', 'https://a.example/karta/embed.html?v=1'],
  ])('is found from %s', (folder, address) => {
    expect(at(folder)).toBe(address);
  });
  test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'file:///C:/karta', 'http://[x'])(
    'is none for %s: the link remains',
    (folder) => {
      expect(at(folder)).toBeUndefined();
    },
  );
});
