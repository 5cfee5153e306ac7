import { fail, ProblemError } from '../../problem/problem.ts';
import type { RawFeature } from './build-layer.ts';

/** Numbers of the head of a `.shp`. */
const fileCode = 9994;
const headBytes = 100;
const noShape = 0;
/** Surfaces in space. */
const multiPatch = 31;

/** True where the bytes begin as the geometry part of a shapefile does. */
export function isShp(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) === fileCode;
}

/** What of the bytes belongs to the file, as its head says. Throws `brokenFile` where there is less. */
function wholeShp(shp: Uint8Array, file: string): Uint8Array {
  if (!isShp(shp) || shp.length < headBytes) fail('brokenFile', {}, { file });
  const stated = 2 * new DataView(shp.buffer, shp.byteOffset).getInt32(24);
  if (stated < headBytes || stated > shp.length) fail('brokenFile', {}, { file });
  return shp.subarray(0, stated);
}

/** How many records there are. Throws `brokenFile` where they do not follow one upon another to the end, or are of another kind than the file says. */
function checkedRecords(shp: Uint8Array, file: string): number {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const type = view.getInt32(32, true);
  let [at, records] = [headBytes, 0];
  while (at < shp.length) {
    if (at + 12 > shp.length) fail('brokenFile', {}, { file });
    const length = 2 * view.getInt32(at + 4);
    const own = view.getInt32(at + 8, true);
    const fits = length >= 4 && at + 8 + length <= shp.length;
    if (!fits || (own !== type && own !== noShape)) fail('brokenFile', {}, { file });
    at += 8 + length;
    records += 1;
  }
  return records;
}

/** The features of a shapefile, and how many they are. */
export interface ShapefileFeatures {
  readonly count: number;
  read(): AsyncGenerator<RawFeature>;
}

/**
 * Opens the parts of a shapefile: geometry, and properties where there is a `.dbf`, in its charset. Throws `brokenFile`; surfaces in space give features
 * whose geometry is `curve`.
 */
export async function shapefileFeatures(
  bytes: Uint8Array,
  dbf: Uint8Array | null,
  charset: string,
  file: string,
): Promise<ShapefileFeatures> {
  const shp = wholeShp(bytes, file);
  const count = checkedRecords(shp, file);
  if (new DataView(shp.buffer, shp.byteOffset).getInt32(32, true) === multiPatch) return patches(count);
  const { open } = await import('shapefile');
  async function* read(): AsyncGenerator<RawFeature> {
    try {
      const source = await open(shp, dbf ?? undefined, { encoding: charset });
      for (let { done, value } = await source.read(); !done; { done, value } = await source.read())
        // A table may have fewer rows than there are shapes, and a shape may be none.
        yield { geometry: value.geometry, properties: value.properties ?? {} };
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      fail('brokenFile', {}, { file });
    }
  }
  return { count, read };
}

function patches(count: number): ShapefileFeatures {
  return {
    count,
    // oxlint-disable-next-line typescript/require-await -- the same shape as a source that is read
    async *read() {
      for (let k = 0; k < count; k++) yield { geometry: 'curve', properties: {} };
    },
  };
}
