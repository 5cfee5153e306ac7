export const tracks = {
  heading: '',
};
