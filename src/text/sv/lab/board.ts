export const board = {
  heading: '',
};
