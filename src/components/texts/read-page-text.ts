import { getCollection, type CollectionEntry } from "astro:content";
import type { PageWithText } from "../../domain/content/page-text.ts";

/** The text of content/paginas that stands on a page. Throws unless there is exactly one. */
export async function readPageText(page: PageWithText): Promise<CollectionEntry<"paginas">> {
  const texts = (await getCollection("paginas")).filter(({ data }) => data.page === page);
  const [text] = texts;
  if (text === undefined || texts.length > 1)
    throw new Error(`content/paginas: ${texts.length} teksten met page: ${page}; verwacht er precies één`);
  return text;
}
