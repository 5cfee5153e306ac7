import { embed } from './sharing/embed.ts';
import { files } from './sharing/files.ts';
import { link } from './sharing/link.ts';

/** The words of the dialog "Dela", by part. They come when it is first opened. */
export const sharing = {
  title: 'Dela',
  parts: { link: 'Länk', files: 'Exportera', embed: 'Bädda in' },
  link,
  files,
  embed,
};

export type SharingText = typeof sharing;
