import type { Handlers } from '../../../protocol/serve.ts';
import type { PptxRequests } from './requests.ts';

/** Makes slides; the library comes with the first protocol. */
export function pptxHandlers(): Handlers<PptxRequests> {
  return {
    pptx: async (protocol, task) => {
      const { makePptx } = await import('./make-pptx.ts');
      return { answer: await makePptx(protocol, task) };
    },
  };
}
