/** Ways in which people write a telephone number, postal code, web address or id, read as the record writes it; null where the meaning is not certain. */

/** Area codes that stand in the numbers of our own records (content/hospices and content/netwerken, November 2026). */
const KNOWN_AREA_CODES = [
  "038",
  "050",
  "058",
  "0515",
  "0519",
  "0522",
  "0523",
  "0548",
  "0570",
  "0572",
  "0591",
  "0592",
  "0594",
  "0598",
  "0599",
];
const SERVICE_NUMBER = /^0(?:800|90[069])/u;

/**
 * "(0592) 12 34 56", "+31 592 123456" and "592123456", of which a spreadsheet dropped the zero, as "0592-123456". Where
 * the area code is not one of ours, it ends where the person ended it; without that mark the answer is not certain.
 */
export function readPhoneAnswer(text: string): string | null {
  const bare = text.replace(/^(?:tel(?:efoon)?|t)\s*[.:]*\s*(?=[+(\d])/iu, "").trim();
  if (!/^[+(]?[\d\s().\-–—/]+$/u.test(bare)) return null;
  const digits = toNationalDigits(bare);
  if (SERVICE_NUMBER.test(digits))
    return digits.length === 8 || digits.length === 11 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
  if (!/^0[1-9]\d{8}$/u.test(digits)) return null;
  const code = digits.startsWith("06")
    ? "06"
    : (KNOWN_AREA_CODES.find((known) => digits.startsWith(known)) ?? readOwnAreaCode(bare));
  return code !== null && digits.startsWith(code) ? `${code}-${digits.slice(code.length)}` : null;
}

/** The first three or four digits when the person set them apart. */
function readOwnAreaCode(bare: string): string | null {
  const national = bare.replace(/^(?:\+|00)31(?:\s*\(0\))?/u, "");
  const [, code] = /^[^\d]*0?([1-9]\d{1,2})[^\d]+\d/u.exec(national) ?? [];
  return code === undefined ? null : `0${code}`;
}

function toNationalDigits(bare: string): string {
  const digits = bare.replace(/\D/gu, "");
  if (bare.startsWith("+") || digits.startsWith("0031")) {
    const [, national] = /^(?:00)?31\(?0?\)?(\d+)$/u.exec(digits) ?? [];
    return national === undefined ? "" : `0${national}`;
  }
  if (/^31[1-9]\d{8}$/u.test(digits)) return `0${digits.slice(2)}`;
  return /^[1-8]\d{8}$/u.test(digits) ? `0${digits}` : digits;
}

/** "9401gv" as "9401 GV". */
export function readPostalCodeAnswer(text: string): string | null {
  const [, digits, letters] = /^([1-9]\d{3})[\s.-]*([a-z]{2})$/iu.exec(text) ?? [];
  return digits === undefined || letters === undefined ? null : `${digits} ${letters.toUpperCase()}`;
}

/** "www.huis.nl" as "https://www.huis.nl"; anything else is for the rules of the record to judge. */
export function readWebAddressAnswer(text: string): string {
  const isBareHost = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:\/\S*)?$/iu.test(text);
  return isBareHost ? `https://${text}` : text;
}

/** The id in the address of a page, or an id in capitals, as the id. */
export function readIdAnswer(text: string): string {
  const path = /^(?:https?:\/\/)?[^\s/]+\.[a-z]+\/(?:[^\s?#]*\/)?([^\s/?#]+)\/?(?:[?#]\S*)?$/iu.exec(text)?.[1];
  return (path ?? text).toLowerCase();
}
