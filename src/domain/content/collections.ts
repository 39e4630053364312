import type { z } from "zod";
import { consortiumSchema } from "./consortium.ts";
import { modelTextSchema } from "./model-text.ts";
import { pageKinds, type PageKindId } from "./page-kind-table.ts";
import { listedPageKinds } from "./page-kinds.ts";
import { pageTextSchema } from "./page-text.ts";

/** Collections whose texts each name the page they stand on, or are shown by a row of the page kinds. */
const sharedSchemas = {
  consortium: consortiumSchema,
  modelteksten: modelTextSchema,
  paginas: pageTextSchema,
} as const satisfies Record<string, z.ZodType>;

type KindWithTexts = Extract<(typeof pageKinds)[PageKindId], { collection: string }>;
type Schemas = typeof sharedSchemas & { [Kind in KindWithTexts as Kind["collection"]]: Kind["schema"] };

/** Schema of the front matter per folder under content/; of the glossary it is that of one term. */
export const contentSchemas = {
  ...sharedSchemas,
  ...Object.fromEntries(
    listedPageKinds.flatMap(({ collection, schema }) => (collection && schema ? [[collection, schema]] : [])),
  ),
} as Schemas;

export type CollectionName = keyof Schemas;

/** Collections that are one file under content/, by name. */
export const collectionFiles: ReadonlyMap<string, string> = new Map(
  listedPageKinds.flatMap(({ collection, file }) => (collection && file ? [[collection, file]] : [])),
);

/** The collections whose entries are MDX files in content/<name>/. */
export const writtenCollections = (Object.keys(contentSchemas) as CollectionName[]).filter(
  (name) => !collectionFiles.has(name),
);
