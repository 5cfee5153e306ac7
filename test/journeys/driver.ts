import { test as base } from '@playwright/test';
import { Given } from './given.ts';
import { Then } from './then.ts';
import { When } from './when.ts';

export interface Driver {
  /** What is so before a person comes. */
  readonly given: Given;
  /** What a person does. */
  readonly when: When;
  /** What a person then sees, hears or has. */
  readonly then: Then;
}

/**
 * The one driver of the journeys: `given` the world, `when` a person acts, `then` what they meet. It finds things as people do, by role and by word,
 * and waits for what the page itself says of its state.
 */
export const test = base.extend<Driver>({
  given: async ({ page }, use) => {
    await use(new Given(page));
  },
  when: async ({ page }, use) => {
    await use(new When(page));
  },
  then: async ({ page }, use) => {
    await use(new Then(page));
  },
});
