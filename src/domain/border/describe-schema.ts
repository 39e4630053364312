import { z } from "zod";
import type { FieldPath } from "./problem.ts";

interface Description {
  title?: string | undefined;
  description?: string | undefined;
}

/** The schema without what makes it optional, nullable or defaulted, and the nearest description on the way. */
function unwrap(schema: z.core.$ZodType): { inner: z.core.$ZodType; meta: Description } {
  let inner = schema;
  let meta: Description = z.globalRegistry.get(inner) ?? {};
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  ) {
    inner = inner.def.innerType;
    meta = { ...z.globalRegistry.get(inner), ...meta };
  }
  return { inner, meta };
}

function step(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<string, z.core.$ZodType>)[part];
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((current, part) => current && step(current, part), schema);
}

/** Title and description the schema gives the field at this path; empty when it has none. */
export function describeField(schema: z.core.$ZodType, path: FieldPath): Description {
  const field = schemaAt(schema, path);
  return field ? unwrap(field).meta : {};
}

/** The keys the object at this path may have; empty when it is no object. */
export function allowedKeys(schema: z.core.$ZodType, path: FieldPath): string[] {
  const field = schemaAt(schema, path);
  const inner = field && unwrap(field).inner;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
