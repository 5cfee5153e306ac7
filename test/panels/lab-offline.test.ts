// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { emptySession } from '../../src/lab/session.ts';
import type { LabState } from '../../src/lab/lab-state.ts';
import type { LabParts } from '../../src/panels/lab/lab-parts.ts';
import type { OfflineAction } from '../../src/panels/lab/offline/offline-action.ts';
import '../../src/panels/lab/offline/offline-element.ts';
import type { OfflineOffer, OfflineState } from '../../src/panels/lab/offline/offline-state.ts';
import { firstOfflineState } from '../../src/panels/lab/offline/offline-state.ts';
import '../../src/panels/lab/offline/update-notice.ts';
import { problem } from '../../src/problem/problem.ts';
import type { SavedSession } from '../../src/storage/saved-sessions.ts';
import type { PreparedPart } from '../../src/storage/offline/prepared-caches.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';

const languages = {
  sv: await withLabText(await loadLanguage('sv')),
  en: await withLabText(await loadLanguage('en')),
};
const hostile = '<img src=x onerror="alert(1)">';
const title = { sv: 'Exempelregionen', en: 'The example region' };

const offer: OfflineOffer = {
  ...{ version: 'abcdef123456', app: 6_000_000, fonts: 400_000 },
  region: { id: 'exempel', title, bytes: 900_000, years: [2015, 2016, 2024], isMadeHere: false },
};
const date = '2026-11-22T17:05';
const app: PreparedPart = { kind: 'app', id: 'app', edition: 'abcdef123456', bytes: 6_400_000, date };
const region: PreparedPart = {
  ...{ kind: 'region', id: 'exempel', edition: '0123456789ab', bytes: 900_000, date },
  ...{ title, fictional: true },
};
const all: OfflineState['prepared'] = { parts: [app, region], unfinished: [], isNewer: false };
const none: OfflineState['prepared'] = { parts: [], unfinished: [], isNewer: false };
const presenting: LabState['presenting'] = { at: 0, isRunning: true } as unknown as LabState['presenting'];

interface Given {
  readonly id?: keyof typeof languages;
  readonly lab?: Partial<LabState>;
  readonly saved?: readonly Partial<SavedSession>[];
}

let element: HTMLElementTagNameMap['mr-lab-offline' | 'mr-lab-update'];
let asked: OfflineAction[] = [];
let said: string[] = [];

const text = (): string => element.textContent.replace(/\s+/g, ' ').trim();
const button = (words: string): HTMLButtonElement | undefined =>
  [...element.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === words,
  );

function partsOf(offline: Partial<OfflineState>, { id = 'sv', lab = {}, saved = [] }: Given): LabParts {
  const state = {
    ...{ session: emptySession('one'), step: undefined, removed: undefined, presenting: undefined, isKept: true },
    saving: { phase: 'off' },
    ...lab,
  };
  return {
    ...{ language: languages[id], lab: state, base: 'https://kommun.se/mellanrum/', sessions: { saved } },
    offline: { ...firstOfflineState, ...offline },
  } as unknown as LabParts;
}

async function show(
  name: 'mr-lab-offline' | 'mr-lab-update',
  offline: Partial<OfflineState>,
  given: Given = {},
): Promise<void> {
  element = document.createElement(name);
  [asked, said] = [[], []];
  element.addEventListener('offline', (event) => asked.push((event as CustomEvent<OfflineAction>).detail));
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(element);
  await become(offline, given);
}

/** What the page hands over next. */
async function become(offline: Partial<OfflineState>, given: Given = {}): Promise<void> {
  Object.assign(element, { parts: partsOf(offline, given), isShown: true });
  await element.updateComplete;
}

