import '../../panels/lab/presenter/presenter-element.ts';
import type { PresenterElement } from '../../panels/lab/presenter/presenter-element.ts';
import { channelName, presenterOf } from '../../panels/lab/presenter/presenter-message.ts';
import type { FromPresenter, Told } from '../../panels/lab/presenter/presenter-message.ts';
import { readTold } from '../../panels/lab/presenter/read-told.ts';
import type { PresentingCommand } from '../../panels/lab/presenting/presenting-command.ts';
import { createFormat } from '../../text/format.ts';
import type { PresentingText } from '../../text/sv/lab/presenting.ts';

/** How often the presentation is asked whether it is there, and how long it may take to answer, ms. */
const askedMs = 2000;
const patienceMs = 3000;

/**
 * The presenter's window: follows the presentation whose channel its address names, and sends it what is pressed here. It keeps nothing; loaded anew, it asks
 * to be told everything again. Without a channel it says how it is opened.
 */
export async function startPresenter(element: PresenterElement, window: Window): Promise<void> {
  const named = presenterOf(window.location.hash);
  const speak = async (language: Told['language']): Promise<void> => {
    element.words = await wordsIn(language);
    element.format = createFormat(language);
    window.document.documentElement.lang = language;
    window.document.title = element.words.presenter.title;
  };
  await speak(named?.language ?? 'sv');
  if (!named) return;

  const channel = new BroadcastChannel(channelName(named.id));
  const send = (message: FromPresenter): void => {
    channel.postMessage(message);
  };
  let askedAt = 0;
  let spoken = named.language;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { type, told: sent } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    askedAt = 0;
    element.isGone = type === 'bye';
    const told = type === 'told' ? readTold(sent) : undefined;
    if (!told) return;
    element.told = told;
    if (told.language === spoken) return;
    spoken = told.language;
    void speak(spoken);
  });
  element.addEventListener('presenting', (event) => {
    send({ type: 'command', command: (event as CustomEvent<PresentingCommand>).detail });
  });
  window.addEventListener('pagehide', () => {
    send({ type: 'bye' });
  });
  window.setInterval(() => {
    if (askedAt > 0 && Date.now() - askedAt > patienceMs) element.isGone = true;
    if (askedAt === 0) askedAt = Date.now();
    send({ type: element.isGone ? 'hello' : 'ping' });
  }, askedMs);
  send({ type: 'hello' });
}

async function wordsIn(language: Told['language']): Promise<PresentingText> {
  const { presenting } =
    language === 'sv'
      ? await import('../../text/sv/lab/presenting.ts')
      : await import('../../text/en/lab/presenting.ts');
  return presenting;
}
