/**
 * Requests about what lies between areas: name → [parameters, answer]. Part of the one list in `requests.ts`. They are asked only while something shows
 * their answer, and what answers them comes to the worker with the first question.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the parts
export interface BetweenRequests {}

export type BetweenName = keyof BetweenRequests;
