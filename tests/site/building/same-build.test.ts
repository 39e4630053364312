import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, startAstro } from "./copy-project.ts";

/** Two whole builds, on a busy machine. */
const BUILD_MS = 600_000;

/** One for both builds, and now: what the content says of today must not lie in the future. */
const MOMENT = String(Math.floor(Date.now() / 1000));

/** Every file of a build with a hash of what is in it. */
async function buildIn(name: string, zone: string, language: string): Promise<Map<string, string>> {
  const copy = copyProject(name);
  try {
    const child = startAstro(copy, ["build"], { TZ: zone, LC_ALL: language, SOURCE_DATE_EPOCH: MOMENT });
    child.stdout?.resume();
    child.stderr?.resume();
    expect(await new Promise((done) => child.once("exit", done))).toBe(0);
    const site = join(copy, "dist");
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files
        .map(({ parentPath, name: file }) => join(parentPath, file))
        .map((path) => [path.slice(site.length), createHash("sha256").update(readFileSync(path)).digest("hex")]),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

test(
  "two builds of the same content in two places, time zones and languages are the same to the byte",
  async () => {
    const first = await buildIn("bouw-een", "Europe/Amsterdam", "nl_NL.UTF-8");
    const second = await buildIn("bouw twee é", "Pacific/Kiritimati", "cs_CZ.UTF-8");
    expect(first.size).toBeGreaterThan(0);
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
    expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  },
  BUILD_MS,
);
