import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../../problem/problem.ts';
import { problem } from '../../problem/problem.ts';
import type { Language } from '../../text/language.ts';
import type { BetweenLanguage } from '../../text/load-between-text.ts';
import { withBetweenText } from '../../text/load-between-text.ts';

/** The words about what lies between, from when something shows any of it: a change between years, or borders. */
export class LateWords {
  /** Undefined until they have come; then those of the language before until the next have. */
  language: BetweenLanguage | undefined;
  private of: Language | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly report: (found: Problem) => void;

  constructor(host: ReactiveControllerHost, report: (found: Problem) => void) {
    this.host = host;
    this.report = report;
  }

  /** Fetches the words of a language once. */
  follow(language: Language): void {
    if (this.of === language) return;
    this.of = language;
    withBetweenText(language).then(
      (words) => {
        if (this.of !== language) return;
        this.language = words;
        this.host.requestUpdate();
      },
      (error: unknown) => {
        this.of = undefined;
        this.report(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
  }
}
