import type { FilesText } from '../../sv/sharing/files.ts';

export const files: FilesText = {
  heading: 'Pictures, tables and map data',
};
