/**
 * A number in digits with a decimal point and perhaps an exponent, and nothing else. A text that is nearly one is told in one walk through its letters: it
 * may be long, and from anybody.
 */
export const numberShape = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
