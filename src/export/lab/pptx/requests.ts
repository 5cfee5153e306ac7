import type { LabProtocol } from '../lab-protocol.ts';

/** A protocol as it goes to the worker: without what cannot go there. */
export type SentProtocol = Omit<LabProtocol, 'words'> & { readonly words: Omit<LabProtocol['words'], 'page'> };

/** What the worker that makes slides is asked. */
export interface PptxRequests {
  pptx: [params: SentProtocol, answer: Blob];
}