async function press(words: string): Promise<void> {
  const found = button(words);
  if (!found) throw new Error(`There is no ${words} in: ${text()}`);
  found.click();
  await element.updateComplete;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the part Utan nät', () => {
  it('looks when it comes in sight, and asks for nothing else by itself', async () => {
    await show('mr-lab-offline', {});
    expect(asked).toEqual([{ type: 'look' }]);
    expect(text()).toContain('Inget sparas förrän du trycker på knappen.');
    expect(text()).toContain('Ser efter vad som ska med');
    expect(button('Förbered för labb utan nät')).toBeUndefined();
  });

  it('says what would be kept, each with its size and the sum, before anything is kept', async () => {
    await show('mr-lab-offline', { offer, prepared: none });
    const sizes = [...element.querySelectorAll('dd.size')].map((one) => one.textContent.replace(/\s/g, ' '));
    expect(sizes).toEqual(['6,0 MB', '400 kB', '900 kB', '–', '7,3 MB']);
    expect(text()).toContain('alla 3 år, 2015–2024, och de finare gränserna');
    expect(text()).toContain('Inget är förberett på den här datorn.');
    await press('Förbered för labb utan nät');
    expect(asked.at(-1)).toEqual({ type: 'prepare' });
  });

  it('says that no region is open, and that one made here goes with one’s own', async () => {
    await show('mr-lab-offline', { offer: { ...offer, region: undefined }, prepared: none });
    expect(text()).toContain('Ingen region är öppen.');
    const own = { id: 'lokal-x', title, bytes: 5000, years: [2024], isMadeHere: true };
    await become({ offer: { ...offer, region: own }, prepared: none });
    expect(text()).toContain('gjord i den här webbläsaren');
  });

  it('tells how far it has come, and can be stopped', async () => {
    await show('mr-lab-offline', { offer, prepared: none });
    await become({ offer, prepared: none, work: { phase: 'keeping', done: 0, of: 0, isUpdate: false } });
    expect(text()).toContain('Hämtar och sparar · Börjar …');
    await become({ offer, prepared: none, work: { phase: 'keeping', done: 1e6, of: 4e6, isUpdate: false } });
    expect(text().replace(/\s/g, ' ')).toContain('Hämtar och sparar · 1,0 MB av 4,0 MB');
    expect(element.querySelector('progress')).toMatchObject({ value: 1e6, max: 4e6 });
    expect(said).toEqual(['Hämtar och sparar']);
    await press('Avbryt');
    expect(asked.at(-1)).toEqual({ type: 'cancel' });
    await become({ offer, prepared: none, work: { phase: 'cancelled' } });
    expect(said.at(-1)).toBe('Avbrutet. Det som hann hämtas är borttaget.');
    expect(button('Förbered för labb utan nät')).toBeDefined();
  });

  it('ends with the address to open, and what the browser has promised', async () => {
    const work = { phase: 'done', bytes: 7.3e6, persistence: 'refused', date } as const;
    await show('mr-lab-offline', { offer, prepared: all, persistence: 'refused', work });
    expect(text()).toContain('Klart 22 november 2026 17:05');
    expect(text()).toContain('https://kommun.se/mellanrum/');
    expect(text()).toContain('Webbläsaren har inte lovat att behålla det');
    expect(said.at(-1)).toContain('Klart 22 november 2026');
  });

  it('lists what is prepared and saved, and asks before it takes it away', async () => {
    const saved = [{ id: 's1', title: '', steps: 1, cards: 2, bytes: 4000, saved: date, canBeRead: true }];
    await show('mr-lab-offline', { offer, prepared: all }, { saved });
    const rows = [...element.querySelectorAll('li strong')].map((one) => one.textContent);
    expect(rows).toEqual(['Appen', 'Exempelregionen', 'Session utan namn']);
    expect(text()).toContain('version abcdef1');
    expect(text()).toContain('påhittad');
    await press('Ta bort Exempelregionen');
    expect(text()).toContain('Ta bort Exempelregionen från den här datorn?');
    expect(asked).toEqual([{ type: 'look' }]);
    await press('Behåll');
    expect(asked).toEqual([{ type: 'look' }]);
    await press('Ta bort Exempelregionen');
    await press('Ta bort');
    expect(asked.at(-1)).toEqual({ type: 'removeRegion', id: 'exempel' });
  });

  it('shows that it takes away, with no other way open meanwhile, and then that it is done', async () => {
    await show('mr-lab-offline', { offer, prepared: all });
    await press('Ta bort allt som förberetts');
    await press('Ta bort');
    expect(asked.at(-1)).toEqual({ type: 'removeAll' });
    await become({ offer, prepared: all, work: { phase: 'removing' } });
    expect(text()).toContain('Tar bort …');
    // Without a value: nobody knows how long it takes.
    expect(element.querySelector('progress')?.hasAttribute('value')).toBe(false);
    expect(button('Ta bort Exempelregionen')?.disabled).toBe(true);
    await become({ offer, prepared: none, work: { phase: 'removed' } });
    expect(said).toEqual(['Tar bort …', 'Borttaget.']);
    expect(text()).toContain('Borttaget.');
    expect(button('Förbered för labb utan nät')).toBeDefined();
  });

  it('says what a broken-off preparation left, to go on from or take away', async () => {
    await show('mr-lab-offline', { offer, prepared: { parts: [], unfinished: ['x'], isNewer: false } });
    expect(text()).toContain('En förberedelse blev inte klar');
    expect(button('Fortsätt')).toBeDefined();
    await press('Ta bort det som ligger kvar');
    expect(asked.at(-1)).toEqual({ type: 'removeUnfinished' });
  });

  it('offers another region once the app is there', async () => {
    await show('mr-lab-offline', { offer, prepared: { parts: [app], unfinished: [], isNewer: false } });
    expect(button('Förbered även Exempelregionen')).toBeDefined();
  });

  it.each([
    ['insecure', 'Adressen behöver börja med https'],
    ['unsupported', 'Det här fönstret kan inte spara sidan'],
    ['notBuilt', 'Den här servern har ingen lista över sidans filer'],
  ] as const)('says why where nothing can be prepared: %s', async (hindrance, words) => {
    await show('mr-lab-offline', { hindrance, prepared: none });
    expect(text()).toContain(words);
    expect(element.querySelector('button')).toBeNull();
  });

  it('says that another window is at it, and tries again', async () => {
    await show('mr-lab-offline', { offer, prepared: none, work: { phase: 'elsewhere' } });
    expect(text()).toContain('Mellanrum förbereds redan i ett annat fönster.');
    await press('Försök igen');
    expect(asked.at(-1)).toEqual({ type: 'prepare' });
  });

  it('says what went wrong, with the file and the room that it needs', async () => {
    const missing = problem('offlineFile', { reason: 'missing', status: 404 }, { file: `assets/${hostile}` });
    await show('mr-lab-offline', { offer, prepared: none, work: { phase: 'failed', problem: missing } });
    expect(text()).toContain(`Filen heter assets/${hostile}`);
    expect(element.querySelector('img')).toBeNull();
    const full = problem('storageFull', { bytes: 7_300_000 });
    await become({ offer, prepared: none, work: { phase: 'failed', problem: full } });
    expect(text().replace(/\s/g, ' ')).toContain('Det behövs 7,3 MB.');
    await become({ offer, prepared: none, work: { phase: 'failed', problem: problem('storageDenied', {}) } });
    expect(text()).toContain('Öppna adressen i ett vanligt fönster');
    expect(button('Försök igen')).toBeDefined();
  });

  it('says that there is no network, otherwise where something is prepared', async () => {
    await show('mr-lab-offline', { offer: 'unreachable', prepared: none });
    expect(text()).toContain('Öppna den här delen igen när det är tillbaka.');
    await become({ offer: 'unreachable', prepared: all });
    expect(text()).toContain('Det som redan är förberett fungerar.');
  });

  it('leaves what a newer version has prepared alone', async () => {
    await show('mr-lab-offline', { offer, prepared: { parts: [], unfinished: [], isNewer: true } });
    expect(text()).toContain('förberett av en nyare version');
  });

  it('shows names of regions and sessions as they are written, never as markup', async () => {
    const bad = { sv: hostile, en: hostile };
    const prepared = { parts: [{ ...region, title: bad, id: hostile }], unfinished: [], isNewer: false };
    const named = offer.region && { ...offer.region, title: bad };
    const saved = [{ id: hostile, title: hostile, steps: 0, cards: 0, bytes: 1, saved: hostile, canBeRead: true }];
    await show('mr-lab-offline', { offer: { ...offer, region: named }, prepared }, { saved });
    expect(text().split(hostile).length).toBeGreaterThan(3);
    expect(element.querySelector('img')).toBeNull();
  });

  it('is whole in English', async () => {
    const work = { phase: 'done', bytes: 7.3e6, persistence: 'granted', date } as const;
    await show('mr-lab-offline', { offer, prepared: all, persistence: 'granted', work }, { id: 'en' });
    expect(text()).toContain('The browser has promised not to clear it.');
    expect(text()).toContain('The example region');
    expect(button('Remove The example region')).toBeDefined();
    await become({ offer, prepared: all, work: { phase: 'removing' } }, { id: 'en' });
    expect(said.at(-1)).toBe('Removing …');
  });
});

