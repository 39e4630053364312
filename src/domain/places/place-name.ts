import { foldText } from "../border/fold-text.ts";

const ORDINALS = [
  "",
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];
const NUMBERS = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

/**
 * The words of a place name in one spelling: without accents and capitals, ij as y, Sint as St, and small numbers in
 * words ("2e Exloërmond" is "tweede exloermond").
 */
export function splitPlaceName(text: string): string[] {
  return foldText(text)
    .replaceAll("ij", "y")
    .replaceAll(/\b(\d{1,2})(?:e|de|ste)\b/gu, (written, digits: string) => ORDINALS[Number(digits)] ?? written)
    .replaceAll(/\b(\d{1,2})(?=\s?[a-z]{3})/gu, (written, digits: string) => NUMBERS[Number(digits)] ?? written)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/^sint/u, "st"));
}

/** The same as one key: spaces and hyphens make no difference. */
export function foldPlaceName(text: string): string {
  return splitPlaceName(text).join("");
}
