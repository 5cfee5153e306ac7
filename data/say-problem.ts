import type { Problem } from '../src/problem/problem.ts';
import type { Language } from '../src/text/language.ts';
import { loadLanguage } from '../src/text/language.ts';
import { problemWords } from '../src/text/problem-words.ts';

/** The language that the terminal is set to speak: Swedish where it says so, else English. */
export function terminalLanguage(): Promise<Language> {
  return loadLanguage((process.env['LANG'] ?? '').startsWith('sv') ? 'sv' : 'en');
}

/** A problem in words on one line of the terminal: where, what, and what to do. */
export function sayProblem(problem: Problem, language: Language): string {
  const { title, where, advice } = problemWords(problem, language);
  return `${where === '' ? '' : `${where}: `}${title}. ${advice}`;
}
