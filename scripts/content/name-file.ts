import { foldText } from "../../src/domain/border/fold-text.ts";

/** The id that a name or title gives, as the name of a file and part of an address: "'t Huis" is t-huis. */
export function nameFile(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
