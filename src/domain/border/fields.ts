import { z } from "zod";
import { isContentDate, isDayDate } from "./dates.ts";

/**
 * The kinds of value the records are built from. Each words its own rule in Dutch; the field that uses it adds a
 * title and a description. Rule and description together are the error text, the editor's hover and the documentation.
 * A pattern beside a rule in code is as much of it as a text editor can check while somebody types.
 */

// Control characters (newline and tab excepted), bidirectional overrides and invisible characters: they
// can make a text read differently from what is stored. Half a surrogate pair is no character, and stops a build.
const HIDDEN_CHARACTERS =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uD800-\uDFFF\uFEFF\uFFFD]/u;
const HTML_TAG = /<[a-z!/?]/iu;

/** True when the text holds no markup and no hidden characters. */
function isPlainText(text: string): boolean {
  return !HIDDEN_CHARACTERS.test(text) && !HTML_TAG.test(text);
}

const PLAIN_TEXT = "gewone tekst zonder HTML en zonder onzichtbare tekens";

export const plainText = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine(isPlainText, { error: PLAIN_TEXT })
  .meta({ description: PLAIN_TEXT });

export const shortText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !/[\n\t]/u.test(text), { error: "tekst op één regel" })
  .refine(isPlainText, { error: PLAIN_TEXT })
  .meta({ description: `${PLAIN_TEXT}, op één regel` });

const IDENTIFIER = "een id met kleine letters, cijfers en streepjes, zoals hospice-zwolle";
const IDENTIFIER_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const identifier = z.string().regex(IDENTIFIER_PATTERN, { error: IDENTIFIER }).meta({ description: IDENTIFIER });

/** True for a name that may be an id, and so a file name and part of a web address. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER_PATTERN.test(text);
}

const MUNICIPALITY_CODE = "een gemeentecode van het CBS, zoals GM0014";

export const municipalityCode = z
  .string()
  .regex(/^GM\d{4}$/u, { error: MUNICIPALITY_CODE })
  .meta({ title: "Gemeente", description: MUNICIPALITY_CODE });

const POSTAL_CODE = "een postcode met vier cijfers, een spatie en twee hoofdletters, zoals 9718 BB";

export const postalCode = z
  .string()
  .regex(/^[1-9]\d{3} [A-Z]{2}$/u, { error: POSTAL_CODE })
  .meta({ title: "Postcode", description: POSTAL_CODE });

const PARTIAL_DATE = 'een datum die bestaat, tussen aanhalingstekens: "2025-05-28", "2025-05" of "2025"';

/** A day, month or year: as precise as the source is. */
export const partialDate = z
  .string()
  .refine((text) => isContentDate(text) && !text.includes("/"), { error: PARTIAL_DATE })
  .meta({ title: "Datum", description: PARTIAL_DATE, pattern: "^\\d{4}(-\\d{2}){0,2}$" });

const FULL_DATE = 'een dag die bestaat, tussen aanhalingstekens, zoals "2026-11-21"';

export const fullDate = z
  .string()
  .refine(isDayDate, { error: FULL_DATE })
  .meta({ title: "Dag", description: FULL_DATE, pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

const WEB_ADDRESS = "een webadres dat begint met https:// of http://";

/** Spaces, quotes and other schemes (javascript:, data:) are refused, and so is a user name before the host. */
export const webAddress = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}(?::\d+)?(?:[/?#][^\s<>"'\\^`{|}]*)?$/iu, {
    error: WEB_ADDRESS,
  })
  .refine(isPlainText, { error: WEB_ADDRESS })
  .meta({ title: "Webadres", description: WEB_ADDRESS });

const EMAIL_ADDRESS = "een e-mailadres van een organisatie, zoals info@voorbeeld.nl";

export const emailAddress = z
  .email({ error: EMAIL_ADDRESS })
  .max(200)
  .meta({ title: "E-mailadres", description: EMAIL_ADDRESS });

/** Ten digits, or a short service number (0800, 0900), with one hyphen after the area code. */
function isDutchPhoneNumber(text: string): boolean {
  if (!/^0\d{1,3}-\d{4,8}$/u.test(text)) return false;
  const digits = text.replace("-", "");
  return /^0(?:800|90[069])/u.test(digits) ? [8, 11].includes(digits.length) : /^0[1-9]\d{8}$/u.test(digits);
}

const PHONE_NUMBER = "een Nederlands nummer met één streepje na het netnummer, zoals 0123-456789";

export const phoneNumber = z
  .string()
  .refine(isDutchPhoneNumber, { error: PHONE_NUMBER })
  .meta({ title: "Telefoonnummer", description: PHONE_NUMBER, pattern: "^0\\d{1,3}-\\d{4,8}$" });
