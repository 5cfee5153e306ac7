import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/panels/share/link/letter.ts';
import { mailAddress, sentenceAndLink } from '../../src/panels/share/link/letter.ts';

const base = 'https://karta.example.se/mellanrum/';

describe('a letter', () => {
  const letter: Letter = {
    subject: 'Å & B',
    sentence: 'En mening.',
    shown: ['Balansmått, 2024.'],
    source: 'Källa: SCB.',
    link: `${base}?v=1&sida=2`,
  };
  const body = (address: string | undefined): string => new URL(address!).searchParams.get('body') ?? '';

  it('has the sentence, what is shown, the source and the link', () => {
    const address = mailAddress(letter);
    expect(address).toMatch(/^mailto:\?subject=%C3%85%20%26%20B&body=/);
    expect(body(address)).toBe(`En mening.\r\n\r\nBalansmått, 2024. Källa: SCB.\r\n\r\n${letter.link}`);
    expect(sentenceAndLink(letter)).toBe(`En mening.\n\nBalansmått, 2024. Källa: SCB.\n\n${letter.link}`);
  });

  it('leaves out what does not fit, the link last', () => {
    const long = (n: number): string => 'x'.repeat(n);
    expect(body(mailAddress({ ...letter, source: long(1900) }))).not.toContain('xxx');
    expect(body(mailAddress({ ...letter, shown: [long(1900)] }))).toBe(`En mening.\r\n\r\n${letter.link}`);
    expect(body(mailAddress({ ...letter, sentence: long(1900) }))).toBe(letter.link);
    expect(mailAddress({ ...letter, link: base + long(1900) })).toBeUndefined();
  });

  it('cannot add a recipient or a header by what a region is called', () => {
    const address = mailAddress({
      ...letter,
      subject: 'a&bcc=x@example.org',
      sentence: '\r\nBcc: x@example.org&cc=y \ud83d',
    });
    expect([...new URL(address!).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
