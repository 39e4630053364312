import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeNextFolder, recoverFolder, swapFolder } from "../../../scripts/content/swap-folder.ts";
import { writeGenerated } from "../../../scripts/content/write-generated.ts";

/** No process has this number: it is above what any system gives out. */
const GONE = 2 ** 30;
let parent = "";
let folder = "";

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "swap-test-"));
  folder = join(parent, "dist");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), "vorige");
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

const read = () => readFileSync(join(folder, "index.html"), "utf8");

test("the next folder takes the place of the last one whole, and nothing is left beside it", () => {
  const next = makeNextFolder(folder);
  writeFileSync(join(next, "index.html"), "nieuw");
  expect(read()).toBe("vorige");
  swapFolder(next, folder);
  expect(read()).toBe("nieuw");
  expect(readdirSync(parent)).toEqual(["dist"]);
});

test("what a killed run left beside the folder is removed, the folder itself untouched", () => {
  for (const kind of ["nieuw", "vorige"]) mkdirSync(join(parent, `.dist-${kind}-${GONE}`));
  mkdirSync(join(parent, ".dist-van-iemand-anders"));
  recoverFolder(folder);
  expect(readdirSync(parent).sort()).toEqual([".dist-van-iemand-anders", "dist"]);
  expect(read()).toBe("vorige");
});

test("killed between the two renames, the last folder is put back", () => {
  rmSync(folder, { recursive: true });
  for (const [kind, text] of [
    ["nieuw", "half"],
    ["vorige", "vorige"],
  ] as const) {
    mkdirSync(join(parent, `.dist-${kind}-${GONE}`));
    writeFileSync(join(parent, `.dist-${kind}-${GONE}`, "index.html"), text);
  }
  recoverFolder(folder);
  expect(read()).toBe("vorige");
  expect(readdirSync(parent)).toEqual(["dist"]);
});

test("a run that is still at work is left alone", () => {
  const next = join(parent, `.dist-nieuw-${process.ppid}`);
  mkdirSync(next);
  recoverFolder(folder);
  expect(existsSync(next)).toBe(true);
});

test("killed at each of its writes and renames, the compiled files are all of one version", () => {
  const writer = new URL("../../../scripts/content/write-generated.ts", import.meta.url).href;
  const filesOf = (version: number) => Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.json`, { version }]));
  const killAt = (step: number) => `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let step = 0;
    for (const name of ["mkdirSync", "writeFileSync", "linkSync", "renameSync", "rmSync"]) {
      const real = fs[name];
      fs[name] = (...given) => (++step === ${step} ? process.kill(process.pid, "SIGKILL") : real(...given));
    }
    syncBuiltinESMExports();
    const { writeGenerated } = await import(${JSON.stringify(writer)});
    writeGenerated(${JSON.stringify(folder)}, ${JSON.stringify(filesOf(2))});`;
  let isKilled = true;
  for (let step = 1; isKilled; step += 1) {
    writeGenerated(folder, filesOf(1));
    isKilled = spawnSync(process.execPath, ["--input-type=module", "-e", killAt(step)]).signal === "SIGKILL";
    recoverFolder(folder);
    const names = readdirSync(folder);
    expect(names, `killed at step ${step}`).toEqual(["a.json", "b.json", "c.json"]);
    expect(new Set(names.map((name) => readFileSync(join(folder, name), "utf8"))).size).toBe(1);
    expect(readdirSync(parent)).toEqual(["dist"]);
  }
  expect(readFileSync(join(folder, "a.json"), "utf8")).toContain("2");
});

test("unchanged files stay the same files, and what is no longer made is gone", () => {
  writeGenerated(folder, { "a.json": 1, "b.json": 1 });
  writeGenerated(folder, { "a.json": 1, "b.json": 2 });
  expect(readdirSync(folder)).toEqual(["a.json", "b.json"]);
  expect(readFileSync(join(folder, "b.json"), "utf8")).toBe("2\n");
});

test("a list is written as JSON writes it, however long, and its file stays the same file while nothing changes", () => {
  const long = Array.from({ length: 450 }, (_, id) => ({ id, name: `Huis "${id}" – één` }));
  for (const list of [[], [1], long]) {
    writeGenerated(folder, { "list.json": list, "module.ts": "export {};\n" });
    expect(readFileSync(join(folder, "list.json"), "utf8")).toBe(`${JSON.stringify(list)}\n`);
    expect(readFileSync(join(folder, "module.ts"), "utf8")).toBe("export {};\n");
  }
  const { ino } = statSync(join(folder, "list.json"));
  writeGenerated(folder, { "list.json": long, "module.ts": "export {};\n" });
  expect(statSync(join(folder, "list.json")).ino).toBe(ino);
  writeGenerated(folder, { "list.json": long });
  expect(readdirSync(folder)).toEqual(["list.json"]);
  expect(statSync(join(folder, "list.json")).ino).toBe(ino);
});
