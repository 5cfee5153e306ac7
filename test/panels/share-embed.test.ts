// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../src/address/codec.ts';
import { initialView } from '../../src/address/view.ts';
import type { View } from '../../src/address/view.ts';
import { embeddedViewOf, firstChoice } from '../../src/panels/share/embed/embed-choice.ts';
import '../../src/panels/share/embed/embed-element.ts';
import type { ShareEmbed } from '../../src/panels/share/embed/embed-element.ts';
import { webmasterLetter } from '../../src/panels/share/embed/webmaster-part.ts';
import { loadSharingText } from '../../src/panels/share/load-sharing-text.ts';
import type { ShareAction } from '../../src/panels/share/share-action.ts';
import type { Exporting, ShareState } from '../../src/panels/share/share-state.ts';
import type { State } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { givenPack, givenView } from './given.ts';

const base = 'https://karta.example.se/mellanrum/';
const hostile = '"><img src=x onerror=alert(1)>';

let sent: ShareAction[];
let said: string[];
beforeEach(() => {
  sent = [];
  said = [];
  document.body.replaceChildren();
});

async function given(
  over: Partial<View> = {},
  { exporting = { phase: 'rest' }, names }: { exporting?: Exporting; names?: Record<string, string> } = {},
): Promise<ShareEmbed> {
  const settled = givenView({ a: ['9901C1000'], b: ['9901C1010'], ...(over as object) });
  const pack = givenPack();
  const { areas } = pack.deso;
  const named = { ...areas, names: areas.codes.map((code, i) => names?.[code] ?? areas.names[i] ?? '') };
  const state = {
    view: settled,
    settled,
    pack: { state: 'ready', value: { ...pack, deso: { ...pack.deso, areas: named } } },
    suggestion: { state: 'idle' },
    overlays: [],
  } as unknown as State;
  const share = { state, base, exporting, sentence: { text: '', parts: [], said: {} } } as unknown as ShareState;
  const element = document.createElement('mr-share-embed');
  Object.assign(element, {
    language: await loadLanguage('sv'),
    words: await loadSharingText('sv'),
    share,
    isShown: true,
  });
  element.addEventListener('share', (event) => sent.push((event as CustomEvent<ShareAction>).detail));
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(element);
  await settle(element);
  return element;
}

async function settle(element: ShareEmbed): Promise<void> {
  await element.updateComplete;
  await Promise.all([...element.querySelectorAll('mr-copy-field')].map(({ updateComplete }) => updateComplete));
}

const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const code = (element: Element): string => element.querySelector<HTMLTextAreaElement>('.code textarea')?.value ?? '';

async function press(element: ShareEmbed, label: string): Promise<void> {
  const found = [...element.querySelectorAll('label')].find((one) => words(one) === label);
  found?.querySelector('input')?.click();
  await settle(element);
}

async function type(element: ShareEmbed, id: string, value: string): Promise<void> {
  const input = element.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  input.value = value;
  input.dispatchEvent(new Event('change'));
  await settle(element);
}

/** The view that the code opens. */
function opened(element: Element): View {
  const src = /<iframe src="([^"]*)"/.exec(code(element))?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(src).toContain(`${base}embed.html`);
  return readAddress(new URL(src)).view;
}

