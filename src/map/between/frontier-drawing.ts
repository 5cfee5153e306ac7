import { Status } from '../../measures/status.ts';
import type { FrontierAnswer } from '../../relations/frontier-relation.ts';

/** Borders as an engine draws them: a width for each row of the answer, 0 for one without a step. */
export interface FrontierDrawing {
  /** Address of their GeoJSON, the same as long as the borders are the same. */
  readonly address: string;
  /** px at zoom 12. */
  readonly widths: Float32Array;
  readonly certain: Uint8Array;
}

/** px of the lowest and the highest step that is certain. */
const certainPx = [0.5, 6] as const;

/** px of the lowest and the highest step that may be chance. */
const slightPx = [0.3, 1.4] as const;

const made = new WeakMap<FrontierAnswer, FrontierDrawing>();

/**
 * Borders by how high their step is: a certain one 0.5–6 px, one that may be chance 0.3–1.4 px, straight between. Borders without a step are not drawn.
 * The same answer gives the same drawing.
 */
export function drawFrontiers(answer: FrontierAnswer): FrontierDrawing {
  const known = made.get(answer);
  if (known) return known;
  const { height, certain, status, drawing } = answer;
  const widths = Float32Array.from(height, (h, row) => {
    if (status[row] !== Status.present || Number.isNaN(h)) return 0;
    const [thin, thick] = certain[row] === 1 ? certainPx : slightPx;
    return thin + (thick - thin) * Math.max(0, Math.min(1, h));
  });
  const result: FrontierDrawing = { address: drawing, widths, certain };
  made.set(answer, result);
  return result;
}
