import { pptxHandlers } from '../src/export/lab/pptx/handlers.ts';
import { serve } from '../src/protocol/serve.ts';

serve(self, pptxHandlers());