describe('what is embedded', () => {
  it('is what is on the screen, said in words, with a title and a link to the full page', async () => {
    const element = await given();
    expect(words(element.querySelector('.pair'))).toBe('Bergsåsen och Strandängen');
    expect(opened(element)).toMatchObject({ year: 2022, a: ['9901C1000'], b: ['9901C1010'] });
    expect(code(element)).toContain(
      'title="Karta: Bergsåsen (A) och Strandängen (B), Balansmått, hushåll, Exempelregionen 2022"',
    );
    expect(code(element)).toMatch(
      /<\/iframe>\n<p><a href="[^"]*">Öppna kartan, tabellen och texten om Bergsåsen och Strandängen/,
    );
  });

  it('follows each choice into the address', async () => {
    const element = await given();
    await press(element, 'Karta');
    await press(element, 'Sökruta');
    await press(element, 'Vyn');
    await press(element, 'När någon vill');
    await type(element, 'mr-embed-theme', 'dark');
    expect(opened(element)).toMatchObject({
      offers: ['table', 'text'],
      surface: 'table',
      searchShown: 'off',
      changes: 'view',
      interactive: 'off',
      theme: 'dark',
    });
    expect(code(element)).toContain('title="Tabell: ');
    expect(said).toContain('Koden är ändrad.');
  });

  it('keeps the last of map, table and text, and asks nothing about a map that is not there', async () => {
    const element = await given();
    await press(element, 'Karta');
    await press(element, 'Text');
    const last = [...element.querySelectorAll<HTMLInputElement>('.offers input')].filter(({ checked }) => checked);
    expect(last.map(({ disabled }) => disabled)).toEqual([true]);
    expect(words(element)).not.toContain('Teckenförklaring');
    expect(element.querySelector('#mr-embed-fit')).toBeNull();
  });

  it('opens on a municipality with table and text narrowed to it', async () => {
    const element = await given();
    await type(element, 'mr-embed-fit', 'municipality');
    await type(element, 'mr-embed-municipality', '9902');
    expect(opened(element)).toMatchObject({ fit: 'municipality', municipality: '9902', camera: null });
  });

  it('speaks the language that the map speaks', async () => {
    const element = await given();
    await press(element, 'English');
    await vi.waitFor(() => expect(code(element)).toContain('title="Map: Bergsåsen (A) and Strandängen (B)'));
    expect(opened(element).language).toBe('en');
    expect(words(element.querySelector('h3'))).toBe('På din egen sida');
  });

  it('is within the sizes that the map is laid out for', async () => {
    const element = await given();
    await press(element, '320 × 480');
    expect(code(element)).toContain('width="320" height="480"');
    await type(element, 'mr-embed-width', '7');
    await type(element, 'mr-embed-height', '99999');
    expect(code(element)).toContain('width="320" height="2000"');
    await type(element, 'mr-embed-width', '');
    expect(code(element)).toContain('width="100%" height="2000"');
  });

  it('is an element of its own where that is chosen', async () => {
    const element = await given();
    await press(element, 'Element');
    expect(code(element)).toMatch(/^<script src="https:\/\/karta\.example\.se\/mellanrum\/mellanrum-karta\.js" defer>/);
    expect(code(element)).toContain('a="9901C1000" b="9901C1010"');
    expect(element.querySelector('#mr-embed-width')).toBeNull();
  });

  it('reads back as what was chosen, whatever it was', () => {
    const view = fc.record({
      offers: fc.shuffledSubarray(['map', 'table', 'text'] as const, { minLength: 1 }),
      changes: fc.constantFrom('all' as const, 'view' as const, 'none' as const),
      fit: fc.constantFrom('view' as const, 'pair' as const),
      interactive: fc.constantFrom('on' as const, 'off' as const),
      searchShown: fc.constantFrom('on' as const, 'off' as const),
    });
    fc.assert(
      fc.property(view, (chosen) => {
        const choice = firstChoice(initialView);
        const shown = embeddedViewOf(
          { view: initialView, settled: givenView() },
          { ...choice, view: { ...choice.view, ...chosen } },
        );
        expect(shown).toMatchObject({ ...chosen, surface: chosen.offers[0] });
      }),
    );
  });
});

describe('what cannot be as asked', () => {
  it('a region that only this browser has: the package alone, and why', async () => {
    const element = await given({ pack: 'lokal-scb-1480' });
    expect(words(element)).toContain('Det här området kan inte bäddas in');
    expect(element.querySelector('mr-embed-preview')).toBeNull();
    expect(words(element.querySelector('.package .button'))).toBe('Spara paketet');
  });

  it('no pair: the code is there, the page says so, and the title has none', async () => {
    const element = await given({ a: [], b: [] });
    expect(words(element.querySelector('.pair'))).toBe('Inget polpar är valt: kartan öppnas utan.');
    expect(code(element)).toContain('title="Karta: Balansmått, hushåll, Exempelregionen 2022"');
  });

  it('a long address says its bytes; one that would be cut gives no code', async () => {
    const codes = (n: number): string[] => Array.from({ length: n }, (_, i) => `99${String(1000000 + i)}`);
    const long = await given({ a: codes(190), b: codes(40) });
    expect(words(long.querySelector('.code .aside'))).toMatch(/^Adressen i koden är 2.\d{3} byte\..*Mest plats tar/);
    document.body.replaceChildren();
    const tooLong = await given({ a: codes(199), b: codes(199), filter: '☃'.repeat(500) });
    expect(words(tooLong.querySelector('.code .aside'))).toContain('läses');
    expect(code(tooLong)).toBe('');
  });

  it('names of areas never become markup, in the page or in the code', async () => {
    const element = await given({}, { names: { '9901C1000': hostile } });
    expect(element.querySelectorAll('img')).toHaveLength(0);
    expect(words(element.querySelector('.pair'))).toContain(hostile);
    expect(code(element)).not.toContain('<img');
    expect(code(element)).toContain('&quot;&gt;&lt;img src=x');
  });
});

describe('the package', () => {
  it('is ordered by its button, and says when it is saved', async () => {
    const element = await given();
    await press(element, 'Paket utan ram');
    element.querySelector<HTMLButtonElement>('.package .button')?.click();
    expect(sent).toEqual([{ type: 'export', order: { kind: 'package' } }]);
    const done: Exporting = { phase: 'done', order: { kind: 'package' }, name: 'mellanrum-paket.zip' };
    element.share = { ...element.share, exporting: done };
    await element.updateComplete;
    expect(words(element.querySelector('.package [role=status]'))).toBe('mellanrum-paket.zip är sparad.');
  });
});

describe('the letter to the webmaster', () => {
  it.each(['sv', 'en'] as const)('says in plain text what the policy has to let through (%s)', async (id) => {
    const { embed } = await loadSharingText(id);
    const frame = webmasterLetter(base, 'frame', id, embed);
    expect(frame).toContain('    frame-src https://karta.example.se');
    expect(frame).not.toContain('script-src');
    expect(webmasterLetter(base, 'element', id, embed)).toContain('    script-src https://karta.example.se');
    expect(frame).toMatch(/om=tillganglighet(&sprak=en)?$/);
    expect(frame).not.toMatch(/<\w|undefined/);
  });
});
