import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import type { Round } from "../../src/domain/directory/records/settings/round-schema.ts";
import { UnreadableSheet } from "../sheets/unreadable-sheet.ts";

export const ROUND_FILE = "content/ronde.yaml";

/** The file of the round with what is new of some houses, by id; every other line stays, comments too. */
export function noteInRound(root: string, news: ReadonlyMap<string, Partial<Round[string]>>): string {
  const path = join(root, ROUND_FILE);
  const document = parseDocument(existsSync(path) ? readFileSync(path, "utf8") : "houses: {}\n");
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new UnreadableSheet(`${ROUND_FILE}: geen leesbaar bestand. Kijk met npm run compile wat er niet klopt.`);
  const { houses = {} } = document.toJS() as { houses?: Round };
  const all = { ...houses };
  for (const [id, entry] of news) all[id] = { asked: null, answered: null, ...houses[id], ...entry };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  document.set("houses", document.createNode(sorted));
  visit(document, {
    Pair: (_, { value }) => {
      // A line per house, its days between quotes as in every other file.
      if (isMap(value) && value.has("asked")) value.flow = true;
      if (isScalar(value) && typeof value.value === "string") value.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 });
}
