import { z } from "zod";

/** The part of JSON Schema that is read or changed here. */
export interface JsonSchema {
  [key: string]: unknown;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  pattern?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  markdownEnumDescriptions?: string[];
  anyOf?: JsonSchema[];
}

/**
 * The JSON Schema of what an editor types, for the hover, completion and underlining of a text editor. Draft 7: what
 * language servers know. The words come from the schemas; where the server would complain in English, it gets ours.
 */
export function makeJsonSchema(schema: z.ZodType): JsonSchema {
  const made = madeBefore.get(schema) ?? readSchema(schema);
  madeBefore.set(schema, made);
  return structuredClone(made);
}

/** In development they are asked for after every change, and only what is filled in afterwards differs. */
const madeBefore = new WeakMap<z.ZodType, JsonSchema>();

function readSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ jsonSchema }) => addMessages(jsonSchema as JsonSchema),
  }) as JsonSchema;
}

function addMessages(schema: JsonSchema): void {
  const { description, properties, additionalProperties } = schema;
  const keys = Object.keys(properties ?? {});
  if (additionalProperties === false && keys.length > 0)
    schema["errorMessage"] = `verwacht een van: ${keys.join(", ")}`;
  else if (schema.enum) schema["errorMessage"] = `verwacht een van: ${schema.enum.map(String).join(", ")}`;
  else if (description !== undefined) schema["errorMessage"] = `verwacht ${description}`;
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;

/** Every schema within one, itself included. */
export function listSchemas(schema: JsonSchema): JsonSchema[] {
  const inner = Object.entries(schema).flatMap(([key, value]): unknown[] => {
    if (key === "properties" || key === "definitions") return Object.values(Object(value) as object);
    if (key === "anyOf" || key === "oneOf" || key === "allOf") return value as unknown[];
    return ["items", "additionalProperties", "propertyNames"].includes(key) ? [value] : [];
  });
  return [schema, ...inner.filter(isSchema).flatMap(listSchemas)];
}
