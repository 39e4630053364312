/** Ways in which people write a telephone number, postal code, web address or id, read as the record writes it; null where the meaning is not certain. */

/**
 * Where an area code ends, for every Dutch number: those listed here have three digits with the zero, all others four.
 * Nummerplan telefoon- en ISDN-diensten, bijlage 3 (https://wetten.overheid.nl/BWBR0010198, seen November 2026); 084,
 * 085, 087 and 088 belong to no town.
 */
const SHORT_AREA_CODE = /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[4578])/u;
const SERVICE_NUMBER = /^0(?:800|90[069])/u;

/** "(0592) 12 34 56", "+31 592 123456" and "592123456", of which a spreadsheet dropped the zero, as "0592-123456". */
export function readPhoneAnswer(text: string): string | null {
  const bare = text.replace(/^(?:tel(?:efoon)?|t)\s*[.:]*\s*(?=[+(\d])/iu, "").trim();
  if (!/^[+(]?[\d\s().\-–—/]+$/u.test(bare)) return null;
  const digits = toNationalDigits(bare);
  if (SERVICE_NUMBER.test(digits))
    return digits.length === 8 || digits.length === 11 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null;
  if (!/^0[1-9]\d{8}$/u.test(digits)) return null;
  const codeLength = digits.startsWith("06") ? 2 : SHORT_AREA_CODE.test(digits) ? 3 : 4;
  return `${digits.slice(0, codeLength)}-${digits.slice(codeLength)}`;
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
