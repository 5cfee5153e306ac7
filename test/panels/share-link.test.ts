// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readAddress } from '../../src/address/codec.ts';
import { initialView } from '../../src/address/view.ts';
import type { View } from '../../src/address/view.ts';
import '../../src/panels/share/link/link-element.ts';
import type { ShareLink } from '../../src/panels/share/link/link-element.ts';
import { loadSharingText } from '../../src/panels/share/load-sharing-text.ts';
import { qrCode, qrPath } from '../../src/panels/share/link/qr-code.ts';
import { sharedView } from '../../src/panels/share/link/link-to.ts';
import type { ShareState } from '../../src/panels/share/share-state.ts';
import type { State } from '../../src/store/state.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { relationSentence } from '../../src/text/sentence.ts';
import { givenPack, givenView } from './given.ts';
import { givenPair } from './given-pair.ts';

const base = 'https://karta.example.se/mellanrum/';
const languages = { sv: await loadLanguage('sv'), en: await loadLanguage('en') };
const words = { sv: await loadSharingText('sv'), en: await loadSharingText('en') };

const camera = { zoom: 11.4, lat: 57.2031, lon: 4.5127 };

function givenState(over: Partial<View> = {}, rest: Partial<State> = {}): State {
  const view = { ...initialView, ...over };
  return {
    view,
    settled: givenView(over as Parameters<typeof givenView>[0]),
    pack: { state: 'ready', value: givenPack() },
    suggestion: { state: 'idle' },
    pair: { state: 'ready', value: givenPair() },
    overlays: [],
    asked: undefined,
    ...rest,
  } as unknown as State;
}

let element: ShareLink;

async function given(state = givenState(), id: 'sv' | 'en' = 'sv', at = base): Promise<void> {
  document.body.replaceChildren();
  const language = languages[id];
  const named = (code: string, name: string): { code: string; name: string } => ({ code, name });
  const sentence = relationSentence(
    { relation: givenPair(), a: [named('9901C1000', 'Bergsåsen')], b: [named('9901C1010', 'Strandängen')] },
    language,
  );
  element = document.createElement('mr-share-link');
  const share: ShareState = { state, sentence, base: at, exporting: { phase: 'rest' } };
  Object.assign(element, { language, words: words[id], share, isShown: true });
  document.body.append(element);
  await element.updateComplete;
}

const said = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const link = (): string => element.querySelector('mr-copy-field')?.value ?? '';
const held = (): Record<string, string> =>
  Object.fromEntries(
    [...element.querySelectorAll('dl > div')].map((one) => [
      said(one.querySelector('dt')),
      said(one.querySelector('dd')).replace(/^[AB] /, ''),
    ]),
  );
const leaves = (): readonly string[] => [...element.querySelectorAll('.link-contents li')].map(said);
const button = (name: string): HTMLButtonElement =>
  [...element.querySelectorAll('button')].find((one) => said(one) === name)!;
const press = async (name: string): Promise<void> => {
  button(name).click();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
};
const viewOf = (address: string): View => readAddress(new URL(address)).view;

afterEach(() => vi.unstubAllGlobals());

describe('the link', () => {
  it('leads to what is on screen, with year and poles named also where the region begins with them', async () => {
    await given(givenState({ level: 'deso', measure: 'employmentRate', camera }));
    expect(link().startsWith(`${base}?v=1&`)).toBe(true);
    expect(viewOf(link())).toEqual({
      ...initialView,
      measure: 'employmentRate',
      camera,
      year: 2022,
      a: ['9901C1000'],
      b: ['9901C1010'],
    });
  });

  it('leaves out what only an embedded map has, and how the one who shares likes the page', () => {
    const state = givenState({
      offers: ['table'],
      changes: 'none',
      interactive: 'off',
      theme: 'dark',
      motion: 'reduced',
      shortcuts: 'off',
      language: 'en',
    });
    expect(sharedView(state, true)).toEqual({
      ...initialView,
      language: 'en',
      year: 2022,
      a: ['9901C1000'],
      b: ['9901C1010'],
    });
  });

  it('leaves out the place of the map when that is asked for', async () => {
    await given(givenState({ camera }));
    expect(held()['Kartans läge']).toBe('som på skärmen');
    element.querySelector<HTMLInputElement>('.check input')!.click();
    await element.updateComplete;
    expect(viewOf(link()).camera).toBeNull();
    expect(held()['Kartans läge']).toBe('hela området');
  });

  it('of a page on this machine says that others cannot open it', async () => {
    await given(givenState(), 'sv', 'http://localhost:4173/');
    expect(said(element)).toContain('så andra kan inte öppna länken');
  });
});

