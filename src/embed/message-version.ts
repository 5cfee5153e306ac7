import type { Message } from './message.ts';

/** The version of the messages that this code speaks. */
export const messageVersion: Message['v'] = 1;
