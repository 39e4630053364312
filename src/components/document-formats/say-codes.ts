import type { ColumnCodes } from "../../domain/content/document-format.ts";

/** What the codes of a column stand for, in a line: "V vol, N nacht". A code and its word are never parted. */
export function sayCodes(codes: ColumnCodes["codes"]): string {
  return codes.map(({ code, name }) => `${code}\u00a0${name}`).join(", ");
}