describe('what the link holds', () => {
  it('is said in words, pole beside pole, and nothing is asked about the place of the map where all is shown', async () => {
    await given();
    expect(element.querySelector('.check')).toBeNull();
    expect(held()).toEqual({
      Område: 'Exempelregionen',
      'Visas som': 'karta',
      Nivå: 'DeSO',
      Mått: 'Balansmått, hushåll',
      År: '2022',
      'Pol A': 'Bergsåsen',
      'Pol B': 'Strandängen',
      Mellanrummet: 'stråket',
      'Kartans läge': 'hela området',
      Språk: 'svenska',
    });
  });

  it('names a few areas of a pole and counts the rest, and says codes that have no name', async () => {
    const a = ['9901C1000', '9901C1010', '9901C1020', '9901C1030', '9901C1040', '9901C9990'];
    await given(givenState({ a, b: ['9901C9990'] }));
    expect(held()).toMatchObject({ 'Pol A': 'Bergsåsen, Strandängen, Östra hamnen och 3 till', 'Pol B': '9901C9990' });
  });

  it('says what lies between, what is tried and what is narrowed', async () => {
    await given(
      givenState({
        drawer: 'meetingScale',
        context: 1600,
        frontiers: 'on',
        suggest: 'contrast',
        way: 'drawn',
        route: [
          [11, 57],
          [11.1, 57],
        ],
        scenario: [{ kind: 'exchange', amount: 25 }],
        municipality: '9901',
        filter: '<b>berg</b>',
        page: 3,
        compareYear: 2015,
        subset: 'rented',
        colour: 'fromA',
      }),
    );
    expect(held()).toMatchObject({
      Mått: 'Balansmått, hushåll, hyresrätt, sett från A',
      År: '2022, jämfört med 2015',
      Mellanrummet: expect.stringMatching(
        /^mötesskalan, krets om 1.600 invånare, en väg du har ritat \(2 punkter\), gränser på kartan och föreslagna polpar$/,
      ) as string,
      'Tänk om': '1 ändring, ett räkneexempel',
      Urval: 'bara Storhamn, sökt på ”<b>berg</b>” och sida 3',
    });
    expect(element.querySelector('dd b')).toBeNull();
  });

  it('says that B is suggested, or that no pole is chosen', async () => {
    await given(givenState({ b: [] }, { suggestion: { state: 'ready', value: { codes: ['9901C1020'] } } as never }));
    expect(held()['Pol B']).toBe('Östra hamnen, som föreslås');
    await given(givenState({ a: [], b: [] }));
    expect(held()).toMatchObject({ 'Pol A': 'ingen vald', 'Pol B': 'ingen vald' });
  });
});

describe('what the link does not hold', () => {
  it('is the figures, and nothing more where there is nothing more', async () => {
    await given();
    expect(leaves()).toEqual(['Siffrorna. De hämtas ur samma datapaket när länken öppnas.']);
    expect(element.querySelector('.aside')).toBeNull();
  });

  it('is layers and areas of one’s own, and one’s own appearance', async () => {
    await given(givenState({ theme: 'dark' }, { overlays: [{}, {}] as never, asked: {} as never }));
    expect(leaves().slice(1)).toEqual([
      '2 egna lager. Det du har lagt in eller ritat stannar på din dator.',
      'Ytan som du har frågat om. Den stannar på din dator.',
      'Ditt utseende: färgläge, rörelse och kortkommandon. Den som öppnar har sitt eget.',
    ]);
  });

  it('is a region that was made in this browser: that is said first', async () => {
    await given(givenState({ pack: 'lokal-1480-2024' }));
    expect(said(element.querySelector('.aside strong'))).toBe('Länken fungerar bara fullt ut i den här webbläsaren');
  });
});

describe('the size of the code', () => {
  it('is said, with what makes it large', async () => {
    await given();
    expect(said(element.querySelector('.code-part'))).toMatch(
      /Länken är \d+ byte\. Koden går att läsa tvärs över ett rum\./,
    );
    const a = Array.from({ length: 30 }, (_, at) => `9901C${(1000 + at * 10).toString()}`);
    await given(givenState({ a, filter: 'ö' }));
    expect(said(element.querySelector('.code-part'))).toMatch(/Koden är tät .* Mest plats tar pol A \(301 byte\)\./);
  });

  it('is too much for any code: a sentence stands in its place', async () => {
    const a = Array.from({ length: 200 }, (_, at) => `9901C${(1000 + at * 10).toString()}`);
    await given(givenState({ a, b: a }));
    expect(element.querySelector('.code-part svg')).toBeNull();
    expect(said(element.querySelector('.code-part'))).toMatch(
      /för lång för en QR-kod: 4.\d+ byte, och en kod rymmer 2.331/,
    );
    expect(said(element)).toContain('för lång för e-postprogram');
  });
});

