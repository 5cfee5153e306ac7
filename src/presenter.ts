import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './theme/tokens.css';
import './theme/base.css';
import { startPresenter } from './app/presenter/start-presenter.ts';

const presenter = document.querySelector('mr-presenter');
if (presenter) void startPresenter(presenter, window);
