import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { listFiles } from "../../../scripts/content/read-content.ts";
import { contentRoot } from "../../content-root.ts";

const PATIENCE_MS = 120_000;
const root = mkdtempSync(join(tmpdir(), "one-message-"));
beforeEach(() => cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), "utf8");
const change = (file: string, from: RegExp, to: string) => {
  expect(read(file)).toMatch(from);
  writeFileSync(join(root, file), read(file).replace(from, to));
};
const tell = () => compile({ root, checkOnly: true, quiet: true }).problems.map(({ file, line }) => `${file}:${line}`);

/** Numbers of the model that a ready-made scenario changes. */
const named = listFiles(contentRoot, "content/prognose/parameters", ".yaml").filter((file) => {
  const key = /^key: (\w+)$/mu.exec(readFileSync(join(contentRoot, file), "utf8"))?.[1];
  return (
    key !== undefined &&
    new RegExp(`parameter: ${key}\\b`, "u").test(
      readFileSync(join(contentRoot, "content/prognose/scenarios.yaml"), "utf8"),
    )
  );
});

test(
  "a fault in a header, a letter of another alphabet, an empty byte and a misnamed field have one message each, however many places look at them",
  () => {
    const former = "content/geo/vroegere-gemeenten.csv";
    const others = "content/geo/andere-namen.csv";
    const migration = "content/prognose/migratiecorrectie.csv";
    const [text = ""] = listFiles(root, "content/nieuws", ".mdx");
    const [meeting = ""] = listFiles(root, "content/agenda", ".mdx");
    change(meeting, /^title: /mu, "title: \u0000");
    const titleLine =
      read(meeting)
        .split("\n")
        .findIndex((line) => line.startsWith("title:")) + 1;
    const [number = ""] = named;
    change(former, /^name,/u, "naam,");
    change(others, /^([^,\n]+),[^,\n]+/u, "$1,$1");
    change(migration, /^provincie,/u, "provicie,");
    writeFileSync(join(root, text), Buffer.from(`${read(text)}\nÉén café, één reünie.\n`, "latin1"));
    change(number, /^key:/mu, "sleutelnaam:");
    const keyLine =
      read(number)
        .split("\n")
        .findIndex((line) => line.startsWith("sleutelnaam:")) + 1;
    expect(tell().sort()).toEqual(
      [
        `${former}:1`,
        `${others}:1`,
        `${migration}:1`,
        `${text}:1`,
        `${number}:${keyLine}`,
        `${meeting}:${titleLine}`,
      ].sort(),
    );
  },
  PATIENCE_MS,
);

test(
  "a row of years that is missing is told once for its province",
  () => {
    const file = "content/prognose/migratiecorrectie.csv";
    const [header = "", first = "", ...rows] = read(file).split("\n");
    writeFileSync(join(root, file), [header, ...rows].join("\n"));
    expect(first).not.toBe("");
    expect(tell().filter((place) => place.startsWith(file))).toEqual([`${file}:1`]);
  },
  PATIENCE_MS,
);

test(
  "what names a file that cannot be read is not told as well",
  () => {
    const [number = ""] = named;
    writeFileSync(join(root, number), "");
    expect(tell()).toEqual([`${number}:1`]);
  },
  PATIENCE_MS,
);
