import type { Hospice } from "./hospice.ts";

/** Whether visitors are pointed to a house: one that closed for good keeps its page and its record, and is in no list or map. */
export function isOffered({ status }: Pick<Hospice, "status">): boolean {
  return status !== "closed";
}
