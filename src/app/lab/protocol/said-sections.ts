import type { ProtocolSection } from '../../../export/lab/lab-protocol.ts';
import { textSections } from '../../../panels/between-text/sections.ts';
import { betweenParts } from '../../../panels/share/files/between-parts.ts';
import type { State } from '../../../store/state.ts';
import type { ProtocolLanguage } from './protocol-language.ts';

/** Sentences of a part that are taken; the view itself has the rest. */
const most = 8;

/** What the step's view says in sentences of what lies between: only the parts that it shows. */
export function saidSections(state: State, language: ProtocolLanguage): readonly ProtocolSection[] {
  const parts = betweenParts(state, language);
  if (!parts) return [];
  return textSections(parts)
    .filter(({ result, sentences }) => result.state === 'ready' && sentences !== undefined && sentences.length > 0)
    .map(({ heading, sentences = [] }) => ({ heading, text: sentences.slice(0, most).join(' ') }));
}
