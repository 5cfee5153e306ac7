export const protocol = {
  heading: '',
};
