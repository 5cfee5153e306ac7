/**
 * The origin of the page that a frame is embedded in, as the browser says it; undefined where it says nothing (Firefox with a host that sends no referrer) and
 * where the host has none that can be written to (a file, a sandbox).
 */
export function parentOrigin({ location, document }: Pick<Window, 'location' | 'document'>): string | undefined {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const origin = ancestors?.[0] ?? (URL.canParse(document.referrer) ? new URL(document.referrer).origin : 'null');
  return isWritable(origin) ? origin : undefined;
}

/** Whether an origin is one that a message can be addressed to: not that of a sandbox, nor of a file, which a browser writes as `null` or `file://`. */
export const isWritable = (origin: string): boolean => !['', 'null', 'file://'].includes(origin);
