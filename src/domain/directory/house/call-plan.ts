import type { Hospice, Phone } from "../records/hospice.ts";

export type FirstContact = "coordination-point" | "hospice" | "organization" | "website" | "network";

/** Whom a referrer calls first, from what the record holds; the network is what always remains. */
export function whoToCallFirst({
  application,
  phones,
  website,
}: Pick<Hospice, "application" | "phones" | "website">): FirstContact {
  if (application?.coordinationPoint || phones.some(({ kind }) => kind === "coordination-point"))
    return "coordination-point";
  if (phones.some(({ kind }) => kind === "hospice" || kind === "urgent")) return "hospice";
  if (phones.length > 0) return "organization";
  return website ? "website" : "network";
}

const CALL_ORDER: readonly Phone["kind"][] = ["coordination-point", "hospice", "urgent", "organization"];

/** Numbers in the order in which to call them. */
export function orderPhones(phones: readonly Phone[]): Phone[] {
  return [...phones].sort((a, b) => CALL_ORDER.indexOf(a.kind) - CALL_ORDER.indexOf(b.kind));
}
