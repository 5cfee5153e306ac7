/** The room "Labb": the track and its steps. */
export const track = {
  heading: 'Labbspår',
};
