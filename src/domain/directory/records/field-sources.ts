import type { Source } from "../../border/source-schema.ts";

/**
 * The sources of one field of a record ("phones", "care", "expertise.dementie"): those that name it, or else those that stand for the whole
 * record because they name no fields. Empty when no source says so.
 */
export function findFieldSources<Item extends Pick<Source, "fields">>(sources: readonly Item[], field: string): Item[] {
  const [key = field] = field.split(".");
  const naming = sources.filter(({ fields }) => fields?.some((name) => name === field || name === key));
  return naming.length > 0 ? naming : sources.filter(({ fields }) => fields === undefined);
}
