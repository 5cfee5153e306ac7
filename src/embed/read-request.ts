import * as v from 'valibot';
import type { View } from '../address/view.ts';
import { fields } from '../address/view.ts';
import { boundsOf } from './bounds.ts';
import { messageVersion } from './message-version.ts';
import type { Asked, PictureAsk, Refusal } from './message.ts';
import { readFields, readPoles } from './view-fields.ts';
import type { ReadFields } from './view-fields.ts';

/** What a message asks for, or why it cannot be done. */
export type Request =
  | { readonly kind: 'change'; readonly change: Partial<View> }
  | { readonly kind: 'state' }
  | { readonly kind: 'picture'; readonly ask: PictureAsk }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly field?: string };

const asked = ['setView', 'select', 'setMeasure', 'setLanguage', 'getState', 'exportImage'] as const satisfies Asked[];
const heads = v.object({ source: v.literal('mellanrum'), v: v.literal(messageVersion), type: v.picklist(asked) });
const requestIds = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const envelopes = v.strictObject({
  ...heads.entries,
  requestId: v.optional(requestIds),
  payload: v.unknown(),
});

const codes = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9A-Z]{4,12}$/))), v.maxLength(200));
const payloads = {
  setView: v.record(v.string(), v.nullable(v.string())),
  select: v.strictObject({ a: codes, b: codes }),
  setMeasure: v.strictObject({ matt: v.string() }),
  setLanguage: v.strictObject({ sprak: v.string() }),
  getState: v.optional(v.strictObject({})),
  exportImage: v.strictObject({ format: v.picklist(['png', 'svg']), scale: v.optional(v.picklist([1, 2, 4])) }),
};

/** Whether something posted is a message of ours that asks for something: source, version and type; all else is for others, and passed by. */
export function isAsking(data: unknown): data is { readonly type: Asked; readonly requestId?: unknown } {
  return typeof data === 'object' && data !== null && v.is(heads, data);
}

/** The id that the answer is to carry, when it is one. */
export function requestIdOf({ requestId }: { readonly requestId?: unknown }): string | undefined {
  return v.is(requestIds, requestId) ? requestId : undefined;
}

/** Reads a message that asks for something. Never throws; nothing of the message is kept but what a schema and the address' own fields have picked out. */
export function readRequest(data: { readonly type: Asked; readonly payload?: unknown }): Request {
  const bounds = boundsOf(data);
  if (bounds === 'tooLarge') return { kind: 'refused', reason: 'tooLarge' };
  const envelope = v.safeParse(envelopes, { payload: undefined, ...data });
  // A list has no words; a record's schema would take it for one without any.
  return bounds === 'fit' && envelope.success && !Array.isArray(data.payload)
    ? readPayload(envelope.output.type, envelope.output.payload)
    : { kind: 'refused', reason: 'payload' };
}

function readPayload(type: Asked, payload: unknown): Request {
  switch (type) {
    case 'setView':
      return whenRead(payloads.setView, payload, (given) => changed(readFields(given)));
    case 'select':
      return whenRead(payloads.select, payload, (given) =>
        (given.a.length === 0) === (given.b.length === 0)
          ? changed(readPoles(given))
          : { kind: 'refused', reason: 'onePole' },
      );
    case 'setMeasure':
      return whenRead(payloads.setMeasure, payload, ({ matt }) => changed(readFields({ [fields.measure.key]: matt })));
    case 'setLanguage':
      return whenRead(payloads.setLanguage, payload, ({ sprak }) =>
        changed(readFields({ [fields.language.key]: sprak })),
      );
    case 'getState':
      return whenRead(payloads.getState, payload, () => ({ kind: 'state' }));
    case 'exportImage':
      return whenRead(payloads.exportImage, payload, ({ format, scale }) => ({
        kind: 'picture',
        ask: scale === undefined ? { format } : { format, scale },
      }));
  }
}

function whenRead<const S extends v.GenericSchema>(
  schema: S,
  payload: unknown,
  go: (given: v.InferOutput<S>) => Request,
): Request {
  const read = v.safeParse(schema, payload);
  return read.success ? go(read.output) : { kind: 'refused', reason: 'payload' };
}

function changed(read: ReadFields): Request {
  if ('change' in read) return { kind: 'change', change: read.change };
  return { kind: 'refused', reason: 'field', ...(read.refused === '' ? {} : { field: read.refused }) };
}
