import { pageKindNames } from "../words/zoeken.ts";

const names: Readonly<Record<string, string>> = pageKindNames;

/** The name of a kind of page, as the search shows it; the kind itself where it has none. */
export function namePageKind(kind: string): string {
  return names[kind] ?? kind;
}
