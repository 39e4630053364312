import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readRecordHistory } from "../../../scripts/content/record-history.ts";

const fixture = readFileSync(new URL("../../fixtures/hospices/verzonnen-huis.yaml", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "history-"));
const root = join(folder, "project");
const file = (id: string) => join(root, `content/hospices/${id}.yaml`);

function git(...args: string[]): void {
  execFileSync(
    "git",
    ["-c", "user.name=Test", "-c", "user.email=test@verzonnen.example", "-c", "commit.gpgsign=false", ...args],
    { cwd: root, stdio: "ignore" },
  );
}

function setDown(date: string): void {
  git("add", "-A");
  git("commit", "-m", "Verzonnen", `--date=${date}T12:00:00Z`);
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(root, "content/hospices"), { recursive: true });
  git("init");
  writeFileSync(file("verzonnen-huis"), fixture);
  setDown("2026-01-02");
  writeFileSync(file("verzonnen-huis"), fixture.replace("beds: 6", "beds: 8"));
  setDown("2026-02-03");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the history of the records, from git", () => {
  it("holds the day a record was added and every later change", () => {
    expect(readRecordHistory(root)).toEqual({
      "verzonnen-huis": [
        { date: "2026-01-02", kind: "added", fields: [] },
        { date: "2026-02-03", kind: "changed", fields: [{ field: "capacity.beds", before: "6", after: "8" }] },
      ],
    });
  });

  it("follows a hospice to its new name", () => {
    renameSync(file("verzonnen-huis"), file("nieuw-huis"));
    setDown("2026-03-04");
    expect(readRecordHistory(root)?.["nieuw-huis"]?.map(({ date }) => date)).toEqual(["2026-01-02", "2026-02-03"]);
    expect(Object.keys(readRecordHistory(root) ?? {})).toEqual(["nieuw-huis"]);
  });

  it("is left out whole in a shallow copy", () => {
    const shallow = join(folder, "shallow");
    execFileSync("git", ["clone", "--depth", "1", pathToFileURL(root).href, shallow], { stdio: "ignore" });
    expect(readRecordHistory(shallow)).toBeNull();
  });

  it("is left out whole without git, within another repository, and while a change is not set down", () => {
    const copy = join(root, "kopie");
    cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
    expect(readRecordHistory(copy)).toBeNull();
    rmSync(copy, { recursive: true });
    writeFileSync(file("verzonnen-huis"), fixture);
    expect(readRecordHistory(root)).toBeNull();
    git("checkout", "--", ".");
    rmSync(join(root, ".git"), { recursive: true });
    expect(readRecordHistory(root)).toBeNull();
  });
});
