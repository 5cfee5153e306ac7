import type { GeoJsonProperties } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featureName, nameProperty } from '../../src/geography/feature-names.ts';

function given(...rows: readonly GeoJsonProperties[]): Parameters<typeof nameProperty>[0] {
  const geometry = { type: 'Point' as const, coordinates: [12, 57] };
  return { type: 'FeatureCollection', features: rows.map((properties) => ({ type: 'Feature', properties, geometry })) };
}

describe('what features are called', () => {
  test('is in the property called name, before those like it, before any with letters in every value', () => {
    expect(nameProperty(given({ kommunnamn: 'Storhamn', NAMN: 'Norra' }))).toBe('NAMN');
    expect(nameProperty(given({ typ: 'skola', omradesnamn: 'Norra' }))).toBe('omradesnamn');
    expect(nameProperty(given({ id: '17', text: 'Norra' }, { id: '18', text: 'Södra' }))).toBe('text');
    expect(nameProperty(given({ id: '17', text: 'Norra' }, { id: '18', text: '4' }))).toBe('');
  });

  test('is nothing where there is no name, a number as it is written, and never longer than 80 characters', () => {
    const places = given({ namn: ' Norra ' }, { namn: 12 }, { namn: null }, null, { namn: 'x'.repeat(200) });
    expect([0, 1, 2, 3, 9].map((k) => featureName(places, k))).toEqual(['Norra', '12', '', '', '']);
    expect(featureName(places, 4)).toHaveLength(80);
  });
});
