import type { CollectionEntry } from "astro:content";
import type { ActivityProduct } from "../../domain/content/work-plan/activity.ts";
import type { WorkPlanRegionId } from "../../domain/content/work-plan/work-plan-region.ts";
import { listActivities } from "../texts/entries.ts";

/** A regional product with the activity that is to keep it. */
export interface RegionalProduct {
  product: ActivityProduct;
  activity: CollectionEntry<"activiteiten">;
  href: string;
}

/** All products of the work plan, in the order of their activity; only those of the given regions when there are any. */
export async function listProducts(regions?: ReadonlySet<WorkPlanRegionId>): Promise<RegionalProduct[]> {
  return (await listActivities())
    .flatMap((activity) =>
      activity.data.products.map((product) => ({ product, activity, href: productHref(product.id) })),
    )
    .filter(({ product }) => regions === undefined || regions.has(product.region));
}

export function productHref(id: string): string {
  return `/hospicezorg-2030/producten/#${id}`;
}
