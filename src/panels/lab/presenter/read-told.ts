import type { Told, ToldPage } from './presenter-message.ts';

const kinds: readonly unknown[] = ['opening', 'open', 'close', 'closing'] satisfies ToldPage['kind'][];

/** What a presentation has told, read as from a stranger: undefined where it is not what a presentation says. */
export function readTold(data: unknown): Told | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { language, title, pages, at, isOn, isCovered, held, begun } = data as Record<string, unknown>;
  if (!Array.isArray(pages) || !Number.isInteger(at) || !Number.isFinite(begun)) return undefined;
  return {
    language: language === 'en' ? 'en' : 'sv',
    title: textOf(title),
    pages: pages.map(pageOf),
    at: Number(at),
    isOn: isOn === true,
    isCovered: isCovered === true,
    held: Number.isInteger(held) ? Math.max(0, Number(held)) : 0,
    begun: Number(begun),
  };
}

function pageOf(data: unknown): ToldPage {
  const { kind, title, note, question } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  return {
    kind: kinds.includes(kind) ? (kind as ToldPage['kind']) : 'open',
    title: textOf(title),
    note: textOf(note),
    question: textOf(question),
  };
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : '';
}
