export const offline = {
  heading: '',
};
