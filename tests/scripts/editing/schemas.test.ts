import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { listContentFiles } from "../../../scripts/content/check-files.ts";
import { readEntry, readYaml } from "../../../scripts/content/read-content.ts";
import { recordKinds, textKinds, type ContentKind } from "../../../scripts/editing/schemas/content-kinds.ts";
import { listSchemas, type JsonSchema } from "../../../scripts/editing/schemas/json-schema.ts";
import { SCHEMA_FOLDER } from "../../../scripts/editing/schemas/schema-files.ts";
import { contentRoot } from "../../content-root.ts";
import { findEnglish } from "../checking/corpus/dutch.ts";

const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));
const outputs = mkdtempSync(join(tmpdir(), "schemas-"));
afterAll(() => rmSync(outputs, { recursive: true, force: true }));

compile({
  root: contentRoot,
  output: join(outputs, "generated"),
  wordsOutput: join(outputs, "words"),
  schemasOutput: join(outputs, "schemas"),
  quiet: true,
});

const kinds = [...recordKinds, ...textKinds];
const readSchema = ({ id }: ContentKind) =>
  JSON.parse(readFileSync(join(outputs, "schemas", `${id}.json`), "utf8")) as JsonSchema;
const checks = new Map<string, ValidateFunction>();
const checkOf = (kind: ContentKind) => {
  const known = checks.get(kind.id);
  if (known) return known;
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const check = ajv.compile(readSchema(kind));
  checks.set(kind.id, check);
  return check;
};
const filesOf = ({ files }: ContentKind) =>
  globSync(files, { cwd: contentRoot }).map((file) => file.split(sep).join("/"));
const readData = (file: string): unknown => {
  const { document } = file.endsWith(".mdx") ? readEntry(contentRoot, file) : readYaml(contentRoot, file);
  return document?.data;
};
const faultsOf = (kind: ContentKind, data: unknown) => {
  const check = checkOf(kind);
  return check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};
const [houses] = recordKinds as [ContentKind];
const house = () => structuredClone(readData(filesOf(houses)[0]!)) as Record<string, unknown>;

describe("what a text editor knows of the files", () => {
  it.each(kinds)("the files of $id follow the schema that stands beside them", (kind) => {
    expect(filesOf(kind).flatMap((file) => faultsOf(kind, readData(file)).map((fault) => `${file} ${fault}`))).toEqual(
      [],
    );
  });

  it("every YAML file and every text has a schema", () => {
    const known = new Set(kinds.flatMap(filesOf));
    expect(listContentFiles(contentRoot).filter((file) => /\.(?:ya?ml|mdx)$/u.test(file) && !known.has(file))).toEqual(
      [],
    );
  });

  it.each(kinds.filter(({ id }) => id !== "woorden"))("a field that $id does not have is underlined", (kind) => {
    for (const file of filesOf(kind)) {
      const data = structuredClone(readData(file));
      const target: unknown = Array.isArray(data) ? data[0] : data;
      expect(
        faultsOf(
          kind,
          Array.isArray(data) ? [{ ...Object(target), onbekend_veld: "x" }] : { ...Object(target), onbekend_veld: "x" },
        ),
      ).not.toEqual([]);
    }
  });

  it.each([
    ["a choice that does not exist", { status: "vol" }],
    ["a day that is no day", { found_on: "28 november 2026" }],
    ["a number without its hyphen", { phones: [{ number: "0592 123456" }] }],
    ["a network that nobody has", { networks: ["nergens"] }],
    ["a word that the vocabulary does not have", { expertise: { "bestaat-niet": { value: "yes" } } }],
    ["a gemeente that does not exist", { address: { town: "Assen", municipality: "GM9999" } }],
    ["a kind of house that does not exist", { type: "hotel" }],
  ])("%s is underlined while it is typed", (_, fields) => {
    expect(faultsOf(houses, house())).toEqual([]);
    expect(faultsOf(houses, { ...house(), ...fields })).not.toEqual([]);
  });

  it("an id is offered with the name it stands for", () => {
    const { properties = {} } = readSchema(houses);
    const networks = properties["networks"]!.items!;
    expect(networks.enum?.length).toBeGreaterThan(0);
    expect(networks.enumDescriptions).toHaveLength(networks.enum!.length);
    const terms = Object.values(properties["expertise"]!.properties!);
    expect(terms.filter(({ title = "", description = "" }) => title === "" || description === "")).toEqual([]);
  });

  it.each(kinds)("every field of $id says in Dutch what it is", (kind) => {
    const schemas = listSchemas(readSchema(kind));
    const words = schemas.flatMap(({ title, description, errorMessage }) =>
      [title, description, errorMessage].filter((text): text is string => typeof text === "string"),
    );
    expect(words.length).toBeGreaterThan(0);
    // The choices that one types are ids.
    const ids = new Set(schemas.flatMap(({ enum: choices = [] }) => choices.map(String)));
    const told = words.map((text) => text.replaceAll(/[a-z-]+/gu, (word) => (ids.has(word) ? "" : word)));
    expect(findEnglish(told)).toEqual([]);
    const silent = schemas.flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([name, field]) =>
        listSchemas(field).some(({ title, description }) => (title ?? description) !== undefined) ? [] : [name],
      ),
    );
    expect(silent).toEqual([]);
  });
});

describe("the settings of the text editor", () => {
  const readSettings = (name: string) =>
    JSON.parse(readFileSync(join(projectRoot, ".vscode", name), "utf8")) as Record<string, unknown>;

  it("name the schema of every kind of YAML file, and no other", () => {
    expect(readSettings("settings.json")["yaml.schemas"]).toEqual(
      Object.fromEntries(recordKinds.map(({ id, files }) => [`./${SCHEMA_FOLDER}/${id}.json`, files])),
    );
  });

  it("ask nobody else for schemas", () => {
    expect(readSettings("settings.json")["yaml.schemaStore.enable"]).toBe(false);
  });

  it("recommend what reads YAML and the heads of texts", () => {
    expect(readSettings("extensions.json")["recommendations"]).toEqual(
      expect.arrayContaining(["redhat.vscode-yaml", "astro-build.astro-vscode"]),
    );
  });
});
