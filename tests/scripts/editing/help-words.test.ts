import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nameChoices } from "../../../scripts/editing/cms/choice-names.ts";
import { recordKinds, textKinds } from "../../../scripts/editing/schemas/content-kinds.ts";
import { factRows } from "../../../src/domain/directory/records/facts.ts";
import { contentRoot } from "../../content-root.ts";

interface JsonSchema {
  description?: string;
  enum?: unknown[];
  [key: string]: unknown;
}

/** Every field with a choice below a schema, with the path to it. */
function listChoices(schema: unknown, path: string): { path: string; values: string[]; help: string }[] {
  if (schema === null || typeof schema !== "object") return [];
  const { enum: values, description = "" } = schema as JsonSchema;
  const own = Array.isArray(values) ? [{ path, values: values.map(String), help: description }] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => listChoices(value, `${path}.${key}`))];
}

/** Values that are words or names by themselves, with the reason. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  "git_host.anyOf.0.host": "names of programs",
  "regions.items": "Dutch names of regions, as their addresses say them",
  "regions.items.id": "Dutch names of regions, as their addresses say them",
  "products.items.region": "Dutch names of regions, as their addresses say them",
  "themes.items": "Dutch names of themes, as their addresses say them",
  taxonomy: "the Dutch name of a list",
  quality: "numbers",
};

const wordsOf = (file: string) => readFileSync(join(contentRoot, file), "utf8");

/**
 * Ids that stand in a help text as if they were words. One that has to be typed stands in brackets behind its words, or
 * with its words in brackets behind it; a long list names the file in which its words stand.
 */
function listBareIds(values: readonly string[], help: string): string[] {
  const names = nameChoices(values, []) ?? {};
  const [, file] = /\(zie (content\/woorden\/[a-z-]+\.yaml)\)/u.exec(help) ?? [];
  return values.filter((id) => {
    if (names[id]?.toLowerCase() === id || help.includes(`(${id})`) || help.includes(`${id} (`)) return false;
    if (file !== undefined) return !new RegExp(`^ +${id}:`, "mu").test(wordsOf(file));
    return new RegExp(`(?<![\\p{L}\\p{N}/(-])${id}(?![\\p{L}\\p{N}/)-])`, "u").test(help);
  });
}

describe("what an editor is told of a choice", () => {
  it("says each value in words, with the id that has to be typed in brackets behind them", () => {
    const told = [...recordKinds, ...textKinds].flatMap(({ id, schema }) =>
      listChoices(z.toJSONSchema(schema, { unrepresentable: "any", io: "input", reused: "inline" }), id),
    );
    expect(told.length).toBeGreaterThan(0);
    const isOwnWord = (path: string) =>
      Object.keys(OWN_WORDS).some((field) => path.replaceAll("properties.", "").endsWith(`.${field}`));
    const bare = told
      .filter(({ path }) => !isOwnWord(path))
      .map(({ path, values, help }) => ({ path, ids: listBareIds(values, help) }));
    expect(bare.filter(({ ids }) => ids.length > 0)).toEqual([]);
  });

  it("does so in the columns and attributes of the open data too", () => {
    const bare = factRows.flatMap(({ path, choices = [], csv, hsds }) =>
      [...(csv || []), ...(hsds ? [hsds].flat() : [])].map((place) => ({
        path,
        ids: listBareIds(choices, (place as { help?: string }).help ?? ""),
      })),
    );
    expect(bare.filter(({ ids }) => ids.length > 0)).toEqual([]);
  });

  it("asks a house in words alone", () => {
    const asked = factRows.flatMap(({ path, choices = [], ask }) =>
      ask
        ? [
            {
              path,
              ids: choices.filter((id) => (ask.help ?? "").includes(`(${id})`)),
              bare: listBareIds(choices, ask.help ?? ""),
            },
          ]
        : [],
    );
    expect(asked.filter(({ ids, bare }) => ids.length + bare.length > 0)).toEqual([]);
  });
});
