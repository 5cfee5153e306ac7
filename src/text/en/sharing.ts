import type { SharingText } from '../sv/sharing.ts';
import { embed } from './sharing/embed.ts';
import { files } from './sharing/files.ts';
import { link } from './sharing/link.ts';

export const sharing: SharingText = {
  title: 'Share',
  parts: { link: 'Link', files: 'Export', embed: 'Embed' },
  link,
  files,
  embed,
};
