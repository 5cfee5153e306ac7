/** Widths and heights in rem from which the frame has room for a column beside the map. */
const besideFrom = { width: 52, height: 25 };

/** How the parts stand: all below each other, or legend and words beside the map. */
export type FrameShape = 'stacked' | 'beside';

/** The shape that a frame of a size in rem has. Pure. */
export function shapeOf(widthRem: number, heightRem: number): FrameShape {
  return widthRem >= besideFrom.width && heightRem >= besideFrom.height ? 'beside' : 'stacked';
}

/** Tells the shape now and whenever it becomes another. */
export function followShape(element: HTMLElement, tell: (shape: FrameShape) => void): ResizeObserver {
  let last: FrameShape | undefined;
  const observer = new ResizeObserver(() => {
    const rem = parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16;
    const shape = shapeOf(element.clientWidth / rem, element.clientHeight / rem);
    if (shape === last) return;
    last = shape;
    tell(shape);
  });
  observer.observe(element);
  return observer;
}
