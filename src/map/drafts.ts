import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import type { DraftKind } from './draft-kind.ts';
import './overlay-draft.ts';

/** What is being drawn by hand: an area of one's own, or a way between the poles. */
export function drafts(isDrawing: boolean, kind: DraftKind | undefined, language: Language): TemplateResult {
  return html`${isDrawing ? html`<mr-draft .language=${language}></mr-draft>` : nothing}
  ${kind ? html`<mr-draft .language=${language} .kind=${kind}></mr-draft>` : nothing}`;
}
