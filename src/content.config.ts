import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { parse } from "yaml";
import { contentSchemas } from "./domain/content/collections.ts";

function inFolder(name: string) {
  return glob({ base: `./content/${name}`, pattern: "**/*.mdx" });
}

export const collections = {
  consortium: defineCollection({ loader: inFolder("consortium"), schema: contentSchemas.consortium }),
  themas: defineCollection({ loader: inFolder("themas"), schema: contentSchemas.themas }),
  handreikingen: defineCollection({ loader: inFolder("handreikingen"), schema: contentSchemas.handreikingen }),
  brochures: defineCollection({ loader: inFolder("brochures"), schema: contentSchemas.brochures }),
  formats: defineCollection({ loader: inFolder("formats"), schema: contentSchemas.formats }),
  activiteiten: defineCollection({ loader: inFolder("activiteiten"), schema: contentSchemas.activiteiten }),
  agenda: defineCollection({ loader: inFolder("agenda"), schema: contentSchemas.agenda }),
  nieuws: defineCollection({ loader: inFolder("nieuws"), schema: contentSchemas.nieuws }),
  modelteksten: defineCollection({ loader: inFolder("modelteksten"), schema: contentSchemas.modelteksten }),
  begrippen: defineCollection({
    loader: file("content/begrippen.yaml", {
      parser: (text) => (parse(text) as { terms: Record<string, unknown>[] }).terms,
    }),
    schema: contentSchemas.begrippen,
  }),
};
