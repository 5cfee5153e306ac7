export const session = {
  heading: '',
};
