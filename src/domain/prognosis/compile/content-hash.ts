/**
 * FNV-1a hash of a text, 32 bits in eight hexadecimal digits: tells editions apart, protects against nothing.
 * Source: Fowler, Noll and Vo; IETF draft-eastlake-fnv. Works on UTF-16 code units, low byte first.
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
