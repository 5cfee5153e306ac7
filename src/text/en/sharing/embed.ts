import type { EmbedText } from '../../sv/sharing/embed.ts';

export const embed: EmbedText = {
  heading: 'On a page of your own',
};
