/** The sum of `pageStyle` by which the page's policy lets it in, and no other style. A test holds the two together. */
export const styleHash = 'sha256-QDojots4culpqLMFfJLk0VRNXuHz6GZfr1/kM34yFTE=';
