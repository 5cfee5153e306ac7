// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Corrections, FileProposal } from '../../src/imports/from-files/proposal.ts';
import type { FilesAction } from '../../src/panels/data/own-files/files-action.ts';
import type { FilesState, OwnFile } from '../../src/panels/data/own-files/files-state.ts';
import { firstFilesState } from '../../src/panels/data/own-files/files-state.ts';
import '../../src/panels/data/own-files/own-files-element.ts';
import type { OwnFilesElement } from '../../src/panels/data/own-files/own-files-element.ts';
import { loadDataText } from '../../src/panels/data/load-data-text.ts';
import { problem } from '../../src/problem/problem.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { proposed } from '../imports/given-files.ts';
import { deso } from '../imports/given-own-pack.ts';

const shown = {
  title: { sv: 'Ale och Habo', en: 'Ale and Habo' },
  columns: [{ id: 'q1', unit: 'households' }] as const,
  years: [2016],
  municipalities: ['0643', '1440'],
};
const bad = '<img src=x onerror=alert(1)>';

function read(name: string, proposal: FileProposal, corrections: Corrections = {}): OwnFile {
  return { key: name, name, bytes: 1234, stage: { phase: 'read', proposal, first: proposal }, corrections };
}

let sent: FilesAction[];
let said: string[];
beforeEach(() => {
  sent = [];
  said = [];
});

