import type { Hospice } from "../records/hospice.ts";

const CLOSING = /geslo|sluit|dicht|gestopt|opgehe|beëindig|opgegaan|samengegaan|overgegaan|verder als|verhuis/iu;

/**
 * What a record says of the closing of a house. Its note may be older than that, and say that the house is in use: then
 * there is nothing to tell. Undefined for a house that is not closed.
 */
export function findClosingNote({ status, statusNote }: Pick<Hospice, "status" | "statusNote">): string | undefined {
  return status === "closed" && statusNote !== undefined && CLOSING.test(statusNote) ? statusNote : undefined;
}
