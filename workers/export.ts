import { pictureHandlers } from '../src/export/picture/handlers.ts';
import { serve } from '../src/protocol/serve.ts';

serve(self, pictureHandlers('fonts' in self ? self.fonts : undefined));
