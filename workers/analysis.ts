import { analysisHandlers } from '../src/analysis/handlers.ts';
import { serve } from '../src/protocol/serve.ts';

serve(self, analysisHandlers());
