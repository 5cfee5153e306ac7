/** The sum of `pageStyle` by which the page's policy lets it in, and no other style. A test holds the two together. */
export const styleHash = 'sha256-hyW40jkk03d69NEZFFcsykRucMT7i22TUKRlYdqYSJw=';
