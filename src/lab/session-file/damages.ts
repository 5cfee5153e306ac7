import { problem } from '../../problem/problem.ts';
import type { Problem, SessionDamage, SessionPart } from '../../problem/problem.ts';

/** A part of the file: its kind, and its place in its list from 1; 0 where there is but one. */
export interface PartPlace {
  readonly part: SessionPart;
  readonly number: number;
  readonly isPrevious: boolean;
}

/** Of damages without end this many are told one by one, and of the rest how many they are. */
const mostTold = 100;

/** What was met while a file was read. */
export class Damages {
  private readonly told: Problem[] = [];
  private more = 0;

  /** Tells a member that was mended or, where it is left out, that it was. `member` is '' for the whole part. */
  tell(place: PartPlace, member: string, damage: SessionDamage, isLeftOut = false): void {
    if (this.told.length < mostTold)
      this.told.push(problem('sessionDamage', { ...place, member: member.slice(0, 60), damage, isLeftOut }));
    else this.more += 1;
  }

  get problems(): readonly Problem[] {
    return this.more === 0 ? this.told : [...this.told, problem('sessionMoreDamage', { count: this.more })];
  }
}