describe('a letter', () => {
  const body = (address: string): string => new URL(address).searchParams.get('body') ?? '';

  it('says nothing of a pair that is not there, or not yet', async () => {
    for (const pair of [{ state: 'idle' }, { state: 'waiting', before: undefined, progress: undefined }] as const) {
      await given(givenState({}, { pair }));
      const href = element.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
      expect(body(href)).toMatch(/^Exempelregionen: /);
    }
  });

  it('stands behind a link that any browser can follow', async () => {
    await given();
    const href = element.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.getAttribute('href') ?? '';
    expect(body(href)).toContain('Bergsåsen');
    expect(body(href)).toContain(
      'Påhittade värden. Visar skillnader mellan områden, inte egenskaper hos människor som bor där.',
    );
    expect(body(href).endsWith(link())).toBe(true);
  });
});

describe('passing the link on', () => {
  const copied: string[] = [];
  beforeEach(async () => {
    copied.length = 0;
    vi.stubGlobal('navigator', { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
    await given();
  });

  it('copies the link, or the sentence with it', async () => {
    await press('Kopiera');
    await press('Kopiera med mening');
    expect(copied[0]).toBe(link());
    expect(copied[1]).toMatch(/^I Bergsåsen .*\n\nExempelregionen: .*\n\nhttps:/s);
    expect([button('Kopierad'), button('Kopierat')]).not.toContain(undefined);
  });

  it.each([
    ['is denied', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } }],
    ['is missing', {}],
  ])('marks the text where the clipboard %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    await press('Kopiera');
    const field = element.querySelector<HTMLTextAreaElement>('mr-copy-field textarea')!;
    expect(said(element.querySelector('mr-copy-field [role=status]'))).toMatch(
      /^Webbläsaren lät oss inte kopiera\. Länken är markerad/,
    );
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(link());
    await press('Kopiera med mening');
    const sentence = element.querySelector<HTMLTextAreaElement>('.sentence')!;
    expect(said(element.querySelector('.told'))).toMatch(/^Webbläsaren lät oss inte kopiera\. Texten är markerad/);
    expect(document.activeElement).toBe(sentence);
    expect(sentence.selectionEnd - sentence.selectionStart).toBe(sentence.value.length);
    expect(sentence.value.endsWith(link())).toBe(true);
  });

  it('offers the machine’s own way of sharing only where there is one', async () => {
    expect(button('Dela via …')).toBeUndefined();
    const shared: unknown[] = [];
    vi.stubGlobal('navigator', { share: (what: unknown) => Promise.resolve(shared.push(what)) });
    await given();
    await press('Dela via …');
    expect(shared).toMatchObject([{ title: 'Mellanrum: Bergsåsen och Strandängen, 2022', url: link() }]);
    expect(said(element.querySelector('.told'))).toBe('Delad.');
  });

  it.each([
    ['NotAllowedError', /Det gick inte att dela härifrån/],
    ['AbortError', /^$/],
  ])('says calmly what %s of sharing means', async (name, words) => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('', name)) });
    await given();
    await press('Dela via …');
    expect(said(element.querySelector('.told'))).toMatch(words);
  });
});

test('the code is printed alone, with what it leads to, and the sheet is away afterwards', async () => {
  await given();
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await press('Skriv ut koden');
  const sheet = document.querySelector('body > .code-sheet')!;
  expect(print).toHaveBeenCalledOnce();
  expect(document.documentElement.dataset['printing']).toBe('code');
  expect(said(sheet)).toMatch(/^Öppna samma karta I Bergsåsen .* https:/);
  expect(sheet.querySelector('path')?.getAttribute('d')).toBe(qrPath(qrCode(link())!));
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.code-sheet')).toBeNull();
  expect(document.documentElement.dataset['printing']).toBeUndefined();
});

test('everything is said in English too', async () => {
  await given(givenState({ language: 'en' }), 'en');
  expect(held()).toMatchObject({ Region: 'The example region', 'Pole A': 'Bergsåsen', Language: 'English' });
  expect(said(element)).not.toMatch(/[åäö]nk|Kopiera|följer/i);
});
