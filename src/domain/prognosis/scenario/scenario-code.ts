/** A scenario as the text of a link: JSON in UTF-8 in base64 with the alphabet for addresses (RFC 4648, section 5). */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

export function encodeText(text: string): string {
  const bytes = toBytes(text);
  let code = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    code += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!;
    if (left > 1) code += ALPHABET[(group >> 6) & 63]!;
    if (left > 2) code += ALPHABET[group & 63]!;
  }
  return code;
}

/** The text of a code; undefined when it is no code, or cut off inside a character. */
export function decodeText(code: string): string | undefined {
  const bytes = readBytes(code);
  if (bytes === undefined) return undefined;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return undefined;
  }
}

/** The last character of the text of a code, where that is ASCII, without reading the rest; undefined when it is no code. */
export function readLastCharacter(code: string): string | undefined {
  const rest = code.length % 4;
  const last = readBytes(code.slice(-(rest === 1 ? 5 : rest || 4)))?.at(-1);
  return last === undefined ? undefined : String.fromCharCode(last);
}

function readBytes(code: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of code) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return bytes;
}

/** Bytes of UTF-8; a half surrogate, which JSON writes out, cannot occur. */
function toBytes(text: string): number[] {
  const escaped = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return escaped.map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}
