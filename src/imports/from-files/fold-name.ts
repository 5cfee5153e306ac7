/** A name as it is compared: small letters, one kind of dash and of space, none at the ends. Å, Ä and Ö stay: Håbo and Habo are two municipalities. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .trim();
}

/** A folded name without its diacritics, for files that lost them. */
function bareName(name: string): string {
  return foldName(name)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o');
}

/** Names that are remembered: more than a country has areas, far fewer than a file may have rows. */
const remembered = 50_000;

/** Places in a list by name: by the folded name, and where that is nobody's by the name without diacritics. */
export class NameIndex {
  private readonly folded = new Map<string, number[]>();
  private readonly bare = new Map<string, number[]>();
  /** Names as they were asked for: a file asks for the same ones over and over, and folding is slow. */
  private readonly asked = new Map<string, readonly number[]>();

  /** Empty names are nobody's. */
  constructor(names: Iterable<readonly [name: string, place: number]>) {
    for (const [name, place] of names) {
      if (name.trim() === '') continue;
      add(this.folded, foldName(name), place);
      add(this.bare, bareName(name), place);
    }
  }

  /** Every place of that name; none when there is no such name. */
  find(name: string): readonly number[] {
    const known = this.asked.get(name);
    if (known) return known;
    const found = this.folded.get(foldName(name)) ?? this.bare.get(bareName(name)) ?? [];
    if (this.asked.size < remembered) this.asked.set(name, found);
    return found;
  }
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}
