import type { ProtocolChoice, ProtocolKind } from './protocol-state.ts';

/** What is asked of the page about the protocol. */
export type ProtocolOrder =
  { readonly type: 'make'; readonly kind: ProtocolKind; readonly choice: ProtocolChoice } | { readonly type: 'cancel' };

/** Sends an order from an element to the page. The event is `lab-protocol`; it bubbles. */
export function orderProtocol(from: EventTarget, order: ProtocolOrder): void {
  from.dispatchEvent(new CustomEvent<ProtocolOrder>('lab-protocol', { detail: order, bubbles: true }));
}
