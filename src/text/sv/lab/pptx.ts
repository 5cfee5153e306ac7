export const pptx = {
  heading: '',
};
