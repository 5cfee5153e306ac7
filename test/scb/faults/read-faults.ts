import type { Fault, FaultKind } from './fault.ts';
import { faultKinds } from './fault.ts';

/** Said when a fault cannot be understood; its message is for the person who wrote it. */
export class UnreadableFault extends Error {}

const numbers = ['call', 'times', 'ms', 'retryAfter'] as const;

/** Reads one fault from named texts, as a form, a command line or JSON gives them. Throws `UnreadableFault`. */
export function readFault(given: Readonly<Record<string, unknown>>): Fault {
  const { kind, at } = given;
  if (typeof kind !== 'string' || !(kind in faultKinds))
    throw new UnreadableFault(`${JSON.stringify(kind)} is no fault. There are: ${Object.keys(faultKinds).join(', ')}.`);
  const strange = Object.keys(given).find((key) => !['kind', 'at', ...numbers].includes(key));
  if (strange !== undefined)
    throw new UnreadableFault(`A fault has no ${strange}: it has kind, at, ${numbers.join(', ')}.`);
  const fault: { -readonly [K in keyof Fault]: Fault[K] } = { kind: kind as FaultKind };
  if (typeof at === 'string' && at.trim() !== '') fault.at = at.trim();
  for (const name of numbers) {
    const text = given[name];
    if (text === undefined || text === '') continue;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0)
      throw new UnreadableFault(`${name} wants a whole number from 0, and got ${JSON.stringify(text)}.`);
    fault[name] = number;
  }
  return fault;
}

/** Reads `kind,name=value,…`, as the command line has it. Throws `UnreadableFault`. */
export function readFaultText(text: string): Fault {
  const [kind = '', ...rest] = text.split(',');
  const named = rest.map((part) => {
    const [name = '', value = ''] = part.split('=');
    return [name.trim(), value.trim()] as const;
  });
  return readFault({ kind: kind.trim(), ...Object.fromEntries(named) });
}

/** Reads a JSON list of faults, or one. Throws `UnreadableFault`. */
export function readFaultsJson(text: string): readonly Fault[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new UnreadableFault('That is not JSON.');
  }
  return (Array.isArray(read) ? read : [read]).map((one: unknown) => {
    if (typeof one !== 'object' || one === null) throw new UnreadableFault('A fault is an object with a kind.');
    return readFault(one as Record<string, unknown>);
  });
}
