import { describe, expect, it } from 'vitest';
import { decodePlaces } from '../../src/pack/decode-places.ts';
import { writePack } from '../../src/pack/write-pack.ts';
import { problemOf } from '../problem-of.ts';
import { smallPack } from './small-pack.ts';

describe('places.csv', () => {
  it('comes back as it was written, quotes and all', () => {
    const input = smallPack();
    const { files } = writePack(input);
    expect(decodePlaces(files.get('places.csv') ?? '', 'places.csv')).toEqual(input.places);
  });

  it('may have its columns in another order and more of them, and places without a position', () => {
    const text = 'id,lon,lat,name,category\n1,12,57,Torget,torg\n2,,57,Ingenstans,torg\n3,tolv,57,Fel,torg\n';
    const places = decodePlaces(text, 'places.csv');
    expect(places.map(({ name, lon }) => [name, lon])).toEqual([
      ['Torget', 12],
      ['Ingenstans', NaN],
      ['Fel', NaN],
    ]);
  });

  it('may have no places, but not lack a column', () => {
    expect(decodePlaces('category,name,lon,lat\n', 'places.csv')).toEqual([]);
    expect(problemOf(() => decodePlaces('name,lon,lat\na,1,2\n', 'places.csv'))?.kind).toBe('invalidPack');
  });
});
