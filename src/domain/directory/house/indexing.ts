import type { Hospice } from "../records/hospice.ts";
import { monthsBetween } from "./staleness.ts";

/** A source older than this, in months, does not say that a house is open now. */
export const OPEN_SOURCE_MONTHS = 24;

/**
 * Whether search engines may show the page of a house on a day ("2026-11-21"): the house or its network confirmed it, or
 * a source not older than two years says that it is open. The page carries the answer in its head; the sitemap follows
 * the page. The one place of this rule.
 */
export function mayBeIndexed(
  { confirmed, status, statusDate }: Pick<Hospice, "confirmed" | "status" | "statusDate">,
  today: string,
): boolean {
  if (confirmed.hospice || confirmed.network) return true;
  return status === "open" && statusDate !== undefined && monthsBetween(statusDate, today) <= OPEN_SOURCE_MONTHS;
}
