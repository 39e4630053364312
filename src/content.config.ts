import { defineCollection } from "astro:content";
import { file } from "astro/loaders";
import { parse } from "yaml";
import { collectionFiles, contentSchemas, type CollectionName } from "./domain/content/collections.ts";
import { readWrittenEntries } from "./written-entries.ts";

/** A collection is a folder of MDX under content/, or one YAML file with a list. */
function chooseLoader(name: string) {
  const single = collectionFiles.get(name);
  if (single === undefined) return readWrittenEntries(`./content/${name}`);
  return file(`content/${single}`, {
    parser: (text) => Object.values(parse(text) as Record<string, Record<string, unknown>[]>)[0] ?? [],
  });
}

type Collections = {
  [Name in CollectionName]: { schema: (typeof contentSchemas)[Name] };
};

export const collections = Object.fromEntries(
  Object.entries(contentSchemas).map(([name, schema]) => [
    name,
    defineCollection({ loader: chooseLoader(name), schema }),
  ]),
) as unknown as Collections;
