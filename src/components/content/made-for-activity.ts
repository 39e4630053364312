import { brochureHref } from "./brochure-href.ts";
import { listInOrder, listLatestFirst } from "./entries.ts";

/** Something on this site that belongs to an activity. */
export interface RelatedPage {
  kind: string;
  href: string;
  label: string;
}

/** Everything on this site that names an activity, by kind: guides, brochures, formats, themes, meetings and news. */
export async function listMadeForActivity(number: number): Promise<RelatedPage[]> {
  const belongs = ({ data }: { data: { activities: number[] } }) => data.activities.includes(number);
  const pages = async (
    kind: string, name: "handreikingen" | "brochures" | "formats" | "themas", hrefOf = (id: string) => `/${name}/${id}/`,
  ): Promise<RelatedPage[]> => (await listInOrder(name)).filter(belongs)
    .map(({ id, data }) => ({ kind, href: hrefOf(id), label: data.title }));
  const anchors = async (kind: string, name: "agenda" | "nieuws"): Promise<RelatedPage[]> =>
    (await listLatestFirst(name)).filter(belongs).map(({ id, data }) => ({ kind, href: `/${name}/#${id}`, label: data.title }));
  return (await Promise.all([
    pages("Handreiking", "handreikingen"),
    pages("Brochure", "brochures", brochureHref),
    pages("Format", "formats"),
    pages("Thema", "themas"),
    anchors("Agenda", "agenda"),
    anchors("Nieuws", "nieuws"),
  ])).flat();
}
