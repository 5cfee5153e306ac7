export const presenting = {
  heading: '',
};
