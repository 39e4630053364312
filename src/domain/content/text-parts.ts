import type { CollectionName } from "./collections.ts";
import { listConsortiumParts } from "./consortium.ts";
import type { BodyParts } from "./model-quotes/check-body.ts";
import { listModelTextParts } from "./model-text.ts";
import { otherLanguageParts } from "./other-language.ts";
import { listedPageKinds } from "./page-kinds.ts";
import { listPageTextParts } from "./page-text.ts";

/** Parts that the page of a text puts in by name, right or wrong as the front matter of the text is. */
export function listTextParts(collection: CollectionName, frontMatter: unknown): BodyParts {
  if (collection === "modelteksten") return listModelTextParts(frontMatter);
  if (listedPageKinds.some((kind) => kind.collection === collection && kind.language)) return otherLanguageParts;
  if (collection === "consortium") return listConsortiumParts(frontMatter);
  return collection === "paginas" ? listPageTextParts(frontMatter) : {};
}
