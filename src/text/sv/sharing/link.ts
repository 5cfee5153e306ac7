export const link = {
  heading: 'En länk till just det här',
};

export type LinkText = typeof link;
