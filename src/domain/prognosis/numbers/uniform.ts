/**
 * Random numbers without a state: one uniform per seed, name and draw number, so that two scenarios share their draws
 * and adding a parameter leaves the draws of the others alone. Each half of the number is a keyed hash of the counter
 * (two rounds of the 32-bit finaliser of MurmurHash3 as improved by Wellons, "lowbias32").
 * Source of the idea: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).
 */

/** The keys of one stream of draws. */
export interface DrawStream {
  high: number;
  low: number;
}

const HALF_BITS = 26;
const HALF = 2 ** HALF_BITS;

/** The stream of a name. Throws RangeError for a seed that is no whole number from 0 to 4,294,967,295. */
export function openStream(seed: number, name: string): DrawStream {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`Seed must be a whole number from 0 to 4294967295: ${seed}`);
  }
  let high = mix(seed ^ 0x9e3779b9);
  let low = mix(seed + 0x85ebca6b);
  for (let index = 0; index < name.length; index += 1) {
    high = mix(high ^ name.charCodeAt(index));
    low = mix(low + Math.imul(name.charCodeAt(index) + 1, 0x27d4eb2f));
  }
  return { high, low };
}

/** Uniform on (0, 1), never 0 or 1, in steps of 2^-52; `draw` is a whole number from 0. */
export function uniformAt({ high, low }: DrawStream, draw: number): number {
  const first = mix(mix(draw + high) ^ low);
  const second = mix(mix(draw + low) + high);
  return ((first >>> (32 - HALF_BITS)) * HALF + (second >>> (32 - HALF_BITS)) + 0.5) / (HALF * HALF);
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}
