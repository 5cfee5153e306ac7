// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fields } from '../../src/address/view.ts';
import '../../src/panels/problems/problems.ts';
import type { Problems } from '../../src/panels/problems/problems.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { problem } from '../../src/problem/problem.ts';
import type { Action } from '../../src/store/actions.ts';
import { loadLanguage } from '../../src/text/language.ts';

let element: Problems;
let actions: Action[];

async function given(...problems: readonly Problem[]): Promise<void> {
  document.body.replaceChildren();
  element = document.createElement('mr-problems');
  Object.assign(element, { language: swedish, problems });
  actions = [];
  element.addEventListener('act', (event) => actions.push((event as CustomEvent<Action>).detail));
  document.body.append(element);
  await element.updateComplete;
}

const unread = (field: string, value: string): Problem => problem('linkField', { value }, { field });
const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const notices = (): Element[] => [...element.querySelectorAll('.notice')];
const press = (selector: string): void => element.querySelector<HTMLButtonElement>(selector)?.click();

const swedish = await loadLanguage('sv');

describe('the notices', () => {
  beforeEach(() => given(problem('emptyFile', {}, { file: 'values-2022.csv' })));

  it('say what has happened, where, and what to do', () => {
    expect(notices().map((one) => words(one.querySelector('div')))).toEqual([
      'Filen är tom Filen values-2022.csv Kontrollera att rätt fil valdes och att exporten blev klar.',
    ]);
  });

  it('stand in a region that is read out and that is there before the first of them', async () => {
    await given();
    expect(element.querySelector('[role=status]')?.getAttribute('aria-label')).toBe('Meddelanden');
    expect(notices()).toEqual([]);
  });

  it('close one at a time, by a button that says which', () => {
    expect(element.querySelector('.close')?.getAttribute('aria-label')).toBe('Stäng meddelandet: Filen är tom');
    press('.close');
    expect(actions).toEqual([{ type: 'dismissProblem', index: 0 }]);
  });

  it('offer to start a stopped calculation again', async () => {
    await given(problem('workerStopped', { message: '' }));
    press('.notice .button');
    expect(actions).toEqual([{ type: 'recover' }]);
  });

  it('fold after the third, and unfold', async () => {
    await given(...[1, 2, 3, 4, 5].map((row) => problem('negativeCount', { text: '-4', count: 1 }, { row })));
    expect(notices()).toHaveLength(3);
    expect(words(element.querySelector('[aria-expanded]'))).toBe('Visa 2 meddelanden till');
    press('[aria-expanded]');
    await element.updateComplete;
    expect(notices()).toHaveLength(5);
  });

  it('set what a link or a file says as text, never as markup', async () => {
    await given(unread('matt', '<script>alert(1)</script>'));
    expect(element.querySelector('script')).toBeNull();
    expect(words(element)).toContain('<script>alert(1)</script>');
  });
});

describe('a link that cannot be read', () => {
  const broken = [
    unread('niva', 'kvarter'),
    problem('linkArea', { codes: ['9901C9999'] }),
    unread('ar', 'sommar'),
    unread('okänt', 'x'),
  ];
  beforeEach(() => given(...broken));

  it('is one notice with every field and its value, however many there are', () => {
    expect(notices()).toHaveLength(2);
    expect(words(notices()[0]?.querySelector('.small'))).toBe('nivå ”kvarter”, år ”sommar” och okänt ”x”');
  });

  it('is closed as one, from the last problem to the first, so that no index slips', () => {
    press('.close');
    expect(actions).toEqual([3, 2, 0].map((index) => ({ type: 'dismissProblem', index })));
  });

  it('has a word for every field of the address, in both languages', async () => {
    const english = await loadLanguage('en');
    const keys = ['v', ...Object.values(fields).map(({ key }) => key)].sort();
    expect(Object.keys(swedish.text.problems.linkFields).sort()).toEqual(keys);
    expect(Object.keys(english.text.problems.linkFields).sort()).toEqual(keys);
  });
});

describe('a map without WebGL', () => {
  it('is told by the map itself and not once more above it; the rest keep their index', async () => {
    await given(problem('noWebGl', { message: '' }), problem('webGlLost', {}), problem('emptyFile', {}));
    expect(notices().map((one) => words(one.querySelector('.title')))).toEqual(['Filen är tom']);
    press('.close');
    expect(actions).toEqual([{ type: 'dismissProblem', index: 2 }]);
  });

  it('is read out once', async () => {
    await given();
    const said: string[] = [];
    element.addEventListener('announce', (event) => said.push((event as CustomEvent<string>).detail));
    const lost = problem('noWebGl', { message: '' });
    element.problems = [lost];
    await element.updateComplete;
    element.problems = [lost, problem('emptyFile', {})];
    await element.updateComplete;
    expect(said.map((text) => text.slice(0, 34))).toEqual(['Kartan ritas på ett enklare sätt. ']);
  });
});
