import { indicators } from '../../../../data/catalogue/indicators.ts';
import { commandOf } from '../../../scb/plan/command-of.ts';
import type { FetchPlan } from '../../../imports/requests.ts';
import type { AskedAddress } from '../data-state.ts';

/** The command that fetches the same as an order, from the same place where that is a stand-in. */
export function commandFor({ parts }: FetchPlan, chosen: readonly string[], address: AskedAddress): string {
  const some = chosen.length < indicators.length ? ` --indicators ${chosen.join(',')}` : '';
  const command = `${commandOf(parts)}${some}`;
  if (address === undefined || address === 'unknown' || !address.standIn) return command;
  return `${command} --scb ${new URL(address.service.px).origin}`;
}

/** The hosts that are asked, each once. */
export function hostsOf(address: AskedAddress): readonly string[] {
  if (address === undefined || address === 'unknown') return [];
  const { px, wfs } = address.service;
  return [...new Set([px, wfs].map((one) => new URL(one).host))];
}
