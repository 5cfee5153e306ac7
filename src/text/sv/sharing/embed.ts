export const embed = {
  heading: 'På din egen sida',
};

export type EmbedText = typeof embed;
