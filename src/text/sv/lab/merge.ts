export const merge = {
  heading: '',
};
