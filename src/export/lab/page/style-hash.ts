/** The sum of `pageStyle` by which the page's policy lets it in, and no other style. A test holds the two together. */
export const styleHash = 'sha256-9ewlhKKr11zcvpu9jvCrIfDdtwONlHK4qImVic+tv+c=';
