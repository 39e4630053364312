import { pageKinds, type PageKindId } from "../../domain/content/page-kind-table.ts";
import { findEntryAddress } from "../../domain/content/page-kinds.ts";
import { namePageFacet } from "../../presentation/site/name-page-facet.ts";
import { listInOrder, listLatestFirst } from "../texts/entries.ts";

/** Something on this site that belongs to an activity. */
export interface RelatedPage {
  kind: string;
  href: string;
  label: string;
}

/** What an entry says it belongs to. */
interface Belonging {
  activities: number[];
  themes?: string[];
}

/** Everything on this site that names an activity, by kind: guides, brochures, formats, themes, meetings and news. */
export async function listMadeForActivity(number: number): Promise<RelatedPage[]> {
  return listRelated(({ activities }) => activities.includes(number), true);
}

/** Everything that belongs to a theme: guides, brochures and formats by its activities, meetings and news by its name as well. */
export async function listForTheme(theme: string, activities: readonly number[]): Promise<RelatedPage[]> {
  return listRelated(
    (entry) => entry.themes?.includes(theme) === true || entry.activities.some((number) => activities.includes(number)),
    false,
  );
}

/** Guides and formats that belong to any of the activities. */
export async function listForActivities(activities: readonly number[]): Promise<RelatedPage[]> {
  const related = await listRelated((entry) => entry.activities.some((number) => activities.includes(number)), false);
  const kinds = [pageKinds.guides, pageKinds.formats].map(({ facet }) => namePageFacet(facet));
  return related.filter(({ kind }) => kinds.includes(kind));
}

type Related = Extract<(typeof pageKinds)[PageKindId], { belongsToActivities: true }>;

const relatedKinds = Object.values(pageKinds).filter((kind): kind is Related => "belongsToActivities" in kind);

async function listRelated(belongsTo: (entry: Belonging) => boolean, withThemes: boolean): Promise<RelatedPage[]> {
  const kinds = relatedKinds.filter(({ collection }) => withThemes || collection !== pageKinds.themes.collection);
  const pages = kinds.map(async (kind) =>
    (await listEntries(kind))
      .filter(({ data }) => belongsTo(data))
      .map(({ id, data }) => ({
        kind: namePageFacet(kind.facet),
        href: findEntryAddress(kind.collection, id),
        label: data.title,
      })),
  );
  return (await Promise.all(pages)).flat();
}

async function listEntries(kind: Related): Promise<readonly { id: string; data: Belonging & { title: string } }[]> {
  return "dated" in kind ? listLatestFirst(kind.collection) : listInOrder(kind.collection);
}
