/** The version of the messages that this code speaks. */
export const messageVersion = 1;

/** What is asked of an embedded map. */
export type Asked = 'setView' | 'select' | 'setMeasure' | 'setLanguage' | 'getState' | 'exportImage';

/** What an embedded map tells. */
export type Told = 'ready' | 'viewChanged' | 'selectionChanged' | 'ack';

/** Every message between a page and the map embedded in it. */
export interface Message<T extends Asked | Told = Asked | Told> {
  readonly source: 'mellanrum';
  readonly v: typeof messageVersion;
  readonly type: T;
  /** Given by who asks; the answer carries the same. */
  readonly requestId?: string;
  readonly payload?: unknown;
}
