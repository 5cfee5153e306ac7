/** The parts of the page that arrive when they are first shown, each a chunk of its own. */
const chunks = {
  map: () => import('../map/map-element.ts'),
  table: () => import('../panels/table/table-element.ts'),
  text: () => import('../panels/summary/summary-element.ts'),
  method: () => import('../panels/method/method-element.ts'),
  about: () => import('../panels/about/about-element.ts'),
  overlays: () => import('../panels/overlays/overlays-element.ts'),
} satisfies Record<string, () => Promise<unknown>>;

export type Surface = keyof typeof chunks;

/** Which surfaces have arrived. `request` fetches one if it has not; a failed fetch is tried again at the next request. */
export class Surfaces {
  private readonly arrived = new Set<Surface>();
  private readonly under = new Set<Surface>();
  private readonly onArrival: () => void;
  private readonly onFailure: (surface: Surface, message: string) => void;

  constructor(onArrival: () => void, onFailure: (surface: Surface, message: string) => void) {
    this.onArrival = onArrival;
    this.onFailure = onFailure;
  }

  has(surface: Surface): boolean {
    return this.arrived.has(surface);
  }

  request(surface: Surface): void {
    if (this.arrived.has(surface) || this.under.has(surface)) return;
    this.under.add(surface);
    chunks[surface]().then(
      () => {
        this.under.delete(surface);
        this.arrived.add(surface);
        this.onArrival();
      },
      (error: unknown) => {
        this.under.delete(surface);
        this.onFailure(surface, String(error));
      },
    );
  }
}
