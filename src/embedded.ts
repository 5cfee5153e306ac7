import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './theme/tokens.css';
import './theme/base.css';
import './app/embedded/embedded-element.ts';
import { startEmbedded } from './app/embedded/start-embedded.ts';

const embedded = document.querySelector('mr-embedded');

// Without an origin nothing more can be fetched, and no worker started: the words of the page stay, or the picture that embed-start.js puts in their place.
if (embedded && window.origin !== 'null') {
  void startEmbedded(embedded, window).then(async () => {
    await embedded.updateComplete;
    document.querySelector('.without-script')?.remove();
  });
}
