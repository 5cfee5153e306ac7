import type { Scenario } from '../../relations/scenario/scenario.ts';
import { Paced } from './paced.ts';

/** How long a slider rests before what it came to is part of the link, in ms: a held arrow key is one change. */
const restMs = 350;

/** How a trial speaks: while something is moved, and when it has come to rest. */
export interface TrialPort {
  readonly onTry: (scenario: Scenario) => void;
  readonly onSettle: (scenario: Scenario) => void;
  readonly isBusy: () => boolean;
  /** What is shown has changed. */
  readonly onChange: () => void;
}

/** The scenario as it is being changed, with what it was before: while a slider is moved it is tried, when it rests it is settled, and each settled one can be undone. */
export class Trial {
  private readonly port: TrialPort;
  private readonly paced: Paced<Scenario>;
  private settled: Scenario = [];
  private trying: Scenario | undefined;
  private past: readonly Scenario[] = [];
  private rest = 0;

  constructor(port: TrialPort) {
    this.port = port;
    this.paced = new Paced(port.onTry, port.isBusy);
  }

  /** What is tried now. */
  get scenario(): Scenario {
    return this.trying ?? this.settled;
  }

  get canUndo(): boolean {
    return this.past.length > 0 || this.trying !== undefined;
  }

  /** Takes over the scenario of the view where it has changed elsewhere: by the address, by the poles being swapped. */
  follow(scenario: Scenario): void {
    if (this.trying === undefined) this.settled = scenario;
    this.paced.wake();
  }

  /** While something is moved. */
  try(scenario: Scenario): void {
    clearTimeout(this.rest);
    this.trying = scenario;
    this.paced.want(scenario);
    this.port.onChange();
  }

  /** When it has been let go of: settled after a moment, unless it moves on. */
  letGo(scenario: Scenario): void {
    this.try(scenario);
    this.rest = window.setTimeout(() => {
      this.settle(scenario);
    }, restMs);
  }

  /** Settles at once. */
  settle(scenario: Scenario): void {
    this.stop();
    if (JSON.stringify(scenario) !== JSON.stringify(this.settled)) this.past = [...this.past, this.settled];
    this.become(scenario);
  }

  /** Back to what was before the last change. */
  undo(): void {
    const before = this.trying === undefined ? this.past.at(-1) : this.settled;
    if (before === undefined) return;
    if (this.trying === undefined) this.past = this.past.slice(0, -1);
    this.stop();
    this.become(before);
  }

  /** Lets go of timers; what is under way is not settled. */
  stop(): void {
    clearTimeout(this.rest);
    this.paced.stop();
    this.trying = undefined;
  }

  private become(scenario: Scenario): void {
    this.settled = scenario;
    this.port.onSettle(scenario);
    this.port.onChange();
  }
}
