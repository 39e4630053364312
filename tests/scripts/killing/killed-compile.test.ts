import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { recoverFolder } from "../../../scripts/content/swap-folder.ts";
import { writeGenerated } from "../../../scripts/content/write-generated.ts";
import { contentRoot } from "../../content-root.ts";
import { readTree } from "./read-tree.ts";
import { importing, KILL_MS, killOften, KILLS } from "./run-killed.ts";

/** Of the whole step, which takes seconds each time; the rest are of what it writes with. */
const WHOLE_KILLS = Math.ceil(KILLS / 4);
const FOLDERS = ["src/generated", "src/words"];

const root = mkdtempSync(join(tmpdir(), "killed-compile-"));
const settings = join(root, "content/instellingen.yaml");
const words = join(root, "content/woorden/redactie.yaml");

beforeAll(() => cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function setVersion(version: number): void {
  for (const [file, field] of [
    [settings, "publisher"],
    [words, "editorTitle"],
  ] as const)
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(new RegExp(`^${field}: .*$`, "mu"), `${field}: V ${version}`),
    );
}

function compileVersion(version: number): Record<string, string>[] {
  setVersion(version);
  expect(compile({ root, quiet: true }).problems).toEqual([]);
  return FOLDERS.map((folder) => readTree(join(root, folder)));
}

function expectWhole(where: string, old: readonly Record<string, string>[], next: readonly Record<string, string>[]) {
  for (const [index, folder] of FOLDERS.entries()) {
    recoverFolder(join(root, folder));
    expect([old[index], next[index]], `${folder} ${where}`).toContainEqual(readTree(join(root, folder)));
  }
  expect(readdirSync(join(root, "src")).sort(), where).toEqual(["generated", "words"]);
}

test(
  `killed at any of ${WHOLE_KILLS} moments, the compile step leaves each folder whole and of one version, and nothing beside it`,
  () => {
    const next = compileVersion(2);
    const old = compileVersion(1);
    const code = `const { compile } = await import(${importing("../../../scripts/compile.ts")});
      compile({ root: ${JSON.stringify(root)}, quiet: true });`;
    killOften({
      kills: WHOLE_KILLS,
      before: () => {
        FOLDERS.forEach((folder, index) => writeGenerated(join(root, folder), old[index]!));
        setVersion(2);
      },
      code,
      after: (where) => expectWhole(where, old, next),
    });
  },
  KILL_MS * (WHOLE_KILLS + 2),
);

test(
  `so does what it writes with, killed at any of ${KILLS} moments`,
  () => {
    const next = compileVersion(2);
    const old = compileVersion(1);
    const files = join(root, "next.json");
    writeFileSync(files, JSON.stringify(next));
    const code = `import { readFileSync } from "node:fs";
      const { writeGenerated } = await import(${importing("../../../scripts/content/write-generated.ts")});
      const [generated, words] = JSON.parse(readFileSync(${JSON.stringify(files)}, "utf8"));
      writeGenerated(${JSON.stringify(join(root, FOLDERS[1]!))}, words);
      writeGenerated(${JSON.stringify(join(root, FOLDERS[0]!))}, generated);`;
    killOften({
      before: () => FOLDERS.forEach((folder, index) => writeGenerated(join(root, folder), old[index]!)),
      code,
      after: (where) => expectWhole(where, old, next),
    });
  },
  KILL_MS * (KILLS + 2),
);
