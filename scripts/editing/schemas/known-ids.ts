import type { DirectoryBundle, Term } from "../../../src/domain/directory/records/bundle.ts";
import type { GlossaryTerm } from "../../../src/domain/content/glossary.ts";
import { listSchemas, type JsonSchema } from "./json-schema.ts";

/** What stands elsewhere in the content and is named by its id. */
export type KnownContent = Pick<DirectoryBundle, "taxonomy" | "networks" | "regions" | "municipalities"> & {
  glossary: readonly Pick<GlossaryTerm, "id" | "term">[];
};

/** An id with what it stands for. */
type Named = readonly [id: string, name: string];

const GLOSSARY_FIELD = "terms";

/** The ids that a field takes are those of today's content, each shown with its name: an editor need not look them up. */
export function offerKnownIds(schemas: Readonly<Record<string, JsonSchema>>, known: KnownContent): void {
  const { taxonomy, networks, regions, municipalities, glossary } = known;
  const codes = municipalities.map(({ code, name }): Named => [code, name]);
  for (const schema of Object.values(schemas).flatMap(listSchemas))
    if (schema.pattern === "^GM\\d{4}$") offer(schema, codes);
  const hospice = schemas["hospices"]?.properties ?? {};
  offer(
    hospice["type"],
    taxonomy.types.map(({ id, name }): Named => [id, name]),
  );
  offer(
    hospice["networks"]?.items,
    networks.map(({ id, name }): Named => [id, name]),
  );
  offerTerms(hospice["expertise"], taxonomy.expertise);
  offerTerms(hospice["facilities"], taxonomy.facilities);
  const network = schemas["netwerken"]?.properties ?? {};
  offer(
    findText(network["model_region"]),
    regions.modelRegions.map(({ id, name }): Named => [id, name]),
  );
  offer(
    findText(network["workplan_region"]),
    regions.workplanRegions.map(({ id, name }): Named => [id, name]),
  );
  const terms = glossary.map(({ id, term }): Named => [id, term]);
  for (const [id, { properties }] of Object.entries(schemas))
    if (id.startsWith("kop-")) offer(properties?.[GLOSSARY_FIELD]?.items, terms);
}

/** Of a field that may be null too, the part that is a text. */
function findText(schema: JsonSchema | undefined): JsonSchema | undefined {
  return schema?.anyOf?.find(({ type }) => type === "string") ?? schema;
}

function offer(schema: JsonSchema | undefined, ids: readonly Named[]): void {
  if (!schema || ids.length === 0) return;
  const names = ids.map(([, name]) => name);
  Object.assign(schema, {
    enum: ids.map(([id]) => id),
    enumDescriptions: names,
    markdownEnumDescriptions: names,
    errorMessage: `verwacht ${schema.description ?? "een bekende id"}`,
  });
}

/** Answers by word: each word of the vocabulary is a field of its own, with the question as its hover. */
function offerTerms(schema: JsonSchema | undefined, terms: readonly Term[]): void {
  const answer = schema?.additionalProperties;
  if (!schema || typeof answer !== "object" || terms.length === 0) return;
  schema.properties = Object.fromEntries(
    terms.map(({ id, name, description }) => [id, { ...answer, title: name, description }]),
  );
  schema.additionalProperties = false;
  delete schema.propertyNames;
}
