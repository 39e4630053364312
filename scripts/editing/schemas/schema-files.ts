import { recordKinds, textKinds } from "./content-kinds.ts";
import { makeJsonSchema } from "./json-schema.ts";
import { offerKnownIds, type KnownContent } from "./known-ids.ts";

/** Where they stand, from the project folder; `.vscode/settings.json` names the files that each is for. */
export const SCHEMA_FOLDER = ".vscode/schemas";

/** The JSON Schemas of every kind of file, by file name. */
export function makeSchemaFiles(known: KnownContent): Record<string, object> {
  const schemas = Object.fromEntries(
    [...recordKinds, ...textKinds].map(({ id, schema }) => [id, makeJsonSchema(schema)]),
  );
  offerKnownIds(schemas, known);
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [`${id}.json`, schema]));
}
