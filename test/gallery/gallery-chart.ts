import type { TemplateResult } from 'lit';
import type { BetweenLanguage } from '../../src/text/load-between-text.ts';

/** One chart of the gallery: its states, each with what it shows. The name is that of its folder in `src/charts` and of its picture. */
export interface GalleryChart {
  readonly name: string;
  readonly states: readonly GalleryState[];
}

export interface GalleryState {
  readonly title: string;
  /** Px that its container gives it. */
  readonly width: number;
  readonly draw: (language: BetweenLanguage) => TemplateResult;
}
