import type { Drawing, GroupMark, Mark, Paint, PathMark, TextMark, Tile } from './drawing.ts';
import { capOf, families, haloWidth } from './fonts.ts';
import { isSound } from './sound.ts';

/** Writes a drawing as an SVG file: named, described, valid XML. Whatever the texts hold, they stay texts. Pure. */
export function toSvg(drawing: Drawing): string {
  const { width, height, background, title, description } = drawing;
  const definitions = new Definitions();
  const body = allMarkup(drawing.marks, 1, definitions);
  const [w, h] = [short(width), short(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="mr-title mr-description" fill="none" stroke-linejoin="round">`,
    `<title id="mr-title">${escaped(title)}</title>`,
    `<desc id="mr-description">${escaped(description)}</desc>`,
    definitions.markup(),
    `<rect width="${w}" height="${h}" fill="${escaped(background)}"/>`,
    body,
    '</svg>\n',
  ].join('');
}

/** Patterns and cuts that marks refer to, each once. */
class Definitions {
  private readonly parts: string[] = [];
  private readonly tiles = new Map<string, string>();
  private clips = 0;

  /** The name of a tile at a scale: tiles keep their size whatever the group's. */
  tile(tile: Tile, scale: number): string {
    const key = `${tile.id} ${short(scale)}`;
    const known = this.tiles.get(key);
    if (known !== undefined) return known;
    const name = `mr-tile-${this.tiles.size}`;
    this.tiles.set(key, name);
    const side = short(tile.side);
    const turned = scale === 1 ? '' : ` patternTransform="scale(${short(1 / scale, 6)})"`;
    const body = allMarkup(tile.marks, 1, this);
    this.parts.push(
      `<pattern id="${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"${turned}>${body}</pattern>`,
    );
    return name;
  }

  clip([x, y, width, height]: readonly [number, number, number, number]): string {
    const name = `mr-clip-${this.clips++}`;
    this.parts.push(
      `<clipPath id="${name}"><rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/></clipPath>`,
    );
    return name;
  }

  markup(): string {
    return this.parts.length === 0 ? '' : `<defs>${this.parts.join('')}</defs>`;
  }
}

function allMarkup(marks: readonly Mark[], scale: number, definitions: Definitions): string {
  const sound = marks.filter(isSound);
  return sound
    .map((mark, at) => {
      switch (mark.kind) {
        case 'path':
          return path(mark, scale, definitions);
        case 'text':
          return mark.continues ? '' : line(mark, followers(sound, at));
        case 'group':
          return group(mark, scale, definitions);
      }
    })
    .join('');
}

/** The texts that go on where one ends. */
function followers(marks: readonly Mark[], at: number): readonly TextMark[] {
  const found: TextMark[] = [];
  for (let next = marks[at + 1]; next?.kind === 'text' && next.continues; next = marks[at + 1 + found.length])
    found.push(next);
  return found;
}

function path(mark: PathMark, scale: number, definitions: Definitions): string {
  const { d, fill, stroke, width = 1, dash = [], opacity, evenOdd = false } = mark;
  const edge =
    stroke === undefined
      ? ''
      : attributes({
          stroke,
          'stroke-width': short(width / scale, 3),
          'stroke-linecap': capOf(dash) === 'round' ? 'round' : undefined,
          'stroke-dasharray': dash.length > 0 ? dash.map((part) => short(part / scale)).join(' ') : undefined,
        });
  const look = attributes({
    fill: fill === undefined ? undefined : paint(fill, scale, definitions),
    'fill-rule': evenOdd ? 'evenodd' : undefined,
    opacity: opacity === undefined || opacity === 1 ? undefined : short(opacity),
  });
  return `<path d="${escaped(d)}"${look}${edge}/>`;
}

function paint(fill: Paint, scale: number, definitions: Definitions): string {
  return typeof fill === 'string' ? fill : `url(#${definitions.tile(fill, scale)})`;
}

/** Letters with a halo are written twice: not every program that opens a file knows how to draw their line below them. */
function line(mark: TextMark, after: readonly TextMark[]): string {
  const { x, y, size, face, weight, fill, anchor = 'start', halo } = mark;
  const place = attributes({
    x: short(x),
    y: short(y),
    'font-family': families[face],
    'font-size': short(size),
    'font-weight': weight === undefined ? undefined : short(weight),
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'xml:space': after.length > 0 ? 'preserve' : undefined,
  });
  const words = escaped(mark.text) + after.map(follower).join('');
  const under =
    halo === undefined
      ? ''
      : `<text aria-hidden="true"${place}${attributes({ stroke: halo, 'stroke-width': short(haloWidth(size)) })}>${escaped(mark.text)}</text>`;
  return `${under}<text${place}${attributes({ fill })}>${words}</text>`;
}

function follower({ text, size, face, weight = 400, fill }: TextMark): string {
  const look = { 'font-family': families[face], 'font-size': short(size), 'font-weight': short(weight), fill };
  return `<tspan${attributes(look)}>${escaped(text)}</tspan>`;
}

function group({ marks, move, scale: times = 1, clip }: GroupMark, scale: number, definitions: Definitions): string {
  const steps = [
    move ? `translate(${short(move[0])} ${short(move[1])})` : '',
    times === 1 ? '' : `scale(${short(times, 6)})`,
  ].filter(Boolean);
  const transform = steps.length > 0 ? steps.join(' ') : undefined;
  const cut = clip ? `url(#${definitions.clip(clip)})` : undefined;
  const inside = allMarkup(marks, scale * times, definitions);
  return `<g${attributes({ transform, 'clip-path': cut })}>${inside}</g>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML may hold it: markup as words, characters that XML does not know left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"']/g, (sign) => names[sign] ?? '');
}

/** A number without needless decimals. */
function short(value: number, decimals = 2): string {
  return Number(value.toFixed(decimals)).toString();
}
