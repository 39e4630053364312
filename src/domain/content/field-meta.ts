import { z } from "zod";

export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
}

type Path = readonly PropertyKey[];

/** The schema inside optional, nullable, default and prefault. */
function unwrapOnce(schema: z.core.$ZodType): z.core.$ZodType | null {
  if (schema instanceof z.ZodPrefault) return schema.def.innerType;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.unwrap();
  }
  return null;
}

function readMeta(schema: z.core.$ZodType): FieldMeta {
  let current: z.core.$ZodType | null = schema;
  while (current !== null) {
    const meta = z.globalRegistry.get(current);
    if (meta?.description !== undefined) return meta as FieldMeta;
    current = unwrapOnce(current);
  }
  return {};
}

function stripWrappers(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapOnce(schema);
  return inner === null ? schema : stripWrappers(inner);
}

function stepInto(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  const bare = stripWrappers(schema);
  if (bare instanceof z.ZodObject) return (bare.shape as Record<PropertyKey, z.core.$ZodType>)[key] ?? null;
  if (bare instanceof z.ZodArray) return bare.element;
  if (bare instanceof z.ZodRecord) return bare.valueType;
  return null;
}

/** The schema at a path, or null where the path leaves it. */
export function findField(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  let current: z.core.$ZodType | null = schema;
  for (const key of path) {
    if (current === null) return null;
    current = stepInto(current, key);
  }
  return current;
}

/** Title and description of the field at a path; empty when it has none. */
export function findFieldMeta(schema: z.core.$ZodType, path: Path): FieldMeta {
  const field = findField(schema, path);
  return field === null ? {} : readMeta(field);
}

/** Names of the fields an object at this path may have, in the order of the schema. */
export function listFieldNames(schema: z.core.$ZodType, path: Path): string[] {
  const field = findField(schema, path);
  const bare = field === null ? null : stripWrappers(field);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}
