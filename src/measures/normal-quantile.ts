/**
 * The 97.5 % quantile of the standard normal distribution: a two-sided interval of 95 % is the estimate ± this many standard errors.
 * To the last digit that a double holds.
 */
export const NORMAL_QUANTILE = 1.959963984540054;
