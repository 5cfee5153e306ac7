import { commandOf } from '../../../scb/plan/command-of.ts';
import type { FetchPlan } from '../../../imports/requests.ts';
import type { AskedAddress } from '../data-state.ts';

/** The command that fetches the same as a plan, from the same place where that is a stand-in. */
export function commandFor({ parts }: FetchPlan, address: AskedAddress): string {
  const command = commandOf(parts);
  if (address === undefined || address === 'unknown' || !address.standIn) return command;
  return `${command} --scb ${new URL(address.service.px).origin}`;
}

/** The hosts that are asked, each once. */
export function hostsOf(address: AskedAddress): readonly string[] {
  if (address === undefined || address === 'unknown') return [];
  const { px, wfs } = address.service;
  return [...new Set([px, wfs].map((one) => new URL(one).host))];
}
