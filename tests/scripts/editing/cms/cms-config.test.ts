import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { contentSchemas } from "../../../../src/domain/content/collections.ts";
import type { CmsField } from "../../../../scripts/editing/cms/cms-field.ts";
import { findFormSchema, formFolders, makeCmsStart } from "../../../../scripts/editing/cms/cms-config.ts";
import { listFiles } from "../../../../scripts/content/read-content.ts";
import { formOf } from "../../../../scripts/editing/cms/form-of-schema.ts";
import { readContext } from "../../../../scripts/editing/cms/read-context.ts";
import { firstOpenQuestion, formLine } from "../../../../src/words/redactie-formulieren.ts";
import { statusNames } from "../../../../src/words/sociale-kaart.ts";
import { BODY, ORIGINAL } from "../../../../src/domain/editing/form-file.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const noContext = { names: [], options: {} };
const context = readContext(root);
const start = makeCmsStart(context, null);

/** Folders under content/ without a form, each with the reason. */
const withoutForm: Readonly<Record<string, string>> = {
  begrippen: "one file with a list of terms: in a form every save would show all of them at once",
};

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

/** Paths of all values in a schema, read by the way of JSON Schema and so not by the code under test. */
function listLeaves(schema: JsonSchema, path: string): string[] {
  const { properties, items, additionalProperties, anyOf } = schema;
  if (properties) return Object.entries(properties).flatMap(([name, own]) => listLeaves(own, `${path}.${name}`));
  if (items) return listLeaves(items, `${path}[]`);
  if (typeof additionalProperties === "object") return listLeaves(additionalProperties, `${path}.<id>`);
  const parts = anyOf?.filter((one) => one.properties ?? one.items);
  return parts && parts.length > 0 ? parts.flatMap((one) => listLeaves(one, path)) : [path];
}

/** Paths of all values in a form, in the same notation. A group with a field per word counts once. */
function listFormLeaves(field: CmsField, path: string, words: ReadonlySet<string>): string[] {
  if (field.widget === "keyvalue") return [`${path}.<id>`];
  if (field.widget === "select" && field.multiple) return [`${path}[]`];
  if (field.widget === "list" && "field" in field) return listFormLeaves(field.field, `${path}[]`, words);
  if (field.widget !== "object" && field.widget !== "list") return [path];
  const own = field.widget === "list" ? `${path}[]` : path;
  if (words.has(path)) {
    const [first] = field.fields;
    return first ? listFormLeaves(first, `${path}.<id>`, words) : [];
  }
  return field.fields.flatMap((part) => listFormLeaves(part, `${own}.${part.name}`, words));
}

function everyField(fields: readonly CmsField[]): CmsField[] {
  return fields.flatMap((field) => [
    field,
    ...("fields" in field ? everyField(field.fields) : []),
    ...("field" in field ? everyField([field.field]) : []),
  ]);
}

