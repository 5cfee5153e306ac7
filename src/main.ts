import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './theme/tokens.css';
import './theme/base.css';
import './app/app-element.ts';
import { start } from './app/start.ts';

const app = document.querySelector('mr-app');
document.querySelector('#not-started')?.remove();
if (app) void start(app, window);
