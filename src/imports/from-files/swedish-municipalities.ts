import { municipalities } from '../../../data/catalogue/municipalities.ts';
import { NameIndex } from './fold-name.ts';

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The municipalities and counties that there are: the country's, and those of a region that has its own (a fictional one). */
export class KnownMunicipalities {
  private readonly all: readonly NamedCode[];
  private readonly codes: ReadonlySet<string>;
  private readonly counties: ReadonlySet<string>;
  private readonly names: NameIndex;

  constructor(own: readonly NamedCode[] = []) {
    const ownCodes = new Set(own.map(({ code }) => code));
    this.all = [...own, ...municipalities.filter(({ code }) => !ownCodes.has(code))];
    this.codes = new Set(this.all.map(({ code }) => code));
    this.counties = new Set(['00', ...this.all.map(({ code }) => code.slice(0, 2))]);
    this.names = new NameIndex(this.all.map(({ name }, at) => [name, at]));
  }

  has(code: string): boolean {
    return this.codes.has(code);
  }

  hasCounty(code: string): boolean {
    return this.counties.has(code);
  }

  /** The code of a municipality by its code or name: `Göteborg`, `Göteborgs kommun`, `Göteborgs stad`; '' when there is none, or several. */
  codeOf(text: string): string {
    const trimmed = text.trim();
    if (this.codes.has(trimmed)) return trimmed;
    const without = trimmed.replace(/\s+(?:kommun|stad)$/i, '');
    const genitive = without === trimmed ? [] : [without.replace(/s$/i, '')];
    for (const name of [trimmed, without, ...genitive]) {
      const found = this.names.find(name);
      if (found.length === 1) return this.all[found[0] ?? 0]?.code ?? '';
    }
    return '';
  }
}