describe('a newer version', () => {
  const update = { isApp: true, regions: [] };

  it('is asked for, and confirmed, before anything changes', async () => {
    await show('mr-lab-offline', { prepared: all, update });
    expect(text()).toContain('Sessionen följer med.');
    await press('Byt till den nya versionen');
    expect(text()).toContain('Byta nu? Sidan öppnas på nytt.');
    await press('Vänta');
    expect(asked).toEqual([{ type: 'look' }]);
    await press('Byt till den nya versionen');
    await press('Byt nu');
    expect(asked.at(-1)).toEqual({ type: 'switch' });
  });

  it('tells of a session that is not saved', async () => {
    await show('mr-lab-offline', { prepared: all, update }, { lab: { isKept: false } });
    expect(text()).toContain('Sessionen har ändringar som inte är sparade.');
  });

  it('waits, and says what to do, where the session would not come along', async () => {
    await show('mr-lab-offline', { prepared: all, update, work: { phase: 'notCarried' } }, { lab: { isKept: false } });
    expect(said.at(-1)).toContain('Bytet väntar');
    expect(text()).toContain('Spara den som fil under Spara och öppna.');
    expect(button('Byt till den nya versionen')).toBeDefined();
  });

  it('cannot be asked for while something is presented', async () => {
    await show('mr-lab-offline', { prepared: all, update }, { lab: { presenting } });
    expect(text()).toContain('Ett labb visas just nu. Byt när det är slut.');
    expect(button('Byt till den nya versionen')).toBeUndefined();
  });

  it('is told of in a line that can be put aside', async () => {
    await show('mr-lab-update', { prepared: all, update });
    expect(element.querySelector('[role=status]')?.textContent).toBe('En ny version finns. Byt när labbet är slut.');
    await press('Inte nu');
    expect(asked).toEqual([{ type: 'putAside' }]);
    await become({ update: { isApp: false, regions: ['exempel'] } }, { id: 'en' });
    expect(text()).toContain('A prepared region has newer figures.');
  });

  it.each([
    ['something is presented', {}, { lab: { presenting } }],
    ['it has been put aside', { isPutAside: true }, {}],
    ['it is being fetched', { work: { phase: 'keeping', done: 0, of: 0, isUpdate: true } }, {}],
    ['there is none', { update: undefined }, {}],
  ] as const)('is not told of while %s', async (_, over, given) => {
    await show('mr-lab-update', { update, ...over }, given);
    expect(text()).toBe('');
  });
});
