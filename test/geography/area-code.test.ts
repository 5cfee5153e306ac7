import { describe, expect, it } from 'vitest';
import { areaCode, isDesoCode } from '../../src/geography/area-code.ts';

describe('an area code', () => {
  it('tells county, municipality, category and the division of its suffix', () => {
    expect(areaCode('0114A0010_DeSO2025')).toEqual({
      code: '0114A0010',
      level: 'deso',
      vintage: '2025',
      county: '01',
      municipality: '0114',
      category: 'A',
    });
  });

  it('has no division when it is bare', () => {
    expect(areaCode(' 1480c2020 ')).toMatchObject({ code: '1480C2020', vintage: '', category: 'C' });
  });

  it.each([
    ['0114R001_RegSO2025', 'regso'],
    ['1480', 'kommun'],
    ['14', 'lan'],
  ])('%s is of level %s', (text, level) => {
    expect(areaCode(text)?.level).toBe(level);
  });

  it.each(['', 'Göteborg', '1480D2020', '148', '1480C202', '1480_DeSO2025', '1480C2020_DeSO'])(
    '"%s" is none',
    (text) => {
      expect(areaCode(text)).toBeNull();
    },
  );

  it('of a DeSO has nine positions', () => {
    expect(isDesoCode('1480C2020')).toBe(true);
    expect(isDesoCode('1480C2020_DeSO2025')).toBe(false);
  });
});
