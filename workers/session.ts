import { sessionFileHandlers } from '../src/imports/session-file/handlers.ts';
import { serve } from '../src/protocol/serve.ts';

serve(self, sessionFileHandlers());
