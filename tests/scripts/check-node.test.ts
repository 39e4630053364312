import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { scripts, allowScripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
  scripts: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const CHECK = "./scripts/check-node.js";

const runAs = (version: string) =>
  spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `Object.defineProperty(process.versions, "node", { value: "${version}" }); await import("${CHECK}");`,
    ],
    { cwd: root, encoding: "utf8" },
  );

test("a Node that is too old is named in Dutch with what to do, without a stack", () => {
  const { status, stderr } = runAs("20.19.0");
  expect([status, stderr.trim().split("\n").length]).toEqual([1, 1]);
  expect(stderr).toMatch(/Node 24 nodig en kreeg 20\.19\.0.*npm ci/u);
  expect(runAs("24.0.0").status).toBe(0);
});

test("every command asks for the version before it reads TypeScript", () => {
  const unchecked = Object.entries(scripts).filter(([name, command]) => {
    const first = /^(?:astro|vitest|eslint) /u.test(command) ? (scripts[`pre${name}`] ?? command) : command;
    return /^(?:node|astro|vitest|eslint) /u.test(first) && !first.includes(CHECK);
  });
  expect(unchecked).toEqual([]);
});

test("the package that brings Node may do so", () => {
  expect(allowScripts["node"]).toBe(true);
});

test("what was translated once is kept for the next command, but not in a pipeline", () => {
  const keptIn = (CI: string) =>
    spawnSync(
      process.execPath,
      [
        "--import",
        CHECK,
        "--input-type=module",
        "-e",
        'import module from "node:module"; console.log(module.getCompileCacheDir() !== undefined)',
      ],
      { cwd: root, encoding: "utf8", env: { ...process.env, CI } },
    ).stdout.trim();
  expect([keptIn(""), keptIn("true")]).toEqual(["true", "false"]);
});
