/** Widths in rem up to which a layout holds; a narrower one holds the wider ones too. */
const layouts = { desk: 85, tablet: 63, phone: 45 } as const;

/** The layouts that hold at a width in rem, widest first: '' on a large screen, 'desk tablet phone' on a phone. */
export function layoutsAt(widthRem: number): string {
  return Object.entries(layouts)
    .filter(([, most]) => widthRem <= most)
    .map(([name]) => name)
    .join(' ');
}

/**
 * Keeps `data-layout` on the document true to its width in rem. Media queries count rem by the browser's own text size, not the page's, and would
 * keep three columns when a reader doubles the text.
 */
export function followLayout(window: Window): void {
  const { document } = window;
  const root = document.documentElement;
  const rem = document.createElement('div');
  rem.className = 'rem';
  rem.setAttribute('aria-hidden', 'true');
  document.body.append(rem);
  const follow = (): void => {
    root.dataset['layout'] = layoutsAt(root.clientWidth / Math.max(1, rem.getBoundingClientRect().width));
  };
  const observer = new ResizeObserver(follow);
  observer.observe(root);
  observer.observe(rem);
  follow();
}
