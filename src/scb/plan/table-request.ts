import { addressLimit } from '../limits.ts';
import type { ScbService } from '../service.ts';
import type { Selection, TablePart } from './order.ts';

/** A call as `fetch` takes it; without a body it is a GET. */
export interface Request {
  readonly address: string;
  readonly body?: string;
}

/** Each key once: of a repeated one the service reads the first and drops the rest without a word. `+` is written `%2B`, `?` is written `%3F`. */
function query(selection: readonly Selection[]): string {
  return selection
    .flatMap(({ dimension, codelist, codes }) => [
      ...(codelist === undefined ? [] : [`codelist[${dimension}]=${encodeURIComponent(codelist)}`]),
      `valueCodes[${dimension}]=${codes.map(encodeURIComponent).join(',')}`,
    ])
    .join('&');
}

function body(selection: readonly Selection[]): string {
  return JSON.stringify({
    selection: selection.map(({ dimension, codelist, codes }) => ({
      variableCode: dimension,
      ...(codelist !== undefined && { codelist }),
      valueCodes: codes,
    })),
  });
}

/** The call of a part: in the address where that stays below 2 000 characters, else in a body. */
export function tableRequest({ source, selection }: TablePart, service: ScbService): Request {
  const address = `${service.px}/tables/${encodeURIComponent(source)}/data?lang=sv&outputFormat=json-stat2`;
  const whole = `${address}&${query(selection)}`;
  return whole.length < addressLimit ? { address: whole } : { address, body: body(selection) };
}
