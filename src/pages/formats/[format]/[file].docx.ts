import type { APIRoute, GetStaticPaths } from "astro";
import type { CollectionEntry } from "astro:content";
import { laws, settings } from "../../../compiled.ts";
import { buildDay } from "../../../components/agenda/build-day.ts";
import { listInOrder } from "../../../components/texts/entries.ts";
import { createFormatDocument } from "../../../components/document-formats/word/format-document.ts";

export const getStaticPaths = (async () =>
  (await listInOrder("formats")).map((entry) => ({
    params: { format: entry.id, file: entry.data.file_name },
    props: { entry },
  }))) satisfies GetStaticPaths;

interface Props {
  entry: CollectionEntry<"formats">;
}

/** The document as a Word file, made from the same entry as its page. */
export const GET: APIRoute<Props> = async ({ props: { entry }, site }) => {
  const address = new URL(`/formats/${entry.id}/`, site);
  const file = await createFormatDocument({
    data: entry.data,
    body: entry.body ?? "",
    address,
    day: buildDay,
    laws,
    contactPage: new URL(settings.consortiumPage),
  });
  return new Response(file, {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  });
};
