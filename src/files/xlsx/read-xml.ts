import { Parser } from 'saxen';
import { fail } from '../../problem/problem.ts';
import { charsetOfMark, decoderOf } from '../../table/decode-text.ts';
import type { ZipEntry } from '../zip.ts';

/** What a reader of a part does with it. Names are without their prefix. */
export interface XmlVisitor {
  /** `attribute` gives '' for one that is not there; `r:id` is asked for as `id`. */
  open(name: string, attribute: (name: string) => string): void;
  text(text: string): void;
  close(name: string): void;
}

/** Longest run of text or tag that is waited for; a cell holds at most 32 767 letters. */
const waitLimit = 20_000_000;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

type Attributes = Readonly<Record<string, string | undefined>>;

function valueOf(attributes: Attributes, name: string): string {
  const own = attributes[name];
  if (own !== undefined) return own;
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? '' : (attributes[prefixed] ?? '');
}

/**
 * Reads an XML part of a workbook piece by piece, so that no sheet is ever one string. Entities of its own making and documents elsewhere are not
 * followed. Throws `brokenFile` for what is no XML, what the visitor throws and what the entry throws.
 */
export async function readXml(
  entry: ZipEntry,
  visitor: XmlVisitor,
  file: string,
  read?: (bytes: number) => void,
): Promise<void> {
  const parser = new Parser();
  const met = { broken: false, tags: 0 };
  parser
    .on('openTag', (name, attributes, decode) => {
      met.tags++;
      visitor.open(localName(name), (asked) => decode(valueOf(attributes(), asked)));
    })
    .on('closeTag', (name) => visitor.close(localName(name)))
    .on('text', (text, decode) => visitor.text(decode(text)))
    .on('cdata', (text) => visitor.text(text))
    .on('error', () => {
      met.broken = true;
    });
  let decode: ReturnType<typeof decoderOf> | null = null;
  let waited = 0;
  for await (const bytes of entry.chunks()) {
    decode ??= decoderOf(charsetOfMark(bytes) ?? 'utf-8');
    const before = met.tags;
    const text = decode(bytes, false);
    if (text === null) return fail('brokenFile', {}, { file });
    parser.write(text);
    waited = met.tags === before ? waited + text.length : 0;
    if (met.broken || waited > waitLimit) return fail('brokenFile', {}, { file });
    read?.(bytes.byteLength);
  }
  parser.end();
  if (met.broken || met.tags === 0) fail('brokenFile', {}, { file });
}
