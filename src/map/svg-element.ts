/** Makes an SVG element with attributes; lines keep their width however the drawing is scaled. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (name === 'path') element.setAttribute('vector-effect', 'non-scaling-stroke');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value.toString());
  return element;
}
