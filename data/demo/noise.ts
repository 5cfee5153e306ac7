/** A smooth field over the plane, −1…1, the same on every machine. */
export type Noise = (x: number, y: number) => number;

function corner(seed: number, x: number, y: number): number {
  let mixed = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Value noise on a lattice of whole numbers. */
function lattice(seed: number, x: number, y: number): number {
  const left = Math.floor(x);
  const low = Math.floor(y);
  const across = ease(x - left);
  const up = ease(y - low);
  const south = corner(seed, left, low) * (1 - across) + corner(seed, left + 1, low) * across;
  const north = corner(seed, left, low + 1) * (1 - across) + corner(seed, left + 1, low + 1) * across;
  return south * (1 - up) + north * up;
}

/** Noise in octaves: each twice as fine and `gain` times as strong as the one before. `wavelength` is the coarsest, in the unit of the plane. */
export function noise(seed: number, wavelength: number, octaves: number, gain = 0.5): Noise {
  let total = 0;
  for (let octave = 0, strength = 1; octave < octaves; octave++, strength *= gain) total += strength;
  return (x, y) => {
    let sum = 0;
    let strength = 1;
    let scale = 1 / wavelength;
    for (let octave = 0; octave < octaves; octave++) {
      // The turn (3, 4, 5) and the shift keep the lattices of two octaves from lining up.
      const turnedX = (0.8 * x - 0.6 * y) * scale + octave * 17.31;
      const turnedY = (0.6 * x + 0.8 * y) * scale - octave * 9.73;
      sum += strength * lattice(seed + octave, turnedX, turnedY);
      strength *= gain;
      scale *= 2;
    }
    return sum / total;
  };
}
