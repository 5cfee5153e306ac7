/** How long words wait for more, in ms: one message per settled change. */
const settleMs = 350;

/** The page's one polite live region. What is said within one change is said as one message; the same message twice is said twice. */
export class Announcer extends HTMLElement {
  private waiting: string[] = [];
  private timer = 0;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    this.classList.add('visually-hidden');
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  /** Says words to a screen reader when the page has come to rest. */
  say(words: string): void {
    if (!this.waiting.includes(words)) this.waiting.push(words);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.textContent = this.waiting.join(' ');
      this.waiting = [];
    }, settleMs);
  }
}

customElements.define('mr-announcer', Announcer);
