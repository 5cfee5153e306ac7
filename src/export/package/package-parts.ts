import type { PackColumn } from '../../pack/pack.ts';
import type { PairRelation } from '../../relations/pair-relation.ts';
import type { HeadWords } from '../picture/head-words.ts';

/** A table that is already a file. */
export interface PackedSheet {
  readonly name: string;
  readonly content: Blob | string;
}

/** What the package for a page without frames is made from. Nothing in it is withheld or too small: its makers have seen to that. */
export interface PackageParts {
  readonly language: 'sv' | 'en';
  /** The map at double resolution, and what it is called as a file. */
  readonly png: Blob;
  readonly pngName: string;
  /** The picture in words. */
  readonly alt: string;
  /** What, where and when, sources and what is not said: the words on the picture. */
  readonly head: HeadWords;
  /** The relation sentence, in text. */
  readonly sentence: string;
  /** Undefined where no pair is chosen. */
  readonly relation: PairRelation | undefined;
  readonly columns: readonly PackColumn[];
  readonly sheets: readonly PackedSheet[];
  /** Address of the same view; '' where others cannot reach the region. */
  readonly link: string;
  /** Address of the page that says how accessible Mellanrum is; '' where there is no link. */
  readonly statement: string;
}
