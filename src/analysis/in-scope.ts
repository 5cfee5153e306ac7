import type { Scope } from '../protocol/requests.ts';
import type { Task } from '../protocol/serve.ts';
import type { OpenPack } from './open-pack.ts';
import type { YearColumns, YearSource } from './year-columns.ts';

/** What a question of a scope is answered from. */
export interface ScopeParts {
  readonly pack: OpenPack;
  readonly columns: YearColumns;
  readonly source: YearSource;
}

/** Reads what a scope needs of the open pack; waits while it opens. */
export type InScope = (scope: Scope, task: Pick<Task, 'signal'>) => Promise<ScopeParts>;
