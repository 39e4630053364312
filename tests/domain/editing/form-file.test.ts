import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { closeFile, openFile, ORIGINAL } from "../../../src/domain/editing/form-file.ts";
import type { FormShape } from "../../../src/domain/editing/form-shape.ts";
import { listFiles } from "../../../scripts/content/read-content.ts";
import { contentRoot } from "../../content-root.ts";

const value = (whenEmpty: "absent" | "null" | "kept" = "absent"): FormShape => ({ kind: "value", whenEmpty });
const group = (fields: Record<string, FormShape>, whenEmpty: "absent" | "null" | "kept" = "absent"): FormShape => ({
  kind: "group",
  whenEmpty,
  fields,
});

const shape = group(
  {
    name: value("kept"),
    date: value("null"),
    beds: { kind: "value", whenEmpty: "absent", isNumber: true },
    address: group({ city: value(), note: value() }),
    checked: group({ on: value("null"), by: value("null") }, "kept"),
    timing: group({ date: value("kept") }, "null"),
    tags: { kind: "list", whenEmpty: "absent", item: value("kept") },
    results: { kind: "list", whenEmpty: "kept", item: value("kept") },
    expertise: { kind: "by-id", whenEmpty: "absent", value: group({ value: value("kept"), note: value() }) },
  },
  "kept",
);

describe("a form that was opened on a file", () => {
  const files = ["hospices", "netwerken", "agenda", "nieuws", "activiteiten", "handreikingen", "paginas"].flatMap(
    (folder) => ["yaml", "mdx"].flatMap((ending) => listFiles(contentRoot, `content/${folder}`, `.${ending}`)),
  );

  it.each(files)("%s comes back as it was when nothing was filled in", (file) => {
    const text = readFileSync(join(contentRoot, file), "utf8");
    expect(closeFile(openFile(text), group({}, "kept"), file.endsWith(".mdx"))).toBe(text);
  });

  it("writes a text under its front matter, and only what changed", () => {
    const text = '---\nname: "Een" # zo heet het\ntags: []\n---\n\nEerste zin.\n';
    const values = { ...openFile(text), name: "Twee", tags: [] };
    expect(closeFile(values, shape, true)).toBe(
      '---\nname: "Twee" # zo heet het\ndate: null\nchecked:\n  on: null\n  by: null\ntiming: null\ntags: []\nresults: []\n---\n\nEerste zin.\n',
    );
    expect(closeFile({ ...openFile(text), body: "Andere zin.\n\n" }, shape, true)).toContain("---\n\nAndere zin.\n");
  });

  it("keeps a field that the form does not show", () => {
    const text = "name: Een\nvreemd: { a: 1 }\naddress:\n  city: Assen\n  vreemd: 2\n";
    const values = { ...openFile(text), address: { city: "Emmen" } };
    expect(parse(closeFile(values, shape, false))).toMatchObject({
      vreemd: { a: 1 },
      address: { city: "Emmen", vreemd: 2 },
    });
  });

  it("can be saved again: what it was opened on stays what it is compared with", () => {
    const text = "# boven\nname: Een\ndate: null\nchecked: { on: null, by: null }\ntiming: null\nresults: []\n";
    const once = closeFile({ ...openFile(text), name: "Twee" }, shape, false);
    expect(once).toBe(text.replace("Een", "Twee"));
    expect(closeFile({ ...openFile(text), name: "Een" }, shape, false)).toBe(text);
  });
});

describe("what is left empty in a form", () => {
  const written = (values: object) =>
    parse(closeFile({ ...values, [ORIGINAL]: "" }, shape, false)) as Record<string, unknown>;

  it("is absent, or null where the record wants it said", () => {
    const empty = { name: "Een", date: "", beds: null, address: { city: "", note: null }, tags: [], expertise: null };
    expect(written(empty)).toEqual({
      name: "Een",
      date: null,
      checked: { on: null, by: null },
      timing: null,
      results: [],
    });
  });

  it("is no answer for a word of which nothing is told", () => {
    const expertise = { dementie: { value: "yes", note: "" }, als: { value: "", note: "" }, copd: null };
    expect(written({ name: "Een", expertise })["expertise"]).toEqual({ dementie: { value: "yes" } });
  });

  it("is no group where nothing in it is told, whatever lists it would have to hold", () => {
    const lists = group({ choose: { kind: "list", whenEmpty: "kept", item: value() }, on: value("null") });
    const own = group({ name: value("kept"), sheet: lists }, "kept");
    const text = "name: Een\n";
    expect(closeFile({ ...openFile(text), sheet: { choose: [], on: "" } }, own, false)).toBe(text);
    expect(closeFile({ ...openFile(text), sheet: { choose: ["a"], on: "" } }, own, false)).toBe(
      "name: Een\nsheet:\n  choose: [a]\n  on: null\n",
    );
  });

  it("does not make a false of what is not known, nor a text of a number", () => {
    expect(written({ name: "Een", beds: "6" })["beds"]).toBe(6);
    expect(written({ name: "Een", beds: 0 })["beds"]).toBe(0);
  });
});

it("a new file has its fields in the order of the schema, and its text below them", () => {
  const text = closeFile({ tags: ["een"], name: "Nieuw", date: "2026-12-01", body: "Zin." }, shape, true);
  expect(text).toBe(
    '---\nname: Nieuw\ndate: "2026-12-01"\nchecked:\n  on: null\n  by: null\ntiming: null\ntags: [een]\nresults: []\n---\n\nZin.\n',
  );
});

it("a file of another machine is read as its own", () => {
  const text = "\uFEFFname: Een\r\ndate: null\r\n";
  expect(openFile(text)).toMatchObject({ name: "Een", date: null });
});
