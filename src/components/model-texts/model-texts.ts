import { getCollection, getEntry, render, type CollectionEntry } from "astro:content";
import type { DataAgreement, WorkedExample } from "../../domain/content/model-text.ts";
import { sectionTitles } from "../../words/prognose-pagina.ts";

/** The texts about the model, in the order a reader needs them; each stands at /prognose/<id>/. */
const modelTextIds = ["handleiding", "verantwoording", "monitor", "gegevens"] as const;

export type ModelTextId = (typeof modelTextIds)[number];

/** Throws when the file is not there. */
export async function readModelText(id: ModelTextId): Promise<CollectionEntry<"modelteksten">> {
  const entry = await getEntry("modelteksten", id);
  if (entry === undefined) throw new Error(`content/modelteksten/${id}.mdx ontbreekt`);
  return entry;
}

export function listModelTexts(): Promise<CollectionEntry<"modelteksten">[]> {
  return Promise.all(modelTextIds.map(readModelText));
}

/** The example a text names. The check of the content keeps a name that is not there from coming here. */
export async function findExample(id: string): Promise<WorkedExample> {
  const found = (await getCollection("modelteksten"))
    .flatMap(({ data }) => data.examples)
    .find((example) => example.id === id);
  if (found === undefined) throw new Error(`content/modelteksten: geen voorbeeld met id ${id}`);
  return found;
}

export async function listAgreements(): Promise<DataAgreement[]> {
  return (await getCollection("modelteksten")).flatMap(({ data }) => data.agreements);
}

/** The headings of the page a text makes, for the contents in the margin. */
export async function listModelTextHeadings(
  text: CollectionEntry<"modelteksten">,
): Promise<{ slug: string; text: string; depth?: number }[]> {
  const { headings } = await render(text);
  return [
    ...headings,
    { slug: "meer", text: sectionTitles.moreOnModel },
    { slug: "bronnen", text: sectionTitles.sources },
  ];
}
