import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { finishWriting, listUnfinished, NotWritten, writeTogether } from "../../../scripts/content/write-together.ts";

const source = new URL("../../../scripts/content/write-together.ts", import.meta.url).href;
let root: string;
const at = (path: string) => join(root, path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "samen-"));
  mkdirSync(at("content"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = new Map([
  ["content/a", "new"],
  ["content/b", "new"],
  ["content/c", "new"],
]);
const readAll = () => [...files.keys()].map((path) => (existsSync(at(path)) ? readFileSync(at(path), "utf8") : null));

/** Runs the writing in a process that is killed at the n-th call of a function of the file system. */
function killAt(call: number, name: "renameSync" | "fsyncSync" | "openSync"): void {
  const script = `import { createRequire, syncBuiltinESMExports } from "node:module";
    const fs = createRequire(import.meta.url)("node:fs");
    const real = fs.${name};
    let calls = 0;
    fs.${name} = (...args) => { if (++calls === ${call}) process.kill(process.pid, "SIGKILL"); return real(...args); };
    syncBuiltinESMExports();
    const { writeTogether } = await import(${JSON.stringify(source)});
    writeTogether(${JSON.stringify(root)}, new Map(${JSON.stringify([...files])}));`;
  spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
}

describe("writing files together", () => {
  it("writes all of them and leaves nothing else", () => {
    writeTogether(root, files);
    expect(readdirSync(at("content"))).toEqual(["a", "b", "c"]);
    expect(readAll()).toEqual(["new", "new", "new"]);
  });

  it("puts everything back when one cannot be placed, and says why in Dutch", () => {
    writeFileSync(at("content/a"), "old");
    let placed = 0;
    const failing: typeof renameSync = (from, to) => {
      placed += 1;
      if (placed === 3) throw Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS" });
      renameSync(from, to);
    };
    expect(() => writeTogether(root, files, failing)).toThrow(
      new NotWritten("Er is niets geschreven: de schijf is alleen om te lezen."),
    );
    expect(readAll()).toEqual(["old", null, null]);
    expect(readdirSync(at("content"))).toEqual(["a"]);
  });

  it("touches nothing when one cannot even stand ready", () => {
    writeFileSync(at("content/a"), "old");
    mkdirSync(at("content/b"));
    expect(() => writeTogether(root, files)).toThrow(NotWritten);
    expect([readFileSync(at("content/a"), "utf8"), readdirSync(at("content"))]).toEqual(["old", ["a", "b"]]);
  });

  it.each(["openSync", "fsyncSync", "renameSync"] as const)(
    "is all old or all new after the next command, wherever it was killed (%s)",
    (name) => {
      const seen = new Set<string>();
      for (let call = 1; call <= 9; call += 1) {
        for (const path of files.keys()) writeFileSync(at(path), "old");
        killAt(call, name);
        const halfway = readAll();
        const unfinished = listUnfinished(root);
        // What is half to the eye is known to be half.
        if (new Set(halfway).size > 1) expect(unfinished).toEqual([...files.keys()]);
        finishWriting(root);
        const now = new Set(readAll());
        expect(now.size, `${name} ${call}`).toBe(1);
        expect(readdirSync(at("content"))).toEqual(["a", "b", "c"]);
        for (const text of now) seen.add(String(text));
      }
      expect(seen.has("old")).toBe(true);
    },
  );

  it("is seen by the check of the content while it is halfway", () => {
    for (const path of files.keys()) writeFileSync(at(path), "old");
    killAt(3, "renameSync");
    expect(
      compile({ root, checkOnly: true, quiet: true })
        .problems.filter(({ found }) => found.includes("halverwege"))
        .map(({ file }) => file),
    ).toEqual([...files.keys()]);
  });
});
