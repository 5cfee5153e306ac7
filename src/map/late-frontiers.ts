import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import type { Scene } from './scene.ts';

/** What draws a scene's borders. */
export interface FrontierPainter {
  draw(scene: Scene): void;
  /** Takes everything away. */
  clear(): void;
}

/** A painter of borders that comes when the first of them are to be drawn. */
export class LateFrontiers implements FrontierPainter {
  private readonly load: () => Promise<FrontierPainter>;
  private readonly tell: (problem: Problem) => void;
  private painter: FrontierPainter | undefined;
  private isComing = false;
  private wanted: Scene | undefined;

  constructor(load: () => Promise<FrontierPainter>, tell: (problem: Problem) => void) {
    this.load = load;
    this.tell = tell;
  }

  draw(scene: Scene): void {
    this.wanted = scene;
    if (this.painter) this.painter.draw(scene);
    else if (scene.frontiers && !this.isComing) this.fetch();
  }

  clear(): void {
    this.painter?.clear();
  }

  private fetch(): void {
    this.isComing = true;
    this.load().then(
      (painter) => {
        this.painter = painter;
        if (this.wanted) painter.draw(this.wanted);
      },
      (error: unknown) => {
        this.isComing = false;
        this.tell(problem('chunkNotLoaded', { message: String(error) }));
      },
    );
  }
}
