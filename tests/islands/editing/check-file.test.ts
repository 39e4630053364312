import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { listDirectoryFiles } from "../../../scripts/content/read-directory.ts";
import { listFiles } from "../../../scripts/content/read-content.ts";
import { checkFile, type CheckContext } from "../../../src/islands/editing/check-file.ts";
import { readGivenFile } from "../../../src/islands/editing/read-file.ts";
import { contentRoot } from "../../content-root.ts";

const read = (file: string) => readFileSync(join(contentRoot, file), "utf8");
const files = Object.fromEntries(
  [...listDirectoryFiles(contentRoot), "content/instellingen.yaml"].map((file) => [file, read(file)]),
);
const terms = [...read("content/begrippen.yaml").matchAll(/^\s*(?:- )?id: (\S+)/gmu)].map(([, id = ""]) => id);
const laws: CheckContext["site"]["laws"] = [];
const context: CheckContext = { site: { files, terms, laws }, wordQuote: null, day: "2026-11-21" };
const nameOf = (file: string) => file.split("/").at(-1) ?? "";

test("a record of the site passes as it passes in the compile step, pasted or dropped, and changes nothing", () => {
  expect(compile({ root: contentRoot, checkOnly: true, quiet: true }).problems).toEqual([]);
  for (const file of listFiles(contentRoot, "content/hospices", ".yaml").slice(0, 3)) {
    for (const name of [nameOf(file), ""]) {
      const checked = checkFile({ name, text: files[file] ?? "" }, context);
      expect(checked).toEqual({ file, problems: [], changes: [], outline: null });
    }
  }
});

test("a fault in a record is told on its line, and what changes beside it", () => {
  const [file = ""] = listFiles(contentRoot, "content/hospices", ".yaml");
  const lines = (files[file] ?? "").split("\n");
  const at = lines.findIndex((line) => line.startsWith("confidence: "));
  const text = lines.with(at, "confidence: zeker").join("\n");
  const { problems, changes } = checkFile({ name: nameOf(file), text }, context);
  expect(problems).toMatchObject([{ file, line: at + 1, field: "confidence" }]);
  expect(changes?.map(({ field }) => field)).toEqual(["confidence"]);
});

test("a record that names a network nobody has is refused, as it is by the compile step", () => {
  const [file = ""] = listFiles(contentRoot, "content/hospices", ".yaml");
  const text = (files[file] ?? "").replace(/^networks: .*$/mu, "networks: [nergens]");
  expect(checkFile({ name: nameOf(file), text }, context).problems[0]?.field).toMatch(/^networks/u);
});

test("a text is read as what it fits best, and faults in its head and its body are told on their own lines", () => {
  const [file = ""] = listFiles(contentRoot, "content/nieuws", ".mdx");
  const text = read(file);
  expect(checkFile({ name: nameOf(file), text }, context).file).toBe(file);
  const { problems } = checkFile({ name: nameOf(file), text: `${text}\n{onzin}\n` }, context);
  expect(problems.at(-1)).toMatchObject({ file, line: text.split("\n").length + 1, found: "een accolade" });
});

test("a text without a head and a file in another encoding are refused in words", () => {
  expect(checkFile({ name: "x.mdx", text: "zomaar" }, context).problems).toMatchObject([{ line: 1 }]);
  expect(readGivenFile("x.yaml", new Uint8Array([0xff, 0xfe, 0x41]).buffer)).toMatchObject({ line: 1 });
});
