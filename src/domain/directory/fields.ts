import { z } from "zod";

/**
 * The kinds of value the records are built from. Each carries its own Dutch description, which is at
 * once the expectation in an error message, the editor's hover and the documentation.
 */

// Control characters (newline and tab excepted), bidirectional overrides and invisible characters: they
// can make a text read differently from what is stored.
const HIDDEN_CHARACTERS =
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;
const HTML_TAG = /<[a-z!/?]/iu;

/** True when the text holds no markup and no hidden characters. */
export function isPlainText(text: string): boolean {
  return !HIDDEN_CHARACTERS.test(text) && !HTML_TAG.test(text);
}

const PLAIN_TEXT = "gewone tekst zonder HTML en zonder onzichtbare tekens";

export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine(isPlainText, { error: PLAIN_TEXT })
  .meta({ description: `${PLAIN_TEXT}, hooguit 2000 tekens` });

export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !/[\n\t]/u.test(text), { error: "tekst op één regel" })
  .refine(isPlainText, { error: PLAIN_TEXT })
  .meta({ description: `${PLAIN_TEXT} op één regel, hooguit 200 tekens` });

export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .meta({ description: "kleine letters, cijfers en streepjes, zoals hospice-zwolle" });

export const municipalityCode = z
  .string()
  .regex(/^GM\d{4}$/u)
  .meta({ description: "gemeentecode van het CBS, zoals GM0014" });

export const postalCode = z
  .string()
  .regex(/^[1-9]\d{3} [A-Z]{2}$/u)
  .meta({ description: "postcode: vier cijfers, spatie, twee hoofdletters, zoals 9718 BB" });

/** Years a date in the content may have: earlier or later is a typing error. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const partialDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)
  .refine(isCalendarDate)
  .meta({ description: 'een datum die bestaat, tussen aanhalingstekens: "2025-05-28", "2025-05" of "2025"' });

export const fullDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isCalendarDate)
  .meta({ description: 'een dag die bestaat, tussen aanhalingstekens: "2026-11-21"' });

/** True for http and https addresses with a host name and without a user name or password. */
function isWebAddress(text: string): boolean {
  if (/[\s<>"']/u.test(text) || !/^https?:\/\//iu.test(text)) return false;
  return /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}(?::\d+)?(?:[/?#].*)?$/iu.test(text);
}

export const webAddress = z
  .string()
  .max(500)
  .refine((text) => isPlainText(text) && isWebAddress(text))
  .meta({ description: "een webadres dat begint met https:// of http://" });

export const emailAddress = z
  .email()
  .max(200)
  .meta({ description: "een e-mailadres van een organisatie, zoals info@voorbeeld.nl" });

/** Ten digits, or a short service number (0800, 0900), with one hyphen after the area code. */
function isDutchPhoneNumber(text: string): boolean {
  if (!/^0\d{1,3}-\d{4,8}$/u.test(text)) return false;
  const digits = text.replace("-", "");
  return /^0(?:800|90[069])/u.test(digits) ? [8, 11].includes(digits.length) : /^0[1-9]\d{8}$/u.test(digits);
}

export const phoneNumber = z
  .string()
  .refine(isDutchPhoneNumber)
  .meta({ description: "een Nederlands nummer met één streepje na het netnummer, zoals 0598-744213" });
