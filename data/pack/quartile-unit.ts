import { fail } from '../../src/problem/problem.ts';

/** What `--unit` says that the quartiles count. Throws `unknownArgument`. */
export function quartileUnit(text: string | undefined): 'households' | 'persons' | 'percent' {
  if (text === undefined || text === 'households') return 'households';
  return text === 'persons' || text === 'percent' ? text : fail('unknownArgument', { argument: `--unit ${text}` });
}
