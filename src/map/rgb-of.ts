/** Red, green, blue 0–255 of a colour written #rgb or #rrggbb; black for anything else. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1] ?? '000000';
  const full = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}
