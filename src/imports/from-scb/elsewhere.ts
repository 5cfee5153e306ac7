import type { ScbService } from '../../scb/service.ts';

/** The address that is asked for figures, undefined when it is SCB's own. */
export function elsewhere({ px, wfs }: ScbService): string | undefined {
  const hosts = [px, wfs].map((address) => new URL(address).hostname);
  const other = hosts.find((host) => host !== 'scb.se' && !host.endsWith('.scb.se'));
  if (other === undefined) return undefined;
  return new URL(new URL(px).hostname === other ? px : wfs).origin;
}
