import type { CollectionEntry } from "astro:content";
import type { ReferralSheet } from "../../domain/content/referral/brochure.ts";
import { pageKinds } from "../../domain/content/page-kind-table.ts";
import { listInOrder } from "../texts/entries.ts";

/** The brochure on types with its sheet. Throws when it or its sheet is missing: two pages stand on it. */
export async function readTypeBrochure(): Promise<{ brochure: CollectionEntry<"brochures">; sheet: ReferralSheet }> {
  const brochure = (await listInOrder("brochures")).find(({ id }) => id === pageKinds.hospiceKinds.shows.id);
  if (brochure?.data.sheet === undefined)
    throw new Error(
      `content/brochures/${pageKinds.hospiceKinds.shows.id}.mdx: gevonden geen tekst met sheet; verwacht er één`,
    );
  return { brochure, sheet: brochure.data.sheet };
}
