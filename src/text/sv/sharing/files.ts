export const files = {
  heading: 'Bilder, tabeller och kartdata',
};

export type FilesText = typeof files;
