/**
 * 32 bits of a text, capitals and small letters alike: FNV-1a over its units, mixed as MurmurHash3 ends, for numbers in a row must not
 * bunch. Not for keeping: `payload/hash.ts` has the hashes that are.
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
