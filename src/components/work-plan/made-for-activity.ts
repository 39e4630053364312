import { brochureHref } from "../hospice-kinds/brochure-href.ts";
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
  return related.filter(({ kind }) => kind === "Handreiking" || kind === "Format");
}

async function listRelated(belongsTo: (entry: Belonging) => boolean, withThemes: boolean): Promise<RelatedPage[]> {
  const belongs = ({ data }: { data: Belonging }) => belongsTo(data);
  const pages = async (
    kind: string,
    name: "handreikingen" | "brochures" | "formats" | "themas",
    hrefOf = (id: string) => `/${name}/${id}/`,
  ): Promise<RelatedPage[]> =>
    (await listInOrder(name)).filter(belongs).map(({ id, data }) => ({ kind, href: hrefOf(id), label: data.title }));
  const anchors = async (kind: string, name: "agenda" | "nieuws"): Promise<RelatedPage[]> =>
    (await listLatestFirst(name))
      .filter(belongs)
      .map(({ id, data }) => ({ kind, href: `/${name}/#${id}`, label: data.title }));
  return (
    await Promise.all([
      pages("Handreiking", "handreikingen"),
      pages("Brochure", "brochures", brochureHref),
      pages("Format", "formats"),
      ...(withThemes ? [pages("Thema", "themas")] : []),
      anchors("Agenda", "agenda"),
      anchors("Nieuws", "nieuws"),
    ])
  ).flat();
}
