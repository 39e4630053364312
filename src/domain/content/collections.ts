import type { z } from "zod";
import { activitySchema } from "./activity.ts";
import { meetingSchema } from "./agenda.ts";
import { brochureSchema } from "./brochure.ts";
import { consortiumSchema } from "./consortium.ts";
import { documentFormatSchema } from "./document-format.ts";
import { glossaryTermSchema } from "./glossary.ts";
import { guideSchema } from "./guide.ts";
import { modelTextSchema } from "./model-text.ts";
import { newsSchema } from "./news.ts";
import { themeSchema } from "./theme.ts";

/** Schema of the front matter per folder under content/; "begrippen" is one term of content/begrippen.yaml. */
export const contentSchemas = {
  consortium: consortiumSchema,
  themas: themeSchema,
  handreikingen: guideSchema,
  brochures: brochureSchema,
  formats: documentFormatSchema,
  activiteiten: activitySchema,
  agenda: meetingSchema,
  nieuws: newsSchema,
  modelteksten: modelTextSchema,
  begrippen: glossaryTermSchema,
} as const satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof contentSchemas;

/** The collections whose entries are MDX files in content/<name>/. */
export const writtenCollections = [
  "consortium",
  "themas",
  "handreikingen",
  "brochures",
  "formats",
  "activiteiten",
  "agenda",
  "nieuws",
  "modelteksten",
] as const satisfies readonly CollectionName[];
