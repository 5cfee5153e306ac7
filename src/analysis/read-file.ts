import { fail } from '../problem/problem.ts';

/** Reads a file that lies beside the app. Throws `network` with the address and the status (0 where no answer came). */
export async function readFile(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const file = address.slice(address.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return fail('network', { address, status: 0 }, { file });
  }
  if (!response.ok) return fail('network', { address, status: response.status }, { file });
  return new Uint8Array(await response.arrayBuffer());
}
