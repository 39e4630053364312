import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishWriting, listUnfinished } from "../../../scripts/content/write-together.ts";
import { runImport } from "../../../scripts/importing/run-import.ts";
import { contentRoot } from "../../content-root.ts";
import { readTree } from "./read-tree.ts";
import { importing, KILL_MS, killOften, KILLS } from "./run-killed.ts";

const today = "2026-12-01";
const fixture = readFileSync(new URL("../../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");

let root = "";
let content = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "killed-answers-"));
  content = join(root, "content");
  cpSync(join(contentRoot, "content"), content, { recursive: true });
  writeFileSync(join(content, "hospices/verzonnen-huis.yaml"), fixture);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Tree = Readonly<Record<string, string>>;

function restore(old: Tree, next: Tree): void {
  rmSync(join(content, ".opslag"), { recursive: true, force: true });
  for (const path of Object.keys(next).filter((name) => next[name] !== old[name]))
    if (old[path] === undefined) rmSync(join(content, path), { force: true });
    else writeFileSync(join(content, path), old[path]);
}

/** Half a change to the eye is known as such, and after the next command all is as before or all is as it was to be. */
function expectWhole(where: string, old: Tree, next: Tree): void {
  const halfway = readTree(content);
  const isWhole = [old, next].some((tree) => Object.keys(next).every((path) => halfway[path] === tree[path]));
  if (!isWhole) expect(listUnfinished(root).length, where).toBeGreaterThan(0);
  finishWriting(root);
  expect([old, next], where).toContainEqual(readTree(content));
  expect(existsSync(join(content, ".opslag")), where).toBe(false);
}

/** Code that writes what differs between the two, as every command does that writes several files. */
function writeDifference(old: Tree, next: Tree): string {
  const changed = Object.keys(next)
    .filter((path) => next[path] !== old[path])
    .map((path) => [`content/${path}`, next[path]]);
  return `const { writeTogether } = await import(${importing("../../../scripts/content/write-together.ts")});
    writeTogether(${JSON.stringify(root)}, new Map(${JSON.stringify(changed)}));`;
}

function answerByCsv(): string {
  const answers = {
    id: "verzonnen-huis",
    name: "Het Verzonnen Huis",
    "checked.on": "01-12-2026",
    "checked.by_role": "coördinator",
    "capacity.beds": "7",
  };
  const file = join(root, "vragenlijst.csv");
  const lines = Object.entries(answers).map(([path, answer]) => `${path};;${answer}`);
  writeFileSync(file, `\ufeff${["veld;vraag;antwoord", ...lines].join("\r\n")}\r\n`);
  return file;
}

test(
  `the import of answers killed at any of ${KILLS} moments leaves the records as they were or all of them answered`,
  () => {
    const file = answerByCsv();
    const old = readTree(content);
    const { exitCode, stdout } = runImport([file, "--schrijf"], { root, from: root, today });
    expect(exitCode, stdout).toBe(0);
    const next = readTree(content);
    expect(Object.keys(next).filter((path) => next[path] !== old[path]).length).toBeGreaterThan(1);
    killOften({
      before: () => restore(old, next),
      code: writeDifference(old, next),
      after: (where) => expectWhole(where, old, next),
    });
  },
  KILL_MS * (KILLS + 2),
);

test(
  `the taking over of figures killed at any of ${KILLS} moments leaves table, source and change log of one edition`,
  () => {
    const old = readTree(content);
    const tables = ["prognose/bevolking-2022.csv", "prognose/bronnen.yaml", "prognose/wijzigingen.yaml"];
    const next = { ...old, ...Object.fromEntries(tables.map((path) => [path, `${old[path]}# nieuwe uitgave\n`])) };
    killOften({
      before: () => restore(old, next),
      code: writeDifference(old, next),
      after: (where) => expectWhole(where, old, next),
    });
  },
  KILL_MS * (KILLS + 2),
);
