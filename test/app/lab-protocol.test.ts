// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { initialView } from '../../src/address/view.ts';
import { KeptPages } from '../../src/app/lab/protocol/kept-pages.ts';
import { makeProtocol } from '../../src/app/lab/protocol/make-protocol.ts';
import type { ProtocolWorkers } from '../../src/app/lab/protocol/make-protocol.ts';
import { loadProtocolLanguage } from '../../src/app/lab/protocol/protocol-language.ts';
import type { StagedStep } from '../../src/app/lab/protocol/step-stage.ts';
import type { View } from '../../src/address/view.ts';
import type { LabProtocol, ProtocolPage } from '../../src/export/lab/lab-protocol.ts';
import { emptySession } from '../../src/lab/session.ts';
import type { Card, Session, Step } from '../../src/lab/session.ts';
import { picturedSteps } from '../../src/panels/lab/protocol/pictured-steps.ts';
import { problem } from '../../src/problem/problem.ts';
import { latest } from '../../src/store/result.ts';
import { givenState } from '../panels/given-state.ts';
import { givenView } from '../panels/given.ts';

const language = await loadProtocolLanguage('sv');
const english = await loadProtocolLanguage('en');

const step = (over: Partial<Step> = {}): Step => ({
  id: 's',
  title: 'Båda polerna',
  note: 'Vänta.',
  question: 'Vad visar kartan inte?',
  kind: 'open',
  address: '?v=1&lada=ingen',
  ...over,
});

const card = (over: Partial<Card> = {}): Card => ({
  ...{ id: 'k', what: 'Bro', who: 'Kommunen', where: 'mellanrum', pair: '', method: '', state: 'idea', note: '' },
  cells: ['samhalle/blanda'],
  ...over,
});

const session = (over: Partial<Session> = {}): Session => ({ ...emptySession('x'), title: 'Lerum', ...over });

const overlays: never[] = [];

interface Made {
  readonly protocol: LabProtocol;
  readonly painted: number;
  readonly steps: readonly number[];
  readonly closed: number;
}

