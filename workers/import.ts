import { importHandlers } from '../src/imports/handlers.ts';
import { serve } from '../src/protocol/serve.ts';

serve(self, importHandlers());
