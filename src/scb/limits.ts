/** Most calls in any ten seconds, per network address. Source: `/config` of PxWebApi 2 at SCB. */
export const callLimit = { calls: 30, milliseconds: 10_000 } as const;

/** Most cells of one answer; calls stay below it. Source: `/config`. */
export const cellLimit = 150_000;

/** An address of this many characters or more is sent as a body instead. */
export const addressLimit = 2_000;

/** Boundaries are asked for this many areas at a time: some twenty seconds of SCB's time. */
export const pageSize = 100;
