import type { Problem } from '../problem/problem.ts';

/** Remembers what has been told, so that the same again is not told anew, also after it was put away. */
export class ToldOnce {
  private readonly told = new Set<string>();

  /** Those that have not been told, each once; they count as told from now on. */
  fresh(problems: readonly Problem[]): readonly Problem[] {
    return problems.filter((problem) => {
      const key = JSON.stringify(problem);
      if (this.told.has(key)) return false;
      this.told.add(key);
      return true;
    });
  }

  forget(): void {
    this.told.clear();
  }
}
