import type { MergeChoice } from '../../lab/merge/comparison.ts';
import { compareSessions, mergeSessions } from '../../lab/merge/merge-sessions.ts';
import type { Session } from '../../lab/session.ts';
import type { Merging, Since } from '../../panels/lab/session/session-desk-state.ts';
import { problem, ProblemError } from '../../problem/problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { LabStore } from './lab-store.ts';

/** The part "Slå ihop": the open session beside another, and what has changed since one. */
export class SessionMerging {
  private readonly lab: LabStore;
  private readonly onChange: () => void;
  private merge: Merging = { phase: 'rest' };
  private against: Since = { phase: 'previous' };
  /** What the choices were made from: compared anew when the session has changed meanwhile. */
  private compared: Session | undefined;

  constructor(lab: LabStore, onChange: () => void) {
    this.lab = lab;
    this.onChange = onChange;
    lab.subscribe(({ session }) => {
      const { merge } = this;
      if (merge.phase !== 'comparing' || session === this.compared) return;
      this.compared = session;
      this.become({ ...merge, comparison: compareSessions(session, merge.theirs) });
    });
  }

  get merging(): Merging {
    return this.merge;
  }

  get since(): Since {
    return this.against;
  }

  /** Puts another session beside the open one. */
  compare(theirs: Session, name: string, problems: readonly Problem[] = []): void {
    const { session } = this.lab.state;
    this.compared = session;
    this.become({
      phase: 'comparing',
      ...{ name, theirs, problems, problem: undefined },
      comparison: compareSessions(session, theirs),
      choices: new Map(),
    });
  }

  /** What is to become of a difference; `default` loses nothing. */
  choose(key: string, choice: MergeChoice | 'default'): void {
    const { merge } = this;
    if (merge.phase !== 'comparing') return;
    const others = [...merge.choices].filter(([one]) => one !== key);
    const choices = new Map<string, MergeChoice>(choice === 'default' ? others : [...others, [key, choice]]);
    this.become({ ...merge, choices, problem: undefined });
  }

  /** Makes one session of the two, in the place of the open one; undo brings that back. The one that was merged in, where it went well. */
  perform(): Session | undefined {
    const { merge, lab } = this;
    if (merge.phase !== 'comparing') return undefined;
    try {
      const session = mergeSessions(lab.state.session, merge.theirs, merge.choices);
      const { steps, cards, pairs } = session;
      this.become({ phase: 'merged', steps: steps.length, cards: cards.length, pairs: pairs.length });
      lab.dispatch({ type: 'replace', session });
      return merge.theirs;
    } catch (error) {
      this.become({ ...merge, problem: asProblem(error) });
      return undefined;
    }
  }

  become(merge: Merging): void {
    this.merge = merge;
    this.onChange();
  }

  holdAgainst(since: Since): void {
    this.against = since;
    this.onChange();
  }
}

function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : problem('workerStopped', { message: String(error) });
}