async function given(files: readonly OwnFile[], over: Partial<FilesState> = {}): Promise<OwnFilesElement> {
  document.body.replaceChildren();
  const element = document.createElement('mr-own-files');
  const state: FilesState = { ...firstFilesState, region: shown, files, ...over };
  Object.assign(element, { language: await loadLanguage('sv'), words: await loadDataText('sv'), files: state });
  element.addEventListener('data', (event) => sent.push((event as CustomEvent<FilesAction>).detail));
  element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (element: Element, selector: string): readonly string[] =>
  [...element.querySelectorAll(selector)].map(words);
const button = (element: Element, name: string): HTMLButtonElement =>
  [...element.querySelectorAll('button')].find(
    (one) => words(one) === name || one.getAttribute('aria-label') === name,
  )!;
const input = (element: Element, selector: string): HTMLInputElement =>
  element.querySelector<HTMLInputElement>(selector)!;

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const short = 'kommun;antal\n643;4\n1440;9\n';

describe('before any file is there', () => {
  it('it says where files are read, what can be read, and offers no way to open nothing', async () => {
    const element = await given([]);
    expect(words(element)).toContain('Filerna läses här i webbläsaren. Ingenting skickas någonstans.');
    expect(words(element)).toContain('GeoPackage och packad shapefil (.zip)');
    expect(element.querySelector('footer')).toBeNull();
    expect(input(element, 'input[type=file]').multiple).toBe(true);
  });
});

describe('a file', () => {
  it('is said in a sentence, with its first rows and what each column is read as', async () => {
    const element = await given([read('skola-2016.csv', proposed(deso))]);
    expect(all(element, '.read-as')).toEqual([
      'Läses som siffror för DeSO 2025, år 2016, 3 serier. 6 av 6 områden träffade.',
    ]);
    expect(all(element, '.preview th')).toEqual(['deso', 'Kvartil1', 'Kvartil4', 'Egna hus']);
    expect([...element.querySelectorAll('.part')].map((part) => part.getAttribute('data-part'))).toEqual([
      'code',
      'value',
      'value',
      'value',
    ]);
    expect(all(element, 'footer strong')).toEqual(['Ale och Habo får 3 serier, år 2016.']);
  });

  it('that is read says how far it has come and can be stopped', async () => {
    const file: OwnFile = {
      key: 'k',
      name: 'stor.csv',
      bytes: 2e8,
      stage: { phase: 'reading', progress: 0.42 },
      corrections: {},
    };
    const element = await given([file]);
    expect(words(element.querySelector('.progress'))).toMatch(/^Läser … 42\s%/);
    button(element, 'Avbryt läsningen av stor.csv').click();
    expect(sent).toEqual([{ type: 'removeFile', key: 'k' }]);
    expect(button(element, 'Öppna på kartan').disabled).toBe(true);
  });

  it('that cannot be read says what, where and what to do, beside one that can', async () => {
    const found = problem('passwordProtected', {}, { file: 'lås.xlsx' });
    const broken: OwnFile = {
      key: 'k',
      name: 'lås.xlsx',
      bytes: 9,
      stage: { phase: 'failed', problem: found, again: false },
      corrections: {},
    };
    const element = await given([broken, read('skola-2016.csv', proposed(deso))]);
    expect(words(element.querySelector('.said-problem'))).toMatch(
      /skyddad med lösenord.*lås\.xlsx.*ta bort lösenordet/,
    );
    expect(button(element, 'Öppna på kartan').disabled).toBe(false);
    expect(button(element, 'Läs igen')).toBeUndefined();
  });

  it('of another place says what is missing and leads to SCB', async () => {
    let led = '';
    const element = await given([read('g.csv', proposed('deso;Antal 2016\n1480C1010;4\n1480C2030;3\n'))]);
    element.addEventListener('choose-part', (event) => (led = (event as CustomEvent<string>).detail));
    const missing = element.querySelector('.missing');
    expect(words(missing)).toMatch(/^Siffrorna gäller andra områden än Ale och Habo.*DeSO i Göteborg/);
    button(missing!, 'Hämta gränser från SCB').click();
    expect(led).toBe('fetch');
    expect(all(element, 'footer strong')).toEqual(['Ingen av filerna har siffror för områden som finns här.']);
  });

  it('never becomes markup: names, headers and cells', async () => {
    const text = `kommun;${bad} 2016\n1440;4\n${bad};5\n`;
    const element = await given([read(bad, proposed(text, {}, `${bad}.csv`))]);
    expect(element.querySelectorAll('img')).toHaveLength(0);
    expect(words(element.querySelector('h4'))).toBe(bad);
    expect(all(element, '.preview th')[1]).toContain('<img');
    expect(words(element.querySelector('.reasons'))).toContain('<img');
  });
});

describe('a question', () => {
  it('shows examples, has no answer from the start, and keeps the map shut', async () => {
    const element = await given([read('k.csv', proposed(short))]);
    expect(words(element.querySelector('legend'))).toBe('Saknar en kod sin första nolla?');
    expect(all(element, '.examples li')).toEqual(['643 är 0643']);
    const radios = [...element.querySelectorAll<HTMLInputElement>('.question input')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    expect(all(element, 'footer strong')).toEqual(['En fråga är kvar att svara på.']);
    expect(button(element, 'Öppna på kartan').disabled).toBe(true);
    radios[0]!.dispatchEvent(new Event('change'));
    expect(sent).toEqual([{ type: 'correctFile', key: 'k.csv', corrections: { leadingZeros: true } }]);
  });

  it('about the year is answered by a year and nothing else', async () => {
    const element = await given([read('k.csv', proposed('kommun;antal\n1440;9\n', {}, 'k.csv'))]);
    const field = input(element, '.question .field');
    for (const text of ['förra', '19', '2016']) {
      field.value = text;
      field.dispatchEvent(new Event('change'));
    }
    expect(sent).toEqual([{ type: 'correctFile', key: 'k.csv', corrections: { year: 2016 } }]);
  });
});

describe('what can be corrected', () => {
  it('keeps what was said before, and gives a part that only one column can be to the last', async () => {
    const said = { year: 2015, columns: { 0: 'name' } } as const;
    const element = await given([read('s', proposed(deso), said)]);
    choose(element.querySelectorAll<HTMLSelectElement>('.parts select')[2]!, 'name');
    expect(sent).toEqual([{ type: 'correctFile', key: 's', corrections: { year: 2015, columns: { 2: 'name' } } }]);
  });

  it('leaves a series out and takes it in again as what it was', async () => {
    const without = { indicators: { Kvartil1: { use: { as: 'leftOut' } } } } as const;
    const first = proposed(deso);
    const element = await given([{ ...read('s', first), corrections: without }]);
    const key = first.indicators[0]!.key;
    const box = input(element, '.indicators input');
    box.checked = true;
    box.dispatchEvent(new Event('change'));
    const [action] = sent;
    expect(action?.type === 'correctFile' && action.corrections.indicators?.[key]?.use).toEqual({
      as: 'role',
      role: 'q1',
    });
  });
});

describe('opening', () => {
  it('sends name, conflict, balance and whether to save', async () => {
    const first = proposed(deso);
    const element = await given([read('s', first)]);
    expect(input(element, '#mr-own-title').value).toBe('Ale och Habo med egna siffror');
    choose(element.querySelector('#mr-own-numerator')!, `s ${first.indicators[0]!.key}`);
    await element.updateComplete;
    choose(element.querySelector('#mr-own-denominator')!, `s ${first.indicators[1]!.key}`);
    const [, take] = element.querySelectorAll<HTMLInputElement>('.segments input');
    take!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    button(element, 'Öppna på kartan').click();
    expect(sent).toEqual([
      {
        type: 'openFiles',
        title: 'Ale och Habo med egna siffror',
        onConflict: 'takeOwn',
        save: false,
        balance: {
          numerator: { proposal: 'f', indicator: first.indicators[0]!.key },
          denominator: { proposal: 'f', indicator: first.indicators[1]!.key },
        },
      },
    ]);
  });

  it('asks which figure holds only where both have one', async () => {
    const element = await given([read('s', proposed('deso;Elever 2016\n1440A0010;3\n1440B2011;2\n'))]);
    expect(element.querySelector('.segments')).toBeNull();
  });
});

it('says once that a file has been read, and what it is', async () => {
  const waiting: OwnFile = { key: 's', name: 's.csv', bytes: 9, stage: { phase: 'waiting' }, corrections: {} };
  const element = await given([waiting]);
  element.files = { ...element.files, files: [{ ...read('s.csv', proposed(deso)), key: 's' }] };
  await element.updateComplete;
  expect(said).toEqual(['s.csv är läst. Läses som siffror för DeSO 2025, år 2016, 3 serier. 6 av 6 områden träffade.']);
});

it('speaks English too', async () => {
  const element = await given([read('s', proposed(deso))]);
  Object.assign(element, { language: await loadLanguage('en'), words: await loadDataText('en') });
  await element.updateComplete;
  expect(all(element, '.read-as')).toEqual(['Read as figures for DeSO 2025, 2016, 3 series. 6 of 6 areas matched.']);
});
