/**
 * Dutch figures for the screen: thousands point, decimal comma, a real minus sign. Written out here: the first thing a
 * page asks of Intl makes a browser read the notations of the world, which takes a slow telephone 40 ms.
 */

/** A whole number: 1234.6 → "1.235". */
export function formatWhole(value: number): string {
  return write(value, 0, 0);
}

/** A number with one decimal, also when that is 0: 33 → "33,0". */
export function formatTenths(value: number): string {
  return write(value, 1, 1);
}

/** A number with the decimals it has, four at most: 0.07 → "0,07". */
export function formatDecimal(value: number): string {
  return write(value, 0, 4);
}

/** A share (0-1) as a percentage: 0.8 → "80%"; with at most `decimals` decimals. */
export function formatPercent(share: number, decimals = 0): string {
  const factor = 10 ** decimals;
  return `${formatDecimal(Math.round(share * 100 * factor) / factor)}%`;
}

/** With at least and at most so many decimals. As Intl.NumberFormat, but for the minus, up to 15 digits in all. */
function write(value: number, least: number, most: number): string {
  if (!Number.isFinite(value)) return String(value);
  // Rounded on the shortest decimal that names the number, as people would, halves away from nought.
  const [digits, exponent = "0"] = String(Math.abs(value)).split("e");
  const shifted = String(Math.round(Number(`${digits}e${Number(exponent) + most}`))).padStart(most + 1, "0");
  const whole = shifted.slice(0, shifted.length - most).replace(/\B(?=(?:\d{3})+$)/gu, ".");
  const decimals = shifted
    .slice(shifted.length - most)
    .replace(/0+$/u, "")
    .padEnd(least, "0");
  const text = decimals === "" ? whole : `${whole},${decimals}`;
  return value < 0 && Number(shifted) > 0 ? `−${text}` : text;
}
