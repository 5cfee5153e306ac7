/** How many steps of a track get pictures: more would be a file of hundreds of megabytes. */
export const picturedSteps = 200;
