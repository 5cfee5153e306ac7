import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the player asks of its panel. */
export interface PlayedYears {
  /** Goes a year on; false where there is none. From the last year, begins again at the first when `again`. */
  step(again: boolean): boolean;
  /** Whether everything of the year in view has arrived. */
  isReady(): boolean;
}

/** How long each year stands still once it is there, ms. */
const stand = 1200;

const interactions = ['pointerdown', 'keydown', 'wheel'] as const;

/** Plays the years: a step, a wait until the year is there, a stand, and on to the end. Anything that a person does elsewhere stops it. */
export class Player implements ReactiveController {
  playing = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly years: PlayedYears;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, years: PlayedYears) {
    this.host = host;
    this.years = years;
    host.addController(this);
  }

  start(): void {
    this.playing = true;
    for (const name of interactions) this.host.ownerDocument.addEventListener(name, this.onInteraction, true);
    if (!this.years.step(true)) this.stop();
    this.host.requestUpdate();
  }

  stop(): void {
    if (!this.playing) return;
    this.playing = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const name of interactions) this.host.ownerDocument.removeEventListener(name, this.onInteraction, true);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.playing || this.timer !== undefined || !this.years.isReady()) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.playing && !this.years.step(false)) this.stop();
    }, stand);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** A press of the button says for itself what it does; every other key stops, also while the button has focus. */
  private readonly onInteraction = (event: Event): void => {
    const isOnButton = event.target instanceof Element && event.target.closest('.play') !== null;
    const isPress = !(event instanceof KeyboardEvent) || event.key === ' ' || event.key === 'Enter';
    if (!isOnButton || !isPress) this.stop();
  };
}
