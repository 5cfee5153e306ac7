/** Where the presenter points, in px of the window; kept within it. Moves what is drawn there by two custom properties, without a drawing of the page. */
export class Light {
  private readonly element: HTMLElement;
  private at: readonly [number, number] | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  moveTo(x: number, y: number): void {
    const { innerWidth, innerHeight } = window;
    this.at = [Math.min(Math.max(x, 0), innerWidth), Math.min(Math.max(y, 0), innerHeight)];
    this.element.style.setProperty('--light-x', `${this.at[0].toFixed(0)}px`);
    this.element.style.setProperty('--light-y', `${this.at[1].toFixed(0)}px`);
  }

  /** By shares of the window's shorter side; from its middle where nothing has been pointed at. */
  moveBy([dx, dy]: readonly [number, number]): void {
    const { innerWidth, innerHeight } = window;
    const side = Math.min(innerWidth, innerHeight);
    const [x, y] = this.at ?? [innerWidth / 2, innerHeight / 2];
    this.moveTo(x + dx * side, y + dy * side);
  }
}