describe("the forms for editors", () => {
  it("are there for every folder with a schema, but for those with a reason why not", () => {
    const folders = ["hospices", "netwerken", ...Object.keys(contentSchemas)];
    expect([...formFolders, ...Object.keys(withoutForm)].sort()).toEqual(folders.sort());
  });

  it.each(formFolders)("have every value that the schema of %s has, and none besides", (folder) => {
    const { schema, hasBody } = findFormSchema(folder);
    const json = z.toJSONSchema(schema, { unrepresentable: "any", io: "input", reused: "inline" }) as JsonSchema;
    const form = start.collections.find(({ name }) => name === folder)!;
    const words = new Set([`${folder}.expertise`, `${folder}.facilities`]);
    const leaves = form.fields
      .filter(({ name }) => name !== ORIGINAL && name !== BODY)
      .flatMap((field) => listFormLeaves(field, `${folder}.${field.name}`, words));
    expect(leaves.sort()).toEqual(listLeaves(json, folder).sort());
    expect(form.fields.some(({ name }) => name === BODY)).toBe(hasBody);
    expect(form.fields.some(({ name }) => name === ORIGINAL)).toBe(true);
  });

  it("ask for what is required, and let the rest be empty", () => {
    for (const folder of formFolders) {
      const { required = [] } = z.toJSONSchema(findFormSchema(folder).schema, { unrepresentable: "any", io: "input" });
      for (const field of start.collections.find(({ name }) => name === folder)!.fields) {
        if (field.required) expect([...required, BODY], `${folder}.${field.name}`).toContain(field.name);
      }
    }
  });

  it("speak Dutch: every field has a label, and no hint speaks of how a file is typed", () => {
    const fields = start.collections.flatMap(({ fields: own }) => everyField(own));
    expect(
      fields.filter(({ label, widget }) => label === undefined && widget !== "hidden").map(({ name }) => name),
    ).toEqual([]);
    const hints = fields.flatMap(({ hint, pattern }) => [hint ?? "", pattern?.[1] ?? ""]);
    expect(fields.filter(({ hint = "" }) => hint !== "" && /^\p{Ll}/u.test(hint)).map(({ hint }) => hint)).toEqual([]);
    expect(
      hints.filter((hint) => /\bnull\b|aanhalingsteken|\btrue\b|\bfalse\b|\.yaml|`|\[|"|^lijst van/iu.test(hint)),
    ).toEqual([]);
  });

  it("say beside every date that is typed how it is typed, and refuse another way", () => {
    const dates = start.collections
      .flatMap(({ fields }) => everyField(fields))
      .filter(({ name }) => ["as_of", "status_date"].includes(name));
    expect(dates.length).toBeGreaterThan(0);
    for (const { hint, pattern } of dates) {
      expect(hint).toContain("2026-11-21");
      const fits = new RegExp(pattern![0], "u");
      expect(["2026-11-21", "2026-11", "2026", "21-11-2026", "november 2026"].map((text) => fits.test(text))).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
    }
  });

  it("call one line of a list otherwise than the list, in words for a button", () => {
    const lists = start.collections.flatMap(({ fields }) => everyField(fields)).filter((one) => one.widget === "list");
    const singular = new Map(lists.map(({ name, label_singular: one }) => [name, one]));
    expect([singular.get("sources"), singular.get("languages")]).toEqual(["Bron", formLine]);
  });

  it("offer under a source what a source can tell, and all that sources of the content name", () => {
    const offered = context.options["hospices.sources[].fields[]"]!.map(({ value }) => value);
    expect(offered).not.toContain("confirmed");
    const files = listFiles(root, "content/hospices", ".yaml");
    const named = files.flatMap((file) => {
      const { sources } = parse(readFileSync(join(root, file), "utf8")) as { sources: { fields?: string[] }[] };
      return sources.flatMap(({ fields = [] }) => fields.map((field) => field.split(".")[0]!));
    });
    expect([...new Set(named)].filter((name) => !offered.includes(name))).toEqual([]);
  });

  it("begin a new house as one that waits, and ask what is told of a house that closes in one place", () => {
    const fields = start.collections.find(({ name }) => name === "hospices")!.fields;
    const first = fields.filter(({ default: own }) => own !== undefined);
    expect(Object.fromEntries(first.map(({ name, default: own }) => [name, own]))).toEqual({
      publication: "lead",
      confidence: "low",
      open_questions: [firstOpenQuestion],
      found_on: "{{now}}",
    });
    expect(fields.slice(1, 4).map(({ name }) => name)).toEqual(["status", "status_date", "status_note"]);
  });

  it("name every choice in words; only an address is its own word", () => {
    const options = start.collections
      .flatMap(({ fields }) => everyField(fields))
      .flatMap((field) => ("options" in field ? field.options : []));
    const bare = options.filter(({ label, value }) => label === value && !String(value).startsWith("/"));
    // A word that is the same in Dutch, and a term of the content.
    const known = new Set([
      statusNames.open,
      ...Object.values(context.options).flatMap((own) => own.map(({ label }) => label)),
    ]);
    expect(bare.filter(({ label }) => !known.has(label))).toEqual([]);
  });

  it("refuse only what the schema refuses: a pattern is one that a browser can read", () => {
    const patterns = start.collections
      .flatMap(({ fields }) => everyField(fields))
      .flatMap(({ pattern }) => (pattern ? [pattern[0]] : []));
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(() => new RegExp(pattern, "u")).not.toThrow();
  });

  it("never throw a file away: an address that was once given goes on working", () => {
    expect(start.collections.filter(({ delete: mayDelete }) => mayDelete)).toEqual([]);
  });
});

describe("a schema without a form", () => {
  const place = { name: "veld", path: "map.veld", context: noContext };

  it("is refused with its path, so that a new kind of field is not left out in silence", () => {
    expect(() => formOf(z.union([z.string(), z.number()]), place)).toThrow("map.veld");
    expect(() => formOf(z.enum(["onbekend-woord"]), place)).toThrow("map.veld: no words for onbekend-woord");
    expect(() => formOf(z.record(z.string(), z.strictObject({ a: z.string() })), place)).toThrow("map.veld");
  });

  it("is asked with yes and no where a switch would make a no of what nobody knows", () => {
    expect(formOf(z.boolean().optional(), place).field).toMatchObject({ widget: "select", required: false });
    expect(formOf(z.boolean(), place).field).toMatchObject({ widget: "boolean" });
  });
});
