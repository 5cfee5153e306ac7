import { areaNames, type Setting } from './area-names.ts';
import type { AreaShape } from './area-shapes.ts';
import { municipalities } from './landscape.ts';
import { distance } from './polyline.ts';
import { random } from './random.ts';

/** An area's place in the register. */
export interface RegisteredArea {
  readonly code: string;
  readonly name: string;
  readonly municipality: number;
  /** As in DeSO codes: A outside localities, B in a locality, C in the municipality's central town. */
  readonly kind: 'A' | 'B' | 'C';
}

const firstNumber = { A: 0, B: 2000, C: 1000 } as const;

/**
 * Codes as Statistics Sweden writes them (municipality, kind, four digits) numbered from south to north in steps of ten, and a name for each area.
 * `named` holds names already given to planted areas.
 */
export function areaRegister(
  shapes: readonly AreaShape[],
  municipalityOf: readonly number[],
  cellsOf: readonly number[],
  named: ReadonlyMap<number, string>,
): RegisteredArea[] {
  const kinds = shapes.map((shape, area) => kindOf(shape, municipalityOf[area] ?? 0, cellsOf[area] ?? 0));
  const order = [...shapes.keys()].sort((a, b) => (shapes[a]?.middle[1] ?? 0) - (shapes[b]?.middle[1] ?? 0) || a - b);
  const counts = new Map<string, number>();
  const codes = new Map<number, string>();
  for (const area of order) {
    const kind = kinds[area] ?? 'A';
    const prefix = `${municipalities[municipalityOf[area] ?? 0]?.code ?? ''}${kind}`;
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    codes.set(area, prefix + String(firstNumber[kind] + 10 * count).padStart(4, '0'));
  }
  const nextName = areaNames(random(99), [...named.values()]);
  return shapes.map((shape, area) => {
    const municipality = municipalityOf[area] ?? 0;
    const kind = kinds[area] ?? 'A';
    const name = named.get(area) ?? nextName(settingOf(shape, municipality, kind));
    return { code: codes.get(area) ?? '', name, municipality, kind };
  });
}

function kindOf(shape: AreaShape, municipality: number, cells: number): 'A' | 'B' | 'C' {
  const density = cells / shape.areaKm2;
  const town = municipalities[municipality]?.town;
  if (!town || density < 13) return 'A';
  return distance(shape.middle, town.at) < 2.2 * town.radiusKm ? 'C' : 'B';
}

function settingOf(shape: AreaShape, municipality: number, kind: 'A' | 'B' | 'C'): Setting {
  const awayKm = distance(shape.middle, municipalities[municipality]?.town.at ?? [0, 0]);
  if (municipality === 7) return 'archipelago';
  if (municipality === 0 && awayKm < 1.3) return 'centre';
  if (shape.coastKm > 0.3) return 'coast';
  if (kind === 'A') return 'country';
  return kind === 'B' ? 'village' : 'town';
}
