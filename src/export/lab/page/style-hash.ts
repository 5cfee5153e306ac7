/** The sum of `pageStyle` by which the page's policy lets it in, and no other style. A test holds the two together. */
export const styleHash = 'sha256-6AMp6A6BJga1oCq7Yqs1bojUOdNptVl24JjWm4sRDtU=';
