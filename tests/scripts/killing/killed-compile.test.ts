import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { recoverFolder } from "../../scripts/content/swap-folder.ts";
import { contentRoot } from "../content-root.ts";

/** Kills of the whole compile step; the long run takes 200. */
const KILLS = Number(process.env["KILLS"] ?? 1);
const KILL_MS = 60_000;
const FOLDERS = ["src/generated", "src/words"];

const root = mkdtempSync(join(tmpdir(), "killed-compile-"));
const settings = join(root, "content/instellingen.yaml");
const words = join(root, "content/woorden/redactie.yaml");

beforeAll(() => cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Compiles in another process, killed at this call that writes; returns whether it was, and how many calls there were. */
function compileUntil(step: number): { isKilled: boolean; steps: number } {
  const script = `import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let step = 0;
    for (const name of ["mkdirSync", "writeFileSync", "linkSync", "renameSync", "rmSync"]) {
      const real = fs[name];
      fs[name] = (...given) => (++step === ${step} ? process.kill(process.pid, "SIGKILL") : real(...given));
    }
    syncBuiltinESMExports();
    const { compile } = await import(${JSON.stringify(new URL("../../scripts/compile.ts", import.meta.url).href)});
    compile({ root: ${JSON.stringify(root)}, quiet: true });
    console.log(step);`;
  const { signal, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return { isKilled: signal === "SIGKILL", steps: Number(stdout) };
}

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder)).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
}

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

test(
  `killed at any of ${KILLS} moments, the compile step leaves each folder whole and of one version, and nothing beside it`,
  () => {
    setVersion(1);
    expect(compile({ root, quiet: true }).problems).toEqual([]);
    const old = FOLDERS.map(readFolder);
    setVersion(2);
    const { steps } = compileUntil(0);
    const now = FOLDERS.map(readFolder);
    for (let kill = 0; kill < KILLS; kill += 1) {
      setVersion(1);
      compile({ root, quiet: true });
      setVersion(2);
      const at = Math.ceil(((kill + 0.5) * steps) / KILLS);
      expect(compileUntil(at).isKilled, `killed at ${at} of ${steps}`).toBe(true);
      for (const [index, folder] of FOLDERS.entries()) {
        recoverFolder(join(root, folder));
        expect([old[index], now[index]], `${folder} killed at ${at} of ${steps}`).toContainEqual(readFolder(folder));
      }
      expect(readdirSync(join(root, "src")).sort()).toEqual(["generated", "words"]);
    }
  },
  KILL_MS * (KILLS + 2),
);
