// @vitest-environment happy-dom
import { html, render } from 'lit';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../../src/measures/column.ts';
import { Status } from '../../src/measures/status.ts';
import '../../src/panels/report/report-element.ts';
import { indicatorRows } from '../../src/panels/report/indicator-rows.ts';
import type { ReportState } from '../../src/panels/report/report-state.ts';
import { brevities } from '../../src/panels/report/report-state.ts';
import { reportTitle } from '../../src/panels/report/report-title.ts';
import type { PairRelation, PoleSummary } from '../../src/relations/pair-relation.ts';
import { nothingBetween } from '../../src/store/between-questions.ts';
import type { ReportLanguage } from '../../src/text/load-report-text.ts';
import { loadReportLanguage } from '../../src/text/load-report-text.ts';
import { givenIndex, givenPair } from './given-pair.ts';
import { givenPack, givenView } from './given.ts';

let swedish: ReportLanguage;
let english: ReportLanguage;

beforeAll(async () => {
  swedish = await loadReportLanguage('sv');
  english = await loadReportLanguage('en');
});

afterEach(() => {
  document.body.replaceChildren();
});

function given(over: Partial<ReportState> = {}): ReportState {
  return {
    language: swedish,
    view: givenView(),
    pack: givenPack(),
    relation: givenPair(),
    layer: undefined,
    index: givenIndex(),
    between: nothingBetween,
    pointed: undefined,
    overlays: [],
    palette: 'dark',
    reducedMotion: true,
    arrived: true,
    sentence: { text: 'I Bergsåsen finns elva.', parts: [{ text: 'I Bergsåsen finns elva.', strong: false }] },
    measure: 'Balansmått',
    link: 'https://karta.example.se/?v=1&ar=2022#a=9901C1000&b=9901C1010',
    draw: () => document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
    ...over,
  };
}

