import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeTogether } from "../../../scripts/prognosis-data/write-together.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "samen-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writing files together", () => {
  it("writes all of them and leaves nothing else", () => {
    writeTogether(new Map([[join(folder, "a"), "1"], [join(folder, "b"), "2"]]));
    expect(readdirSync(folder)).toEqual(["a", "b"]);
    expect(readFileSync(join(folder, "b"), "utf8")).toBe("2");
  });

  it("puts everything back when one cannot be placed", () => {
    writeFileSync(join(folder, "a"), "old");
    let placed = 0;
    const failing: typeof renameSync = (from, to) => {
      placed += 1;
      if (placed === 3) throw new Error("disk full");
      renameSync(from, to);
    };
    const files = new Map([[join(folder, "a"), "new"], [join(folder, "b"), "new"], [join(folder, "c"), "new"]]);
    expect(() => writeTogether(files, failing)).toThrow("disk full");
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("touches nothing when one cannot even be written aside", () => {
    writeFileSync(join(folder, "a"), "old");
    expect(() => writeTogether(new Map([[join(folder, "a"), "new"], [join(folder, "nergens", "b"), "new"]]))).toThrow("ENOENT");
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
    expect(existsSync(join(folder, "a.nieuw"))).toBe(false);
  });
});
