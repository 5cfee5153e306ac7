import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/address/codec.ts';
import type { Address } from '../../src/address/codec.ts';
import { fields, initialView } from '../../src/address/view.ts';
import type { View } from '../../src/address/view.ts';
import { asLines } from './every-address.ts';

/**
 * Every address that a released version could write, as its own code wrote them, with what they meant. The files are never changed: where one of them is
 * read otherwise than it was meant, a migration is missing. At a release, `today.txt` is copied to a name of its own.
 */
const folder = new URL('released/', import.meta.url);
const releases = readdirSync(folder).filter((name) => name !== 'today.txt');

const lines = (name: string): readonly { readonly address: string; readonly view: Partial<View> }[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [address = '', view = ''] = line.split('\t');
      return { address, view: JSON.parse(view) as Partial<View> };
    });

const parted = (address: string): Address => {
  const at = address.indexOf('#');
  return at < 0 ? { search: address, hash: '' } : { search: address.slice(0, at), hash: address.slice(at) };
};

describe.each(releases)('an address that was written by %s', (name) => {
  const [empty, ...written] = lines(name);

  test('is read as it was meant, with nothing to tell; what has come since is as the app begins', () => {
    for (const { address, view } of written) {
      const read = readAddress(parted(address));
      expect(read, address).toEqual({ view: { ...initialView, ...empty?.view, ...view }, problems: [] });
    }
  });

  test('leads, read and written anew, to an address that means the same', () => {
    for (const { address } of written) {
      const { view } = readAddress(parted(address));
      expect(readAddress(writeAddress(view)), address).toEqual({ view, problems: [] });
    }
  });
});

test('what is left out of an address means what it always meant', () => {
  for (const name of releases) expect(initialView, name).toMatchObject(lines(name)[0]?.view ?? {});
});

test('the addresses of five releases are held, one on each line but the first', () => {
  expect(Object.fromEntries(releases.map((name) => [name, lines(name).length - 1]))).toEqual({
    'v1-explore.txt': 74,
    'v1-data.txt': 75,
    'v1-between.txt': 142,
    'v1-sharing.txt': 166,
    'v1-lab.txt': 170,
  });
});

test('the addresses that today can be written are those on the list', async () => {
  const lines = asLines({ fields, write: writeAddress, read: readAddress });
  for (const { key, where } of Object.values(fields)) {
    expect(lines, key).toMatch(new RegExp(`${where === 'query' ? '[?&]' : '[#&]'}${key}=`));
  }
  await expect(lines).toMatchFileSnapshot('released/today.txt');
});
