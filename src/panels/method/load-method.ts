import type { method as swedish } from '../../text/sv/method.ts';

/** The words of the method page. */
export type MethodText = typeof swedish;

/** Fetches the words of the method page; they are long, and most visits never open it. */
export async function loadMethod(language: 'sv' | 'en'): Promise<MethodText> {
  const { method } =
    language === 'sv' ? await import('../../text/sv/method.ts') : await import('../../text/en/method.ts');
  return method;
}
