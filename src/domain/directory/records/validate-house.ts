import { validateDocument, type ParsedDocument } from "../../border/validate.ts";
import { hospiceSchema } from "./hospice-schema.ts";

const validated = new WeakMap<ParsedDocument, ReturnType<typeof validateDocument<typeof hospiceSchema>>>();

/** The record of a house held to its schema, once however many checks ask: the value is shared, so do not change it. */
export function validateHouse(document: ParsedDocument) {
  const known = validated.get(document) ?? validateDocument(hospiceSchema, document);
  validated.set(document, known);
  return known;
}
