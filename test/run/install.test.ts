import { describe, expect, test } from 'vitest';
import { outdatedPackages } from './install.mjs';

describe('what is to be installed', () => {
  const wanted = { '': {}, 'node_modules/lit': { version: '3.3.3' } };

  test('nothing, when every package is there in its version', () => {
    expect(outdatedPackages(wanted, { 'node_modules/lit': { version: '3.3.3' } })).toEqual([]);
  });

  test('everything, on a fresh machine', () => {
    expect(outdatedPackages(wanted, {})).toEqual(['node_modules/lit']);
  });

  test('a package of another version', () => {
    expect(outdatedPackages(wanted, { 'node_modules/lit': { version: '3.3.2' } })).toEqual(['node_modules/lit']);
  });

  test('not a package that belongs to another system', () => {
    const withOptional = { ...wanted, 'node_modules/fsevents': { version: '2.3.3', optional: true } };
    expect(outdatedPackages(withOptional, { 'node_modules/lit': { version: '3.3.3' } })).toEqual([]);
  });
});