/** The report as it stands when the listener of `beforeprint` has returned. */
function laidOut(state: ReportState): HTMLElement {
  const element = document.createElement('mr-report');
  element.report = state;
  document.body.append(element);
  element.layOut();
  return element;
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function poleOf(count: number): PoleSummary {
  const rows = Array.from({ length: count }, (_, at) => at);
  return {
    ...givenPair().a,
    codes: rows.map((at) => `9901C${(1000 + at).toString()}`),
    names: rows.map((at) => `Område ${(at + 1).toString()}`),
  };
}

describe('the report of a pair', () => {
  it('is whole at once, on two pages with headings, both poles alike in each', () => {
    const report = laidOut(given());
    const pages = [...report.querySelectorAll('.page')];
    expect(pages).toHaveLength(2);
    expect(words(report.querySelector('h1'))).toBe('A Bergsåsen och B Strandängen');
    expect([...report.querySelectorAll('h2')].map(words)).toEqual([
      'Nyckeltal',
      'Mått för mått',
      'Köpkraft i fyra delar',
      'Kommunen åt båda hållen',
      'Vad som ligger emellan',
      'Källor',
      'Samma vy i Mellanrum',
    ]);
    for (const page of pages)
      expect(page.querySelectorAll('.sign.a').length).toBe(page.querySelectorAll('.sign.b').length);
    expect(report.querySelectorAll('figure svg')).toHaveLength(1);
    expect(pages.map((page) => words(page.querySelector('.foot')))).toEqual([
      expect.stringMatching(/Visar skillnader mellan områden.*Sida 1 av 2/),
      expect.stringMatching(/Visar skillnader mellan områden.*Sida 2 av 2/),
    ]);
  });

  it('says figures with their intervals, A, what lies between and B', () => {
    const cells = [...laidOut(given()).querySelectorAll('.mirror tbody tr:first-child > *')].map(words);
    expect(cells).toEqual(['balansmått, hushåll', '11(8,1–15)', '57×gånger isär(38–84)', '0,19(0,14–0,26)']);
  });

  it('has a scope for every header and as many cells on every row of a table', () => {
    for (const table of laidOut(given()).querySelectorAll('table')) {
      const rows = [...table.querySelectorAll('tr')];
      expect(new Set(rows.map((row) => row.children.length)).size, words(table)).toBe(1);
      for (const head of table.querySelectorAll('th')) expect(head.getAttribute('scope')).toMatch(/^(row|col)$/);
    }
  });

  it('gives every picture its words', () => {
    for (const picture of laidOut(given()).querySelectorAll('svg[role]'))
      expect(picture.getAttribute('aria-label')?.length).toBeGreaterThan(5);
  });

  it('names three areas of a pole and counts the rest of sixty', () => {
    const report = laidOut(given({ relation: { ...givenPair(), a: poleOf(60), b: poleOf(58) } }));
    expect(words(report.querySelector('h1'))).toBe('A Område 1 och 59 till och B Område 1 och 57 till');
    const three = laidOut(given({ relation: { ...givenPair(), a: poleOf(3) } }));
    expect(words(three.querySelector('h1'))).toContain('Område 1, Område 2 och Område 3');
  });

  it('says the reason in the place of a figure that is withheld, on both sides alike', () => {
    const pair = givenPair();
    const withheld: PairRelation = {
      ...pair,
      a: { ...pair.a, balance: missing(Status.suppressed), quartileShares: null },
      contrast: missing(Status.suppressed),
      certainty: 'unknown',
      indicators: pair.indicators.map((row) => ({ ...row, a: missing(Status.tooSmall) })),
    };
    const report = laidOut(given({ relation: withheld }));
    const cells = [...report.querySelectorAll('.mirror tbody tr:first-child > td')].map(words);
    expect(cells[0]).toBe('skyddad uppgift');
    expect(cells[1]).toContain('går inte att jämföra');
    expect(cells[2]).toContain('går inte att jämföra');
    expect(words(report.querySelector('.indicators'))).toContain('för få invånare');
    expect(words(report.querySelector('.quartiles'))).toContain('fördelning saknas i A');
    expect(words(report)).not.toMatch(/NaN|undefined|null/);
  });

  it('tells what was not worked out, and nothing in its place', () => {
    const between = words(laidOut(given()).querySelector('.between'));
    expect(between).toContain('Inte framtagna när rapporten skrevs ut: stråket, utvecklingen och mötesskalan.');
  });

  it('says first that values are invented, and that something is tried', () => {
    const tried = given({ view: givenView({ scenario: [{ kind: 'employed', place: 'a', amount: 120 }] }) });
    expect(words(laidOut(tried).querySelector('.warnings'))).toMatch(
      /^Påhittade värden\..*Tänk om: 120 fler i arbete i A/,
    );
    const many = Array.from({ length: 9 }, () => ({ kind: 'exchange', amount: 2 }) as const);
    expect(words(laidOut(given({ view: givenView({ scenario: many }) })).querySelector('.warnings'))).toContain(
      'på ett prövat antagande',
    );
  });

  it('says sources, licence, division and breaks, and that a pack names none', () => {
    const sources = words(laidOut(given()).querySelector('.sources'));
    expect(sources).toContain('Påhittade värden för Mellanrum: exempel, hämtad 15 januari 2026, licens CC0 1.0.');
    expect(sources).toContain('Områdesindelning: DeSO 2025.');
    const pack = givenPack();
    const none = given({ pack: { ...pack, manifest: { ...pack.manifest, sources: [] } } });
    expect(words(laidOut(none).querySelector('.sources'))).toContain('Paketet anger ingen källa.');
  });

  it('shows the link as text and as a code; where it is too long for one, says so', () => {
    const report = laidOut(given());
    expect(report.querySelector('.link a')?.getAttribute('href')).toBe(given().link);
    expect(report.querySelector('.link svg')).not.toBeNull();
    const long = laidOut(given({ link: `https://karta.example.se/?${'x'.repeat(4000)}` }));
    expect(long.querySelector('.link svg')).toBeNull();
    expect(words(long.querySelector('.link'))).toContain('för lång för en QR-kod');
  });

  it('keeps names from elsewhere as text', () => {
    const pair = givenPair();
    const report = laidOut(given({ relation: { ...pair, a: { ...pair.a, names: ['<img src=x onerror=alert(1)>'] } } }));
    expect(report.querySelector('img')).toBeNull();
    expect(words(report.querySelector('h1'))).toContain('<img src=x onerror=alert(1)>');
  });

  it('says how many measures were left out where there is no room for all', () => {
    const brief = brevities.at(-1);
    const pair = givenPair();
    const rows = Array.from({ length: 10 }, () => pair.indicators[0]).filter((row) => row !== undefined);
    const place = document.createElement('div');
    if (brief) render(html`${indicatorRows({ ...pair, indicators: rows }, given(), brief)}`, place);
    expect(place.querySelectorAll('tbody tr')).toHaveLength(8);
    expect(words(place)).toContain('2 mått till står i tabellen i Mellanrum.');
  });

  it('says so where the map cannot be drawn', () => {
    expect(words(laidOut(given({ draw: () => undefined })).querySelector('.map'))).toContain('Kartan kunde inte ritas');
  });

  it('says the same in English', () => {
    const report = laidOut(given({ language: english }));
    expect(words(report.querySelector('h1'))).toBe('A Bergsåsen and B Strandängen');
    expect(report.querySelector('[lang]')?.getAttribute('lang')).toBe('en-GB');
    expect(words(report.querySelector('.between'))).toContain('Not worked out when the report was printed');
  });
});

describe('the report without a pair', () => {
  it('is one page on the region, with both ends of its municipalities', () => {
    const report = laidOut(given({ relation: undefined, view: givenView({ a: [], b: [] }) }));
    expect(report.querySelectorAll('.page')).toHaveLength(1);
    expect(words(report.querySelector('h1'))).toBe('Exempelregionen');
    expect(words(report.querySelector('.sentence'))).toContain('Välj två områden');
    const rows = [...report.querySelectorAll('.municipalities tbody tr')].map(words);
    expect(rows).toEqual([expect.stringMatching(/^Storhamn\s?Bergsåsen .* Strandängen/)]);
    expect(words(report)).toContain('Sida 1 av 1');
  });

  it('says why there is none: one pole alone, or figures that have not come', () => {
    const one = laidOut(given({ relation: undefined, view: givenView({ b: [] }) }));
    expect(words(one.querySelector('.sentence'))).toContain('Bara den ena polen är vald');
    const waiting = laidOut(given({ relation: undefined }));
    expect(words(waiting.querySelector('.sentence'))).toContain('inte framme');
  });
});

it('names the file by what, where and when', () => {
  expect(reportTitle(given())).toBe('Bergsåsen och Strandängen – Exempelregionen, DeSO, 2022 – Mellanrum');
  expect(reportTitle(given({ relation: undefined, language: english }))).toBe(
    'Report on a region – The example region, DeSO, 2022 – Mellanrum',
  );
});
