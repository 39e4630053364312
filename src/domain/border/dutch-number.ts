/**
 * Numbers as people write them in Dutch spreadsheets. The rules, in this order:
 * 1. with a point and a comma the last of them is the decimal mark: 1.234,5 and 1,234.5 are both 1234.5;
 * 2. spaces, also the ones that do not break, may stand between groups of three: 1 234,5;
 * 3. a point before exactly three figures is a thousands point: 1.234 is 1234, but 1.23, 1.2345 and 0.123 are decimals;
 * 4. a comma is a decimal comma: 1,234 is 1.234; more than one comma stand between thousands.
 * What could have meant something else is marked, so that the page can show how it was read.
 */
export interface DutchNumber {
  value: number;
  /** A percent sign followed; the value is as written, 85 for "85%". */
  isPercent: boolean;
  /** One mark before three figures: it may be a thousands mark or a decimal one. */
  isAmbiguous: boolean;
}

const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/gu;
const GROUPED = /^[1-9]\d{0,2}(?:[ .,]\d{3})+$/;

/** No number that people write is longer; what is longer is not searched. */
const LONGEST = 60;

/** Null for what is no number. */
export function readDutchNumber(text: string): DutchNumber | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const plain = trimmed.replace(SPACES, " ").replace(/^[−–]/u, "-");
  const match = /^(-?) ?([\d., ]+?) ?(%?)$/.exec(plain);
  if (match === null) return null;
  const [, sign, body, percent] = match as unknown as [string, string, string, string];
  const read = readBody(body);
  if (read === null) return null;
  return { value: sign === "-" ? -read.value : read.value, isPercent: percent === "%", isAmbiguous: read.isAmbiguous };
}

function readBody(body: string): { value: number; isAmbiguous: boolean } | null {
  const marks = [...new Set(body.replace(/\d/g, ""))];
  const decimalAt = findDecimal(body, marks);
  const whole = decimalAt < 0 ? body : body.slice(0, decimalAt);
  const decimals = decimalAt < 0 ? "" : body.slice(decimalAt + 1);
  const isWhole = /^\d*$/.test(whole) || (GROUPED.test(whole) && new Set(whole.replace(/\d/g, "")).size === 1);
  // A mark that groups thousands does not begin the decimals too.
  const isTwice = decimalAt >= 0 && whole.includes(body[decimalAt]!);
  if (!isWhole || isTwice || !/^\d*$/.test(decimals) || whole + decimals === "" || (decimalAt >= 0 && decimals === ""))
    return null;
  const isAmbiguous = marks.length === 1 && marks[0] !== " " && /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  return { value: Number(`${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}`), isAmbiguous };
}

/** Position of the decimal mark; -1 when there is none. */
function findDecimal(body: string, marks: readonly string[]): number {
  const [point, comma] = [body.lastIndexOf("."), body.lastIndexOf(",")];
  if (point >= 0 && comma >= 0) return Math.max(point, comma);
  const mark = marks.find((one) => one !== " ");
  if (mark === undefined) return -1;
  const isOnce = body.indexOf(mark) === body.lastIndexOf(mark);
  if (mark === ",") return isOnce ? comma : -1;
  return GROUPED.test(body) && !marks.includes(" ") ? -1 : point;
}

/** As a Dutch form shows it: decimal comma, no thousands points. */
export function writeDutchNumber(value: number): string {
  return String(value).replace(".", ",");
}
