import type { LinkText } from '../../sv/sharing/link.ts';

export const link: LinkText = {
  heading: 'A link to exactly this',
};
