import type { LabAction } from '../../../lab/lab-action.ts';
import type { LabOrder } from '../../../lab/lab-order.ts';
import type { LabParts } from '../lab-parts.ts';

/** What each part of the track is rendered from, and how it says what a person does. */
export interface TrackParts {
  readonly parts: LabParts;
  readonly act: (action: LabAction) => void;
  readonly order: (order: LabOrder) => void;
  readonly announce: (sentence: string) => void;
}

/** Which of the two pages of words has its fields open. */
export type OpenSlide = 'opening' | 'closing' | undefined;

/** The text of a field as it is typed. */
export function typed(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}
