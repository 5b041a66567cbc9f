/** Gives a number of 32 bits for a part of a string, the same on every machine (FNV-1a). */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Mixes two numbers into one whose high bits depend on every bit of both. */
export function mix(one: number, other: number): number {
  let mixed =
    Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(other + 0x7f4a7c15, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