async function made(
  of: Session,
  {
    show = () =>
      Promise.resolve({
        state: givenState({ settled: { ...givenView(), drawer: 'none' } }),
        problems: [],
        isLate: false,
      }),
    choice = { withNotes: true, withVotes: true },
    spoken = language,
    kept = new KeptPages(),
    now = initialView,
    signal = new AbortController().signal,
  }: {
    readonly show?: (view: View) => Promise<StagedStep>;
    readonly choice?: { readonly withNotes: boolean; readonly withVotes: boolean };
    readonly spoken?: typeof language;
    readonly kept?: KeptPages;
    readonly now?: View;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Made> {
  let [painted, closed] = [0, 0];
  const steps: number[] = [];
  const close = (): void => void (closed += 1);
  const png = (): Promise<Blob> => {
    painted += 1;
    return Promise.resolve(new Blob([new Uint8Array([1, 2, 3])]));
  };
  const workers = { stage: { show, close }, desk: { png, close } } as unknown as ProtocolWorkers;
  const protocol = await makeProtocol(
    {
      session: of,
      language: spoken,
      choice,
      base: 'https://karta.example.se/',
      now,
      made: () => Promise.resolve(undefined),
      overlays,
      kept,
      signal,
      onStep: (done) => steps.push(done),
    },
    workers,
  );
  return { protocol, painted, steps, closed };
}

/** What the columns of A and B are called. */
function headsOf(table: LabProtocol['pages'][number]['tables'][number] | undefined): readonly string[] {
  const [head = []] = table?.rows ?? [];
  return (table?.poles ?? []).map((at) => head[at] ?? '');
}

describe('writing a lab down', () => {
  it('gives every step its picture with words, sentence, legend, figures for both poles, and link', async () => {
    const { protocol, painted, steps, closed } = await made(session({ steps: [step(), step({ title: '' })] }));
    const [first, second] = protocol.pages;
    expect(first).toMatchObject({
      number: 1,
      title: 'Båda polerna',
      question: 'Vad visar kartan inte?',
      note: 'Vänta.',
    });
    expect(first?.picture?.alt).toMatch(/^Karta: /);
    expect(first?.picture?.png).toEqual(new Uint8Array([1, 2, 3]));
    const [figures] = first?.tables ?? [];
    expect(figures?.poles).toEqual([1, 3]);
    expect(headsOf(figures)).toEqual([expect.stringMatching(/^A: /), expect.stringMatching(/^B: /)]);
    expect(first?.link).toMatch(/^https:\/\/karta\.example\.se\/\?/);
    expect(second?.title).toBe('Steg 2');
    expect([painted, steps, closed]).toEqual([2, [0, 1], 2]);
  });

  it('writes the same figures of the poles once, and says in the steps after where they stand', async () => {
    const { protocol } = await made(session({ steps: [step(), step({ id: 't' })] }));
    const [first, second] = protocol.pages;
    expect(first?.tables.length).toBeGreaterThan(0);
    expect(first?.sameAs).toBeUndefined();
    expect(second?.tables).toEqual([]);
    expect(second?.sameAs).toEqual({ number: 1, sentence: 'Polernas nyckeltal är desamma som i steg 1 och står där.' });
  });

  it('says where the figures come from, that they are made up, and what they are not about', async () => {
    const { protocol } = await made(
      session({ steps: [step()], data: [{ pack: 'x', title: 'Rutorna', date: '2026-09-01', edition: 'e1' }] }),
    );
    expect(protocol.context[0]).toBe(language.text.common.context);
    expect(protocol.sources[0]).toContain('Rutorna (uppgifter från 1 september 2026, utgåva e1)');
    expect(new Set(protocol.sources).size).toBe(protocol.sources.length);
  });

  it('keeps the words of a step whose region is not here, and says why it has no picture', async () => {
    const show = (): Promise<StagedStep> => {
      const idle = { state: 'idle' } as const;
      const failed = { state: 'failed', before: undefined, problem: problem('packNotFound', { id: 'borta' }) } as const;
      return Promise.resolve({
        state: givenState({ settled: undefined, pack: failed, pair: idle }),
        problems: [failed.problem],
        isLate: false,
      });
    };
    const { protocol, painted } = await made(session({ steps: [step()] }), { show });
    expect(protocol.pages[0]).toMatchObject({ title: 'Båda polerna', picture: undefined, link: '', sentence: '' });
    expect(protocol.pages[0]?.missing).toBe(language.lab.protocol.missing.region);
    expect(painted).toBe(0);
  });

  it('says what of a step could not be had, and goes on', async () => {
    const show = (): Promise<StagedStep> =>
      Promise.resolve({
        state: givenState({ settled: { ...givenView(), drawer: 'none' }, pair: { state: 'idle' } }),
        problems: [problem('network', { address: 'packs/', status: 500 })],
        isLate: true,
      });
    const { protocol } = await made(session({ steps: [step({ address: '?v=1&matt=nonsens!!' }), step()] }), { show });
    const missing = protocol.pages[0]?.missing ?? '';
    expect(missing).toContain('Något i vyn kunde inte tas fram');
    expect(missing).toContain(language.lab.protocol.missing.late);
    expect(protocol.pages[0]?.tables).toEqual([]);
    expect(protocol.pages).toHaveLength(2);
  });

  it('leaves notes and votes out where they are not wished', async () => {
    const of = session({ steps: [step()], cards: [card()], votes: { perPerson: 3, people: 0, dots: { k: 2 } } });
    const { protocol } = await made(of, { choice: { withNotes: false, withVotes: false } });
    expect(protocol.pages[0]?.note).toBe('');
    expect(protocol.board).toMatchObject({ votes: '', cards: [{ dots: 0 }] });
    const whole = await made(of);
    expect(whole.protocol.board?.votes).toBe('2 röster på ett kort. Var och en hade 3 att lägga.');
  });

  it('writes the board: cards in words, where they work, and the remarks with their reasons', async () => {
    const pairs = [{ id: 'p', name: 'Åsen och Ängen', pack: 'x', level: 'deso', a: [], b: [], route: [] }] as const;
    const { protocol } = await made(session({ cards: [card({ where: 'A', pair: 'p', method: 'mark' })], pairs }));
    expect(protocol.board?.cards[0]).toMatchObject({
      where: 'Pol A (Åsen och Ängen)',
      cells: [{ level: 'samhalle', part: 'blanda' }],
      method: 'Samtalsverktyg för markanvändning',
    });
    expect(protocol.board?.remarks.length).toBeGreaterThan(0);
    expect(protocol.board?.remarks.every(({ sentence, reason }) => sentence !== '' && reason !== '')).toBe(true);
  });

  it('tells what has changed since the last lab', async () => {
    const before = session();
    const { protocol } = await made(session({ cards: [card()], previous: { ...before, revision: 0 } }));
    expect(protocol.changes.join(' ')).toContain('Bro');
  });

  it('speaks English throughout where the page does', async () => {
    const { protocol } = await made(session({ title: '', steps: [step({ title: '' })], cards: [card()] }), {
      spoken: english,
    });
    expect(protocol.title).toBe('Lab without a name');
    expect(protocol.pages[0]?.title).toBe('Step 1');
    expect(protocol.pages[0]?.picture?.alt).toMatch(/^Map: /);
    expect(protocol.board?.cards[0]?.where).toBe(english.lab.matrix.targets.mellanrum);
  });

  it('has pictures of the first steps of a long track, and the words of all 500', async () => {
    const steps = Array.from({ length: 500 }, (_, at) => step({ id: `s${String(at)}` }));
    const { protocol, painted } = await made(session({ steps }));
    expect(protocol.pages).toHaveLength(500);
    expect(painted).toBe(picturedSteps);
    expect(protocol.pages[499]?.missing).toBe(language.lab.protocol.missing.beyond('200'));
  });

  it('is something to hold also without steps', async () => {
    const { protocol } = await made(session());
    expect(protocol.pages).toEqual([]);
    expect(protocol.board).toBeUndefined();
    expect(protocol.opening).toBeUndefined();
  });

  it('stops between two steps, and ends its workers', async () => {
    const controller = new AbortController();
    const show = (): Promise<StagedStep> => {
      controller.abort(new Error('nog'));
      return Promise.resolve({ state: givenState(), problems: [], isLate: false });
    };
    await expect(made(session({ steps: [step(), step()] }), { show, signal: controller.signal })).rejects.toThrow(
      'nog',
    );
  });
});

describe('writing a lab down once more', () => {
  const of = session({ steps: [step(), step({ id: 't', title: 'Mötesskalan' })] });

  it('looks at no step twice for the same lab, and says the same', async () => {
    const kept = new KeptPages();
    const first = await made(of, { kept });
    const second = await made(of, { kept });
    expect([first.painted, second.painted]).toEqual([2, 0]);
    expect(second.protocol.pages).toEqual(first.protocol.pages);
    expect(second.protocol.sources).toEqual(first.protocol.sources);
    expect(second.steps).toEqual([0, 1]);
  });

  it('looks at what has been changed, and at what has moved, whose number is another', async () => {
    const kept = new KeptPages();
    await made(of, { kept });
    const [one, other] = of.steps as [Step, Step];
    expect((await made({ ...of, steps: [one, { ...other, title: 'Ny' }] }, { kept })).painted).toBe(1);
    const turned = await made({ ...of, steps: [other, one] }, { kept });
    expect(turned.painted).toBe(2);
    expect(turned.protocol.pages.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Mötesskalan'],
      [2, 'Båda polerna'],
    ]);
  });

  it('looks at all of it in another language, with another choice, or from another view', async () => {
    const kept = new KeptPages();
    await made(of, { kept });
    expect((await made(of, { kept, spoken: english })).painted).toBe(2);
    expect((await made(of, { kept, choice: { withNotes: false, withVotes: true } })).painted).toBe(2);
    expect((await made(of, { kept, now: { ...initialView, theme: 'dark' } })).painted).toBe(2);
    // The votes stand on the board, which is written each time.
    await made(of, { kept });
    expect((await made(of, { kept, choice: { withNotes: true, withVotes: false } })).painted).toBe(0);
  });

  it('looks anew at a step that something was missing from', async () => {
    const kept = new KeptPages();
    const late = (): Promise<StagedStep> =>
      Promise.resolve({
        state: givenState({ settled: { ...givenView(), drawer: 'none' } }),
        problems: [],
        isLate: true,
      });
    const first = await made(of, { kept, show: late });
    expect(first.protocol.pages[0]?.missing).toBe(language.lab.protocol.missing.late);
    const second = await made(of, { kept });
    expect([second.painted, second.protocol.pages[0]?.missing]).toEqual([2, '']);
  });

  it('keeps no more than there is room for, and no region that was made here', () => {
    const kept = new KeptPages();
    const manifest = latest(givenState().pack)!.manifest;
    const page = { missing: '', charts: [], picture: { png: { byteLength: 40e6 } } } as unknown as ProtocolPage;
    const [one, other] = of.steps as [Step, Step];
    kept.keep(one, page, { ...manifest, id: 'lokal-1' });
    expect(kept.of(one)).toBeUndefined();
    kept.keep(one, page, manifest);
    kept.keep(other, page, manifest);
    expect([kept.of(one), kept.of(other)]).toEqual([{ page, manifest }, undefined]);
  });
});
