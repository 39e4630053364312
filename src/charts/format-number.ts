/** Dutch figures for the screen: thousands point, decimal comma, a real minus sign. */
const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const decimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 });

/** A whole number: 1234.6 → "1.235". */
export function formatWhole(value: number): string {
  return withMinus(whole.format(value));
}

/** A number with one decimal, also when that is 0: 33 → "33,0". */
export function formatTenths(value: number): string {
  return withMinus(tenths.format(value));
}

/** A number with the decimals it has, four at most: 0.07 → "0,07". */
export function formatDecimal(value: number): string {
  return withMinus(decimal.format(value));
}

/** A share (0-1) as a percentage: 0.8 → "80%"; with at most `decimals` decimals. */
export function formatPercent(share: number, decimals = 0): string {
  const factor = 10 ** decimals;
  return `${formatDecimal(Math.round(share * 100 * factor) / factor)}%`;
}

function withMinus(text: string): string {
  return text.replace("-", "−").replace(/^−(0(?:,0+)?)$/, "$1");
}
