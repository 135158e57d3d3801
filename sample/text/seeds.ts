/** Finaliser of MurmurHash3 (A. Appleby): a bijection of 32-bit numbers that scatters neighbours. */
function scramble(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Seed of the ad with this counter: for one `seed`, different counters below 2^32 have different seeds. */
export function seedOf(seed: number, counter: number): number {
  return scramble((Math.imul(counter, 0x9e3779b1) + scramble(seed)) >>> 0);
}

/** FNV-1a hash of a text's UTF-16 units, for fixed traits of names; 32 bits. */
function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return scramble(h);
}

/** A fixed trait of a name as a number in [0, 1): the same on every day and for every seed. */
export function traitOf(name: string): number {
  return hashText(name) / 4294967296;
}
