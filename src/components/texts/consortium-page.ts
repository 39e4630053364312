import { render, type CollectionEntry } from "astro:content";
import { readConsortiumTexts } from "./entries.ts";

interface Heading {
  slug: string;
  text: string;
  depth?: number;
}

/** The texts of an address with the headings of the page they make together. */
export async function readConsortiumPage(page: string) {
  const texts = await readConsortiumTexts(page);
  const [main, ...sections] = texts;
  const sources = texts.flatMap(({ data }) => data.sources);
  const headings: Heading[] = [
    ...(await render(main)).headings,
    ...partnersHeading(main),
    ...sections.flatMap((section) => [
      { slug: section.data.anchor ?? section.id, text: section.data.title },
      ...partnersHeading(section),
    ]),
    ...(sources.length > 0 ? [{ slug: "bronnen", text: "Bronnen" }] : []),
  ];
  return { main, texts, sources, headings };
}

function partnersHeading({ data }: CollectionEntry<"consortium">): Heading[] {
  return data.partners.length > 0 ? [{ slug: "partners", text: "Partners" }] : [];
}
